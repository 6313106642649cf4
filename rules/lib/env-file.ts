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
