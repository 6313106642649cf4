/** Configs that packages and plugins bring. */
import { requireModule } from "../files/modules.ts";
import { directoryOf } from "../text/path.ts";
import { isRecord } from "../text/record.ts";
import { type ConfigDocument, createDocument } from "./config-document.ts";
import { firstLine, type LoadedPlugin } from "./load-plugins.ts";
import { suggestName } from "./suggest-name.ts";

/** Says what is wrong with a name in a config, and what to do. */
export type Refuse = (problem: string, advice: string) => void;

/** What to do about a program that a config extends which the user did not choose. */
export const PROGRAM =
  "Only the root config can extend a program, if the user chose that config. Write this one as JSON.";

/** Runs a module that exports a config; undefined when it was refused. */
export function requireDocument(file: string, refuse: Refuse): ConfigDocument | undefined {
  try {
    const exported = requireModule(file);
    const data = isRecord(exported) && isRecord(exported.default) ? exported.default : exported;
    return createDocument(file, directoryOf(file), data);
  } catch (error) {
    refuse(`The config '${file}' cannot be loaded: ${firstLine(error)}.`, "It must be a module of plain data.");
    return undefined;
  }
}

/**
 * The config that `plugin:PLUGIN/CONFIG` names. A plugin that brings no `recommended` has one all the same: its rules
 * at the levels that they recommend.
 *
 * @param name In full.
 * @returns Undefined when it was refused.
 */
export function readPluginConfig(name: string, plugin: LoadedPlugin, refuse: Refuse): ConfigDocument | undefined {
  const { id, rules, file } = plugin;
  const levels = [...rules].map(([rule, { meta }]) => [`${id}/${rule}`, meta.recommended] as const);
  const configs = { recommended: { rules: Object.fromEntries(levels) }, ...plugin.configs };
  const config = name.slice(name.lastIndexOf("/") + 1);
  if (!Object.hasOwn(configs, config)) {
    refuse(`The plugin '${id}' has no config '${config}'.`, suggestName(config, Object.keys(configs), "Remove it."));
    return undefined;
  }
  try {
    return createDocument(name, directoryOf(file), Object.entries(configs).find(([key]) => key === config)?.[1]);
  } catch (error) {
    refuse(`The config '${name}' cannot be read: ${firstLine(error)}.`, "It must be plain data.");
    return undefined;
  }
}
