/** Reads configs and everything that they extend. */
import type { FileSystem } from "../compose/request.ts";
import type { Preset } from "../presets/preset.ts";
import { directoryOf, resolvePath } from "../text/path.ts";
import type { PluginModule } from "./cascade.ts";
import { type ConfigDocument, createDocument, placeMistake, readDocument } from "./config-document.ts";
import { ConfigError, type ConfigMistake } from "./config-error.ts";
import { isPath, loadPlugin, moduleIn, type Refuse, requireDocument } from "./config-packages.ts";
import { nameConfigPackage, resolveModule } from "./eslintrc.ts";
import { type KeyPath, valueAt } from "./jsonc.ts";
import { suggestName } from "./suggest-name.ts";

/** A document, and the numbers of those that it extends. */
export interface ConfigNode {
  readonly document: ConfigDocument;
  /** The targets of `extends`, in order. */
  readonly parents: readonly number[];
  /** The same for each of its `overrides`. */
  readonly overrideParents: readonly (readonly number[])[];
  /** The ids of its `plugins`. */
  readonly plugins: readonly string[];
}

/** Documents by number. Each is read once, however often it is named; a parent comes before what extends it. */
export class ConfigGraph {
  readonly nodes: ConfigNode[] = [];
  readonly plugins = new Map<string, PluginModule>();
  /** What was wrong with `extends` and `plugins`. */
  readonly mistakes: ConfigMistake[] = [];
  readonly #files: FileSystem;
  readonly #presets: ReadonlyMap<string, Preset>;
  readonly #numbers = new Map<string, number>();
  /** The names of the documents whose parents are being read. */
  readonly #open: string[] = [];

  /**
   * @param files Where configs are read; packages come from the machine's disk.
   * @param presets The presets by name.
   */
  constructor(files: FileSystem, presets: ReadonlyMap<string, Preset>) {
    this.#files = files;
    this.#presets = presets;
  }

  /**
   * Reads a config file and all that it extends.
   *
   * @returns Its number.
   * @throws ConfigError when the file cannot be read or is not JSON.
   */
  addFile(path: string): number {
    return this.#numbers.get(path) ?? this.#add(readFile(path, this.#files));
  }

  /** Adds `plugin:pmoves/NAME` and all that it extends; returns its number. */
  addPreset(name: string): number {
    const id = `plugin:pmoves/${name}`;
    return this.#numbers.get(id) ?? this.#add(createDocument(id, "/", this.#presets.get(name)));
  }

  #add(document: ConfigDocument): number {
    this.#open.push(document.name);
    const plugins = textsAt(document, ["plugins"]).flatMap(({ name, path }) => this.#addPlugin(name, document, path));
    const parents = this.#addParents(document, ["extends"]);
    const overrideParents = this.#addOverrides(document);
    this.#open.pop();
    this.#numbers.set(document.name, this.nodes.length);
    return this.nodes.push({ document, parents, overrideParents, plugins }) - 1;
  }

  #addOverrides(document: ConfigDocument): readonly (readonly number[])[] {
    const overrides = valueAt(document.data, ["overrides"]);
    if (!Array.isArray(overrides)) return [];
    return overrides.map((_, index) => this.#addParents(document, ["overrides", index, "extends"]));
  }

  #addParents(document: ConfigDocument, path: KeyPath): readonly number[] {
    return textsAt(document, path).flatMap((text) => {
      const refuse = this.#refuseAt(document, text.path);
      const parent = this.#readParent(text.name, document, refuse);
      if (parent === undefined || typeof parent === "number") return parent ?? [];
      const start = this.#open.indexOf(parent.name);
      if (start < 0) return this.#add(parent);
      const circle = [...this.#open.slice(start), parent.name].join(" → ");
      refuse(`This extends itself: ${circle}.`, "Remove one of these `extends`.");
      return [];
    });
  }

  /** The document that an `extends` names, or its number when it is known; undefined when it was refused. */
  #readParent(name: string, document: ConfigDocument, refuse: Refuse): ConfigDocument | number | undefined {
    if (name.startsWith("plugin:")) return this.#numbers.get(name) ?? this.#readPluginConfig(name, document, refuse);
    if (/^(eslint|pmoves):/.test(name)) {
      const meant = name.replace(/^\w+:/, "plugin:pmoves/");
      refuse(
        `There is no config '${name}'.`,
        suggestName(meant, this.#presetNames(), "Use `plugin:pmoves/recommended`."),
      );
      return undefined;
    }
    const file = isPath(name)
      ? resolvePath(document.directory, name)
      : resolveModule(nameConfigPackage(name), moduleIn(document));
    if (file === undefined || this.#files.kind(file) !== "file") {
      const advice = isPath(name)
        ? "Paths are relative to this file."
        : `Install the package '${nameConfigPackage(name)}'.`;
      refuse(`There is no config '${name}'.`, advice);
      return undefined;
    }
    return this.#numbers.get(file) ?? this.#readFileParent(file, refuse);
  }

  #readFileParent(file: string, refuse: Refuse): ConfigDocument | undefined {
    if (/\.c?js$/.test(file)) return requireDocument(file, refuse);
    if (file.endsWith(".json")) return readFile(file, this.#files);
    refuse(`The config '${file}' is not JSON.`, "Write it as a `.json` file, or as a CommonJS module in a package.");
    return undefined;
  }

  #readPluginConfig(name: string, document: ConfigDocument, refuse: Refuse): ConfigDocument | undefined {
    const slash = Math.max(name.lastIndexOf("/"), "plugin:".length);
    const plugin = name.slice("plugin:".length, slash);
    const config = name.slice(slash + 1);
    if (plugin === "pmoves") {
      if (this.#presets.has(config)) return createDocument(name, "/", this.#presets.get(config));
      refuse(
        `There is no preset '${name}'.`,
        suggestName(name, this.#presetNames(), "Use `plugin:pmoves/recommended`."),
      );
      return undefined;
    }
    const loaded = loadPlugin(plugin, document, refuse);
    if (!loaded) return undefined;
    const { configs = {} } = loaded.module;
    if (Object.hasOwn(configs, config)) return createDocument(name, directoryOf(loaded.file), configs[config]);
    refuse(
      `The plugin '${plugin}' has no config '${config}'.`,
      suggestName(config, Object.keys(configs), "Remove it."),
    );
    return undefined;
  }

  #addPlugin(name: string, document: ConfigDocument, path: KeyPath): readonly string[] {
    if (name === "pmoves") return [];
    const loaded = loadPlugin(name, document, this.#refuseAt(document, path));
    if (!loaded) return [];
    this.plugins.set(loaded.id, loaded.module);
    return [loaded.id];
  }

  #refuseAt(document: ConfigDocument, path: KeyPath): Refuse {
    return (problem, advice) => this.mistakes.push(placeMistake(document, { path, problem, advice }));
  }

  #presetNames(): readonly string[] {
    return [...this.#presets.keys()].map((name) => `plugin:pmoves/${name}`);
  }
}

const LARGEST_FILE = 1 << 20;

function readFile(path: string, files: FileSystem): ConfigDocument {
  const read = files.read(path);
  const refuse = (problem: string, advice: string) => new ConfigError([{ file: path, problem, advice }]);
  if ("failure" in read) throw refuse(`The config cannot be read: ${read.failure}.`, "Check the path.");
  if (read.text.length > LARGEST_FILE) throw refuse("The file is larger than 1 MiB.", "Name a config file.");
  return readDocument(path, read.text);
}

/** The texts of a text or list. What is of another type is a violation of the schema, reported there. */
function textsAt(
  { data }: ConfigDocument,
  path: KeyPath,
): readonly { readonly name: string; readonly path: KeyPath }[] {
  const value = valueAt(data, path);
  if (typeof value === "string") return [{ name: value, path }];
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((name, index) => (typeof name === "string" ? [{ name, path: [...path, index] }] : []));
}
