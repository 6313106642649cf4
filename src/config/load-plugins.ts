/**
 * Loads plugins. A plugin is a program, so only the config that the user chose may name one: the root config, given by
 * `--config` or found in the current directory or above it. Everything else that is read may only use what it names.
 */

import { realPathOf, requireModule, resolveModule } from "../files/modules.ts";
import { baseName, directoryOf, isAbsolutePath, resolvePath } from "../text/path.ts";
import { reasonOf } from "../text/reason.ts";
import { isList } from "../text/record.ts";
import { type ConfigDocument, placeMistake } from "./config-document.ts";
import type { ConfigMistake } from "./config-error.ts";
import { namePlugin } from "./eslintrc.ts";
import type { KeyPath } from "./jsonc.ts";
import { type NamedText, textsAt } from "./named-texts.ts";
import { type Plugin, readPlugin } from "./plugin.ts";

/** A plugin that the root config names. */
export interface LoadedPlugin extends Plugin {
  /** The prefix of its rules. */
  readonly id: string;
  /** The file that was loaded. */
  readonly file: string;
}

export interface RootPlugins {
  /** By the name that the root config uses, and by id. */
  readonly known: ReadonlyMap<string, LoadedPlugin>;
  readonly mistakes: readonly ConfigMistake[];
}

/** The root config, and whether the user chose it. */
export interface RootConfig {
  readonly document: ConfigDocument;
  readonly isTrusted: boolean;
}

/**
 * Loads every plugin that the root config names in `plugins`, and as `plugin:NAME/CONFIG` in `extends`.
 *
 * @param root Absent without any config.
 */
export function loadPlugins(root: RootConfig | undefined): RootPlugins {
  const known = new Map<string, LoadedPlugin>();
  const mistakes: ConfigMistake[] = [];
  for (const { name, path } of root ? pluginNames(root.document) : []) {
    if (!root || known.has(name)) continue;
    const loaded = root.isTrusted ? loadPlugin(name, root.document) : UNTRUSTED;
    const fault = "id" in loaded ? clashOf(loaded, known) : loaded;
    if ("id" in loaded) known.set(name, loaded).set(loaded.id, known.get(loaded.id) ?? loaded);
    if (fault) mistakes.push(placeMistake(root.document, { path, ...fault }));
  }
  return { known, mistakes };
}

/** Whether `plugins` or `extends` mean a file, not a package. */
export function isPath(name: string): boolean {
  return name.startsWith(".") || isAbsolutePath(name);
}

/** A file in the document's folder: Node looks for packages from a file. */
export function moduleIn({ directory }: ConfigDocument): string {
  return resolvePath(directory, "config.json");
}

/** The first line of what was thrown, without a full stop. */
export function firstLine(error: unknown): string {
  return (reasonOf(error).split("\n")[0] ?? "").replace(/\.$/, "");
}

interface Fault {
  readonly problem: string;
  readonly advice: string;
}

const UNTRUSTED: Fault = {
  problem: "Plugins are programs, and this config is in neither the current directory nor one above it.",
  advice: "Run pmoves-lint in its folder, or give the config with '--config'.",
};

/** Prefixes that are taken: our own plugin, and the rules that a config states as `policies`. */
const TAKEN = ["pmoves", "policy"];

function pluginNames(document: ConfigDocument): readonly NamedText[] {
  const overrides = isList(document.data.overrides) ? document.data.overrides : [];
  const places: readonly KeyPath[] = [["extends"], ...overrides.map((_, index) => ["overrides", index, "extends"])];
  const extended = places
    .flatMap((path) => textsAt(document, path))
    .flatMap(({ name, path }) => (name.startsWith("plugin:") ? [{ name: pluginOf(name), path }] : []));
  const named = textsAt(document, ["plugins"]);
  // `plugin:ID/CONFIG` may mean a path in `plugins` by its id, which is known when that has been loaded.
  return [...named, ...extended].filter(({ name }) => name !== "pmoves");
}

/** The plugin of `plugin:NAME/CONFIG`. */
export function pluginOf(extended: string): string {
  return extended.slice("plugin:".length, Math.max(extended.lastIndexOf("/"), "plugin:".length));
}

function loadPlugin(name: string, document: ConfigDocument): LoadedPlugin | Fault {
  const found = isPath(name) ? findFile(name, document) : findPackage(name, document);
  if ("problem" in found) return found;
  const { file } = found;
  const place = `The plugin '${name}' (${file})`;
  const plugin = runPlugin(file, place);
  if ("problem" in plugin) return plugin;
  const id = isPath(name) ? namePlugin(plugin.name ?? stemOf(file)).id : found.id;
  if (/^[a-z\d@][\w./-]*$/i.test(id)) return { ...plugin, id, file };
  return { problem: `${place} has no name to prefix its rules with.`, advice: "Export a `name` in kebab-case." };
}

function findPackage(name: string, document: ConfigDocument): { readonly id: string; readonly file: string } | Fault {
  if (name === "" || /[\s\\]|\.\.|^@?\//.test(name)) {
    return { problem: `'${name}' is not the name of a plugin.`, advice: NAMES };
  }
  const { id, package: request } = namePlugin(name);
  const file = resolveModule(request, moduleIn(document));
  if (file !== undefined) return { id, file };
  return { problem: `There is no plugin '${name}'.`, advice: `Install the package '${request}'.` };
}

const NAMES = "Name the package, `acme` for `pmoves-plugin-acme`, or a file, `./policy/plugin.js`.";

/** A file below the folder of the root config, wherever links lead. */
function findFile(name: string, { directory }: ConfigDocument): { readonly id: string; readonly file: string } | Fault {
  const path = resolvePath(directory, name);
  const file = resolveModule(path, path);
  if (file === undefined) {
    return { problem: `There is no file '${path}'.`, advice: "Paths of plugins are relative to this config." };
  }
  const folder = realPathOf(directory) ?? directory;
  if (!isAbsolutePath(name) && file.startsWith(`${folder.replace(/\/$/, "")}/`)) return { id: "", file };
  return {
    problem: `The plugin '${name}' is not below the folder of this config.`,
    advice: "Move it there, or install it as a package `pmoves-plugin-NAME`.",
  };
}

function runPlugin(file: string, place: string): Plugin | Fault {
  try {
    const read = readPlugin(requireModule(file));
    if (!("faults" in read)) return read;
    const problem = `${place} ${read.faults.join("; it ")}.`;
    return { problem, advice: "Export `rules`, an object of rules made by `defineRule`." };
  } catch (error) {
    const isAsync = error instanceof Error && "code" in error && error.code === "ERR_REQUIRE_ASYNC_MODULE";
    if (isAsync) return { problem: `${place} awaits at its top level.`, advice: "Do that inside a function, or not." };
    return { problem: `${place} cannot be loaded: ${firstLine(error)}.`, advice: "Correct it, or do not name it." };
  }
}

/** `policy/plugin.js` is `plugin`, and `policy/index.js` is `policy`. */
function stemOf(file: string): string {
  const stem = baseName(file).replace(/\.[^.]+$/, "");
  return stem === "index" ? baseName(directoryOf(file)) : stem;
}

function clashOf({ id, file }: LoadedPlugin, known: ReadonlyMap<string, LoadedPlugin>): Fault | undefined {
  const other = known.get(id);
  const isTaken = TAKEN.includes(id);
  if (!isTaken && (!other || other.file === file)) return undefined;
  const problem = isTaken ? `No plugin can be called '${id}'.` : `Two plugins are called '${id}': ${other?.file}.`;
  return { problem, advice: "Let it export another `name`, or rename its file." };
}
