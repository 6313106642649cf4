/** The options by which commands choose a project, as `docker compose` has them. */
import type { ResolveRequest } from "../compose/request.ts";
import { flag, type ParsedOptions, text, texts } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

/** The options that these commands share. */
export const selectionTypes = {
  file: { ...texts, short: "f" },
  "project-directory": text,
  "project-name": { ...text, short: "p" },
  "env-file": texts,
  profile: texts,
  config: { ...text, short: "c" },
  "no-config": flag,
  "show-values": flag,
  help: { ...flag, short: "h" },
} as const;

/** What to resolve, and how it may be shown. */
export interface Selection {
  /** Without what the machine gives. */
  readonly request: Omit<ResolveRequest, "cwd" | "env">;
  /** `--config`, or false for `--no-config`. The config's plan says which names are those of secrets. */
  readonly config?: string | false;
  readonly showValues: boolean;
}

/**
 * Reads the options of a selection.
 *
 * @throws UsageError for options that exclude each other.
 */
export function readSelection(values: ParsedOptions<typeof selectionTypes>["values"]): Selection {
  const { file, profile, config } = values;
  if (config !== undefined && values["no-config"]) {
    throw new UsageError("Options '--config' and '--no-config' exclude each other.");
  }
  const chosen = values["no-config"] ? false : config;
  return {
    request: {
      ...(file ? { files: file } : {}),
      ...(profile ? { profiles: profile } : {}),
      ...(values["env-file"] ? { envFiles: values["env-file"] } : {}),
      ...(values["project-directory"] === undefined ? {} : { projectDirectory: values["project-directory"] }),
      ...(values["project-name"] === undefined ? {} : { projectName: values["project-name"] }),
    },
    showValues: values["show-values"] ?? false,
    ...(chosen === undefined ? {} : { config: chosen }),
  };
}
