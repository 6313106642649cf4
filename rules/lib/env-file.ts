import type { EnvFile, EnvFileReference, Plan, Tier, Variable } from "../../src/rule.ts";

/** The last statement of each name: Compose lets it win over earlier ones. */
export function effectiveEntries(file: EnvFile): readonly Variable[] {
  return [...new Map(file.entries.map((entry) => [entry.name, entry])).values()];
}

/** The env files of a tier, or any words, as a list for messages. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(", ");
}

/** An env file's name for messages, saying when it was judged by its example. */
export function describeFile({ text, state }: EnvFileReference): string {
  return state === "example" ? `'${text.value}' (judged by its example)` : `'${text.value}'`;
}

/** Whether the path is one of the tier's env files. */
export function isFileOf(tier: Tier, path: string, plan: Plan): boolean {
  return plan.tierOfFile(path)?.name === tier.name;
}
