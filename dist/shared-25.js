// src/config/eslintrc.ts
import { createRequire as createRequire2 } from "node:module";

// src/files/modules.ts
import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
var require2 = createRequire(import.meta.url);
function resolveModule(request, fromFile) {
  const from = createRequire(fromFile);
  try {
    return from.resolve(request);
  } catch {
    return resolveImport(request, from.resolve.paths(request) ?? []);
  }
}
function requireModule(file) {
  return require2(file);
}
function realPathOf(path) {
  try {
    return realpathSync(path);
  } catch {
    return void 0;
  }
}
function resolveImport(name, folders) {
  for (const folder of folders) {
    const target = importTarget(readExports(join(folder, name, "package.json")));
    const file = target === void 0 ? void 0 : realPathOf(join(folder, name, target));
    if (file !== void 0) return file;
  }
  return void 0;
}
function readExports(path) {
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    return manifest.exports;
  } catch {
    return void 0;
  }
}
function importTarget(exported) {
  if (typeof exported === "string") return exported;
  if (typeof exported !== "object" || exported === null) return void 0;
  for (const [condition, value] of Object.entries(exported)) {
    const target = CONDITIONS.has(condition) ? importTarget(value) : void 0;
    if (target !== void 0) return target;
  }
  return void 0;
}
var CONDITIONS = /* @__PURE__ */ new Set([".", "node", "import", "default"]);

// src/config/eslintrc.ts
var require3 = createRequire2(import.meta.url);
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
  const { Ajv2020 } = require3("ajv/dist/2020.js");
  return new Ajv2020({ allErrors: true, messages: false, logger: false, ...options });
}
function requireLegacy() {
  return require3("@eslint/eslintrc").Legacy;
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
  resolveModule,
  requireModule,
  realPathOf,
  createCascade,
  namePlugin,
  nameConfigPackage,
  resolveReporter,
  compileSchema,
  compileStrictSchema
};
