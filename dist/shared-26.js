import {
  resolveModule
} from "./shared-35.js";

// src/config/eslintrc.ts
import { createRequire } from "node:module";
var require2 = createRequire(import.meta.url);
function createCascade(entries, configs, plugins) {
  const { ConfigArray, ConfigArrayFactory } = requireLegacy();
  const numbered = configs.map((config, number) => [number, toEslintrc(config, number)]);
  const pool = new Map([...plugins].map((id) => [id, {}]));
  pool.set(OWN_PLUGIN, { configs: Object.fromEntries(numbered) });
  const factory = new ConfigArrayFactory({ additionalPluginPool: pool, cwd: "/" });
  const elements = entries.flatMap(({ config, file, patternDirectory }) => [
    ...factory.create(numbered[config]?.[1] ?? {}, { filePath: file, basePath: patternDirectory, name: file })
  ]);
  const all = new ConfigArray(...elements);
  return {
    order: elements.flatMap(
      ({ settings, criteria }) => settings ? [{ config: settings.config, isLimited: criteria !== null }] : []
    ),
    settingsFor: (path) => all.extractConfig(path)
  };
}
function namePlugin(name) {
  const { naming } = requireLegacy();
  const normalized = naming.normalizePackageName(name, PLUGIN_PREFIX);
  return { id: naming.getShorthandName(normalized, PLUGIN_PREFIX), package: normalized };
}
function nameConfigPackage(name) {
  return requireLegacy().naming.normalizePackageName(name, "pmoves-config");
}
function resolveReporter(name, directory) {
  const packageName = requireLegacy().naming.normalizePackageName(name, "eslint-formatter");
  return resolveModule(packageName, `${directory}/index.js`);
}
function compileSchema(schema) {
  return createCompiler({ strict: false }).compile(schema);
}
function compileStrictSchema(schema) {
  const check = compiled.get(schema) ?? createCompiler(STRICT).compile(schema);
  compiled.set(schema, check);
  return check;
}
var STRICT = { strict: true, strictTypes: false, strictTuple: false, strictRequired: false, ownProperties: true };
var compiled = /* @__PURE__ */ new WeakMap();
var OWN_PLUGIN = "pmoves";
var PLUGIN_PREFIX = "pmoves-plugin";
function createCompiler(options) {
  const { Ajv2020 } = require2("ajv/dist/2020.js");
  return new Ajv2020({ allErrors: true, messages: false, logger: false, ...options });
}
function requireLegacy() {
  return require2("@eslint/eslintrc").Legacy;
}
function toEslintrc({ overrides = [], ...config }, number) {
  const withPool = (names) => names.map((name) => `plugin:${OWN_PLUGIN}/${name}`);
  return {
    ...config,
    extends: withPool(config.extends),
    settings: { config: number },
    overrides: overrides.map((override) => ({ ...override, extends: withPool(override.extends) }))
  };
}

export {
  createCascade,
  namePlugin,
  nameConfigPackage,
  resolveReporter,
  compileSchema,
  compileStrictSchema
};
