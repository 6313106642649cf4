import type { EnvFile, EnvFileReference, Variable } from "../../src/rule.ts";

/** The last statement of each name: Compose lets it win over earlier ones. */
export function effectiveEntries(file: EnvFile): readonly Variable[] {
  return [...new Map(file.entries.map((entry) => [entry.name, entry])).values()];
}

/** Whether the variable is set to nothing. An example's empty value waits to be filled in, which is not the same. */
export function isEmptied({ text, value, envFile }: Variable): boolean {
  return !envFile?.isExample && text !== undefined && text.template.references.length === 0 && value?.trim() === "";
}

/** The path as the Compose file writes it, for messages and as the subject of a finding. */
export function writtenPath({ text }: EnvFileReference): string {
  return text.template.text;
}

/** The last part of a path. */
export function baseNameOf(path: string): string {
  return path.replace(/\/+$/, "").replace(/^.*\//s, "");
}

/** Whether a file is an env file by its name: `.env`, `.env.local`, `env.tier-api`, `web.env`. */
export function isEnvFileName(name: string): boolean {
  return ENV_FILE.test(name) && !NO_SECRETS.test(name);
}

const ENV_FILE = /^(?:\.env(?:[._-].+|rc)?|env\.[\w.-]+|[\w.-]+\.env)$/;
/** Programs and pages that hand public settings to a browser, and samples. */
const NO_SECRETS =
  /\.(?:[cm]?[jt]sx?|json|ya?ml|toml|sh|py|rb|php|html?|conf|d|tpl|tmpl|template|example|sample|dist)$/;
