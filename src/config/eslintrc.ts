/**
 * The only file that knows `@eslint/eslintrc`: the cascade of configs, their `overrides` and `ignorePatterns`, and
 * the names of plugins and config packages. The package is CommonJS, declares no types for this part and costs tens
 * of milliseconds to load, so it is required when a config file exists and not before.
 */
import { createRequire } from "node:module";
import { resolveModule } from "../files/modules.ts";
import { compileExpression } from "../text/expression.ts";
import type { Cascade, CascadeConfig, CascadeEntry, FileSettings } from "./cascade.ts";
import type { SchemaCheck } from "./schema.ts";

const require = createRequire(import.meta.url);

/**
 * Flattens configs in their order of precedence.
 *
 * @param entries Where the cascade enters, the farthest first.
 * @param configs All configs by number.
 * @param plugins The ids of the plugins that they may name.
 */
export function createCascade(
  entries: readonly CascadeEntry[],
  configs: readonly CascadeConfig[],
  plugins: Iterable<string>,
): Cascade {
  const { ConfigArray, ConfigArrayFactory } = requireLegacy();
  const numbered = configs.map((config, number) => [number, toEslintrc(config, number)] as const);
  const pool = new Map<string, object>([...plugins].map((id) => [id, {}]));
  pool.set(OWN_PLUGIN, { configs: Object.fromEntries(numbered) });
  const factory = new ConfigArrayFactory({ additionalPluginPool: pool, cwd: "/" });
  const elements = entries.flatMap(({ config, file, patternDirectory }) => [
    ...factory.create(numbered[config]?.[1] ?? {}, { filePath: file, basePath: patternDirectory, name: file }),
  ]);
  const all = new ConfigArray(...elements);
  return {
    order: elements.flatMap(({ settings, criteria }) =>
      settings?.config === undefined ? [] : [{ config: settings.config, isLimited: criteria !== null }],
    ),
    settingsFor: (path) => all.extractConfig(path),
  };
}

/** The id of a plugin and the package that holds it: `acme` is `pmoves-plugin-acme`, `@acme` is `@acme/pmoves-plugin`. */
export function namePlugin(name: string): { readonly id: string; readonly package: string } {
  const { naming } = requireLegacy();
  const normalized = naming.normalizePackageName(name, PLUGIN_PREFIX);
  return { id: naming.getShorthandName(normalized, PLUGIN_PREFIX), package: normalized };
}

/** The package of a config that `extends` names: `acme` is `pmoves-config-acme`. */
export function nameConfigPackage(name: string): string {
  return requireLegacy().naming.normalizePackageName(name, "pmoves-config");
}

/**
 * The file of an ESLint formatter: `unix` is `eslint-formatter-unix`, as installed for a directory.
 *
 * @returns Absolute path; undefined when it is not installed.
 */
export function resolveReporter(name: string, directory: string): string | undefined {
  const packageName = requireLegacy().naming.normalizePackageName(name, "eslint-formatter");
  return resolveModule(packageName, `${directory}/index.js`);
}

/** Compiles the schema of a plugin rule's options; those of the built-in rules are compiled ahead. */
export function compileSchema(schema: object): SchemaCheck {
  return createCompiler({ strict: false }).compile(schema);
}

/**
 * Compiles the schema of a policy, which may hold no unknown keyword. Keys such as `constructor` are data to it.
 *
 * @throws Error when it is no schema.
 */
export function compileStrictSchema(schema: object): SchemaCheck {
  const check = compiled.get(schema) ?? createCompiler(STRICT).compile(schema);
  compiled.set(schema, check);
  return check;
}

const STRICT = {
  strict: true,
  strictTypes: false,
  strictTuple: false,
  strictRequired: false,
  // To find such properties ajv would try JavaScript's expressions on them, however long that takes.
  allowMatchingProperties: true,
  ownProperties: true,
  code: { regExp: Object.assign(compileExpression, { code: "compileExpression" }) },
};
const compiled = new WeakMap<object, SchemaCheck>();

const OWN_PLUGIN = "pmoves";
const PLUGIN_PREFIX = "pmoves-plugin";

/** The parts of `Legacy` that are used, as its 3.3 has them. */
interface Legacy {
  readonly ConfigArrayFactory: new (options: {
    readonly additionalPluginPool: ReadonlyMap<string, object>;
    readonly cwd: string;
  }) => {
    create(config: object, place: { filePath: string; basePath: string; name: string }): readonly ConfigElement[];
  };
  readonly ConfigArray: new (...elements: readonly ConfigElement[]) => { extractConfig(path: string): FileSettings };
  readonly naming: {
    normalizePackageName(name: string, prefix: string): string;
    getShorthandName(name: string, prefix: string): string;
  };
}

interface SchemaCompiler {
  compile(schema: object): SchemaCheck;
}

function createCompiler(options: object): SchemaCompiler {
  // `ajv` has types, but a static import would load it in every run.
  const { Ajv2020 } = require("ajv/dist/2020.js") as { readonly Ajv2020: new (options: object) => SchemaCompiler };
  return new Ajv2020({ allErrors: true, messages: false, logger: false, ...options });
}

interface ConfigElement {
  readonly criteria: object | null;
  readonly settings?: { readonly config?: number };
}

function requireLegacy(): Legacy {
  // The package is JavaScript; the interface above is what was read in its source.
  return (require("@eslint/eslintrc") as { readonly Legacy: Legacy }).Legacy;
}

/**
 * The number travels in `settings`, so that the flattened elements tell where they come from. What is stated travels as
 * functions, which are handed on as they are: of objects the array makes copies, in which it merges lists item by item.
 */
function toEslintrc({ overrides = [], settings = {}, ...config }: CascadeConfig, number: number): object {
  const withPool = (names: readonly string[]) => names.map((name) => `plugin:${OWN_PLUGIN}/${name}`);
  return {
    ...config,
    extends: withPool(config.extends),
    settings: { config: number, stated: { [`config ${number}`]: () => settings } },
    overrides: overrides.map(({ settings: own = {}, ...override }, index) => ({
      ...override,
      extends: withPool(override.extends),
      settings: { stated: { [`config ${number} override ${index}`]: () => own } },
    })),
  };
}
