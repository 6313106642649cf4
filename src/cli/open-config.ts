/** Loads the config that a command works with. */
import { rules } from "../../rules/index.ts";
import { ConfigError } from "../config/config-error.ts";
import { loadConfig } from "../config/load-config.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import { resolvePath } from "../text/path.ts";
import type { Io } from "./io.ts";
import { flag, type ParsedOptions, text } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

/** The options by which commands choose a config. */
export const configChoiceTypes = { config: { ...text, short: "c" }, "no-config": flag } as const;

/** `--config`, or false for `--no-config`. Undefined: the config files at and above a directory. */
export type ConfigChoice = string | false | undefined;

/**
 * Reads which config is wanted.
 *
 * @throws UsageError for options that exclude each other.
 */
export function readConfigChoice(values: ParsedOptions<typeof configChoiceTypes>["values"]): ConfigChoice {
  if (values.config !== undefined && values["no-config"]) {
    throw new UsageError("Options '--config' and '--no-config' exclude each other.");
  }
  return values["no-config"] ? false : values.config;
}

/**
 * Loads a config.
 *
 * @param choice Relative to the current directory.
 * @param startDirectory Absolute path; configs are looked for here and above.
 * @throws UsageError when the config has a mistake.
 */
export function openConfig(choice: ConfigChoice, startDirectory: string, { cwd, disk }: Io): ResolvedConfig {
  const path = typeof choice === "string" ? resolvePath(cwd, choice) : choice;
  try {
    return loadConfig({ startDirectory, cwd, files: disk, rules, ...(path === undefined ? {} : { path }) });
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
