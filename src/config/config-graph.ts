/** Reads configs and everything that they extend. */
import type { FileSystem } from "../compose/request.ts";
import { resolveModule } from "../files/modules.ts";
import type { Preset } from "../presets/preset.ts";
import { resolvePath } from "../text/path.ts";
import { isList } from "../text/record.ts";
import { type ConfigDocument, createDocument, placeMistake, readConfigFile } from "./config-document.ts";
import type { ConfigMistake } from "./config-error.ts";
import { PROGRAM, type Refuse, readPluginConfig, requireDocument } from "./config-packages.ts";
import { nameConfigPackage, namePlugin } from "./eslintrc.ts";
import { type KeyPath, valueAt } from "./jsonc.ts";
import { isPath, type LoadedPlugin, moduleIn, pluginOf } from "./load-plugins.ts";
import { textsAt } from "./named-texts.ts";
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

/** Where configs come from. */
export interface ConfigSources {
  readonly files: FileSystem;
  readonly presets: ReadonlyMap<string, Preset>;
  /** The plugins of the root config, by the names that it uses and by their ids. */
  readonly plugins: ReadonlyMap<string, LoadedPlugin>;
  /** The root config itself. */
  readonly rootFile?: string;
}

/** Documents by number. Each is read once, however often it is named; a parent comes before what extends it. */
export class ConfigGraph {
  readonly nodes: ConfigNode[] = [];
  /** What was wrong with `extends` and `plugins`. */
  readonly mistakes: ConfigMistake[] = [];
  readonly #sources: ConfigSources;
  readonly #numbers = new Map<string, number>();
  /** The documents that the user chose, by themselves or by naming what extends them: these may run programs. */
  readonly #trusted = new Set<ConfigDocument>();
  /** The names of the documents whose parents are being read. */
  readonly #open: string[] = [];

  constructor(sources: ConfigSources) {
    this.#sources = sources;
  }

  /**
   * Adds a config file and reads all that it extends.
   *
   * @param isTrusted Whether the user chose it, so that it may extend programs.
   * @returns Its number.
   * @throws ConfigError when a file cannot be read or is not JSON.
   */
  addFile(document: ConfigDocument, isTrusted: boolean): number {
    if (isTrusted) this.#trusted.add(document);
    return this.#numbers.get(document.name) ?? this.#add(document);
  }

  /** Adds `plugin:pmoves/NAME` and all that it extends; returns its number. */
  addPreset(name: string): number {
    const id = `plugin:pmoves/${name}`;
    return this.#numbers.get(id) ?? this.#add(createDocument(id, "/", this.#sources.presets.get(name)));
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
    if (!isList(overrides)) return [];
    return overrides.map((_, index) => this.#addParents(document, ["overrides", index, "extends"]));
  }

  #addParents(document: ConfigDocument, path: KeyPath): readonly number[] {
    return textsAt(document, path).flatMap((text) => {
      const refuse = this.#refuseAt(document, text.path);
      const parent = this.#readParent(text.name, document, refuse);
      if (parent === undefined || typeof parent === "number") return parent ?? [];
      if (this.#trusted.has(document)) this.#trusted.add(parent);
      const start = this.#open.indexOf(parent.name);
      if (start < 0) return this.#add(parent);
      const circle = [...this.#open.slice(start), parent.name].join(" → ");
      refuse(`This extends itself: ${circle}.`, "Remove one of these `extends`.");
      return [];
    });
  }

  /** The document that an `extends` names, or its number when it is known; undefined when it was refused. */
  #readParent(name: string, document: ConfigDocument, refuse: Refuse): ConfigDocument | number | undefined {
    if (name.startsWith("plugin:")) return this.#numbers.get(name) ?? this.#readPluginConfig(name, refuse);
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
    if (file === undefined || this.#sources.files.kind(file) !== "file") {
      const advice = isPath(name)
        ? "Paths are relative to this file."
        : `Install the package '${nameConfigPackage(name)}'.`;
      refuse(`There is no config '${name}'.`, advice);
      return undefined;
    }
    return this.#numbers.get(file) ?? this.#readFileParent(file, this.#trusted.has(document), refuse);
  }

  #readFileParent(file: string, isTrusted: boolean, refuse: Refuse): ConfigDocument | undefined {
    if (file.endsWith(".json")) return readConfigFile(file, this.#sources.files);
    if (!/\.[cm]?js$/.test(file)) refuse(`The config '${file}' is not JSON.`, "Write it as JSON or as a module.");
    else if (isTrusted) return requireDocument(file, refuse);
    else refuse(`The config '${file}' is a program.`, PROGRAM);
    return undefined;
  }

  #readPluginConfig(name: string, refuse: Refuse): ConfigDocument | undefined {
    const plugin = pluginOf(name);
    if (plugin !== "pmoves") {
      const loaded = this.#findPlugin(plugin, refuse);
      return loaded && readPluginConfig(name, loaded, refuse);
    }
    const preset = name.slice("plugin:pmoves/".length);
    if (this.#sources.presets.has(preset)) return createDocument(name, "/", this.#sources.presets.get(preset));
    const advice = suggestName(name, this.#presetNames(), "Use `plugin:pmoves/recommended`.");
    refuse(`There is no preset '${name}'.`, advice);
    return undefined;
  }

  #addPlugin(name: string, document: ConfigDocument, path: KeyPath): readonly string[] {
    if (name === "pmoves") return [];
    const loaded = this.#findPlugin(name, this.#refuseAt(document, path));
    return loaded ? [loaded.id] : [];
  }

  /** Whoever names a plugin, it is one that the root config names. */
  #findPlugin(name: string, refuse: Refuse): LoadedPlugin | undefined {
    const { plugins, rootFile } = this.#sources;
    const loaded = plugins.get(name) ?? plugins.get(namePlugin(name).id);
    const advice =
      rootFile === undefined ? "Give a config that names it." : `Add "${name}" to \`plugins\` in ${rootFile}.`;
    if (!loaded) refuse(`Only the root config can name a plugin, and it does not name '${name}'.`, advice);
    return loaded;
  }

  #refuseAt(document: ConfigDocument, path: KeyPath): Refuse {
    return (problem, advice) => this.mistakes.push(placeMistake(document, { path, problem, advice }));
  }

  #presetNames(): readonly string[] {
    return [...this.#sources.presets.keys()].map((name) => `plugin:pmoves/${name}`);
  }
}
