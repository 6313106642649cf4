/** Finds the config files of a project. */
import type { FileSystem } from "../compose/request.ts";
import { createPlan } from "../plan/create-plan.ts";
import type { Rule } from "../rule.ts";
import { cleanPath, directoryOf, joinPath } from "../text/path.ts";
import { resolveConfig } from "./resolve-config.ts";
import type { ResolvedConfig } from "./resolved-config.ts";

export interface ConfigRequest {
  /** `--config`: absolute path. Then no other config file is looked for. False (`--no-config`): none is read at all. */
  readonly path?: string | false;
  /** Absolute path of the project directory; `.pmovesrc.json` is looked for here and in the folders above. */
  readonly startDirectory: string;
  /**
   * The current directory. Globs in the file at `path` are relative to it; default: that file's own folder. Only
   * configs here and above may name plugins, besides the one at `path`; default: `startDirectory`.
   */
  readonly cwd?: string;
  readonly files: FileSystem;
  /** The built-in rules: ids, recommended levels and option schemas. */
  readonly rules: readonly Rule[];
}

/** The name of config files. */
export const configFileName = ".pmovesrc.json";

/**
 * Loads the config that applies to a project. Without any config file, `plugin:pmoves/recommended` applies.
 *
 * @throws ConfigError when a config file cannot be read or has mistakes.
 */
export function loadConfig({ path, startDirectory, cwd, files, rules }: ConfigRequest): ResolvedConfig {
  if (typeof path === "string") {
    const patterns = cwd === undefined ? {} : { patternDirectory: cwd };
    return resolveConfig({ paths: [path], files, rules, isTrusted: () => true, ...patterns });
  }
  const paths = path === false ? [] : findConfigFiles(startDirectory, files);
  if (paths.length === 0) return defaultConfig(rules);
  const isTrusted = (root: string) => isAtOrAbove(directoryOf(root), cleanPath(cwd ?? startDirectory));
  return resolveConfig({ paths, files, rules, isTrusted });
}

/** The config files in a folder and those above it, the nearest first. */
function findConfigFiles(directory: string, files: FileSystem): readonly string[] {
  const paths: string[] = [];
  for (let folder = cleanPath(directory); ; folder = directoryOf(folder)) {
    const path = joinPath(folder, configFileName);
    // A folder or a FIFO of this name is a mistake, which reading it explains.
    if (files.kind(path) !== "missing") paths.push(path);
    if (directoryOf(folder) === folder) return paths;
  }
}

function isAtOrAbove(folder: string, directory: string): boolean {
  return folder === directory || directory.startsWith(folder === "/" ? "/" : `${folder}/`);
}

/** By the rules they are for: programs lint thousands of projects in one process. */
const defaultConfigs = new WeakMap<readonly Rule[], ResolvedConfig>();

function defaultConfig(rules: readonly Rule[]): ResolvedConfig {
  const config = defaultConfigs.get(rules) ?? createDefaultConfig(rules);
  defaultConfigs.set(rules, config);
  return config;
}

function createDefaultConfig(rules: readonly Rule[]): ResolvedConfig {
  const levels = new Map(
    rules.map(({ id, meta }) => [id, { level: meta.recommended, options: meta.options?.defaults ?? {} }]),
  );
  return {
    files: [],
    rulesFor: () => levels,
    settingsFor: () => ({}),
    plan: createPlan({}),
    stacks: new Map(),
    exampleEnvFiles: true,
    isIgnored: () => false,
    policies: new Map(),
    pluginRules: [],
  };
}
