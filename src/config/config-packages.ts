/** Configs and plugins that other packages bring. */
import { directoryOf, isAbsolutePath, resolvePath } from "../text/path.ts";
import type { PluginModule } from "./cascade.ts";
import { type ConfigDocument, createDocument } from "./config-document.ts";
import { namePlugin, requireModule, resolveModule } from "./eslintrc.ts";

/** Says what is wrong with a name in a config, and what to do. */
export type Refuse = (problem: string, advice: string) => void;

export interface LoadedPlugin {
  readonly id: string;
  readonly module: PluginModule;
  /** The file that was loaded. */
  readonly file: string;
}

/**
 * Loads a plugin.
 *
 * @param name As the config names it.
 * @param document The config, from which packages are looked for.
 * @returns Undefined when it was refused.
 */
export function loadPlugin(name: string, document: ConfigDocument, refuse: Refuse): LoadedPlugin | undefined {
  if (name === "" || isPath(name) || /\s/.test(name)) {
    refuse(`'${name}' is not the name of a plugin.`, "Name the package: `acme` for `pmoves-plugin-acme`.");
    return undefined;
  }
  const { id, package: request } = namePlugin(name);
  const file = resolveModule(request, moduleIn(document));
  if (file === undefined) {
    refuse(`There is no plugin '${name}'.`, `Install the package '${request}'.`);
    return undefined;
  }
  const module = requirePlugin(file, request, refuse);
  return module && { id, module, file };
}

/** Runs a CommonJS module that exports a config; undefined when it was refused. */
export function requireDocument(file: string, refuse: Refuse): ConfigDocument | undefined {
  try {
    return createDocument(file, directoryOf(file), requireModule(file));
  } catch (error) {
    refuse(
      `The config '${file}' cannot be loaded: ${firstLine(error)}.`,
      "It must be a CommonJS module of plain data.",
    );
    return undefined;
  }
}

/** A file in the document's folder: Node looks for packages from a file. */
export function moduleIn({ directory }: ConfigDocument): string {
  return resolvePath(directory, "config.json");
}

/** Whether `extends` means a file, not a package. */
export function isPath(name: string): boolean {
  return name.startsWith(".") || isAbsolutePath(name);
}

const COMMONJS_ONLY = "Only CommonJS plugins can be loaded.";

function requirePlugin(file: string, name: string, refuse: Refuse): PluginModule | undefined {
  try {
    const module = requireModule(file);
    if (isPluginModule(module)) return module;
    refuse(`The plugin '${name}' is an ES module or exports no object.`, COMMONJS_ONLY);
  } catch (error) {
    const isModule = error instanceof Error && "code" in error && error.code === "ERR_REQUIRE_ESM";
    const reason = isModule ? "is an ES module" : `cannot be loaded: ${firstLine(error)}`;
    refuse(`The plugin '${name}' ${reason}.`, COMMONJS_ONLY);
  }
  return undefined;
}

/** A module that Node made of an ES module says so by its tag. */
function isPluginModule(module: unknown): module is PluginModule {
  return typeof module === "object" && module !== null && Object.prototype.toString.call(module) !== "[object Module]";
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").replace(/\.$/, "");
}
