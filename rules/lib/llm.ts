import type { EnvFile, Location, Plan, Service, Variable } from "../../src/rule.ts";
import { effectiveEntries, isEmptied } from "./env-file.ts";
import { carriedReferences } from "./template.ts";

/** An LLM provider key that a variable carries. */
export interface LlmKey {
  /** The name of the key. */
  readonly name: string;
  /** The variable's own name token, or the reference in its value. */
  readonly at: Location;
}

/**
 * The LLM provider keys that a variable carries: by its own name, or through the variables in its value. A key that
 * is emptied on purpose carries none.
 */
export function llmKeysOf(variable: Variable, plan: Plan): readonly LlmKey[] {
  if (isEmptied(variable)) return [];
  if (plan.isLlmKey(variable.name)) return [{ name: variable.name, at: variable.nameAt }];
  const { text } = variable;
  if (!text || text.template.references.length === 0) return [];
  const carried = carriedReferences(text.template.references).filter(({ name }) => plan.isLlmKey(name));
  const first = new Map(carried.toReversed().map((reference) => [reference.name, reference]));
  return [...first.values()].toReversed().map(({ name, start, end }) => ({ name, at: text.within(start, end) }));
}

interface EntryWithKey {
  readonly key: LlmKey;
  readonly entry: Variable;
}

const known = new WeakMap<EnvFile, { readonly plan: Plan; readonly keys: readonly EntryWithKey[] }>();

/** The LLM provider keys that an env file holds, with the entry of each. Many services load one file: it is searched once. */
export function llmKeysIn(file: EnvFile, plan: Plan): readonly EntryWithKey[] {
  const found = known.get(file);
  if (found?.plan === plan) return found.keys;
  const keys = effectiveEntries(file).flatMap((entry) => llmKeysOf(entry, plan).map((key) => ({ key, entry })));
  known.set(file, { plan, keys });
  return keys;
}

/** Whether the service may not hold provider keys nor call providers. */
export function isOutsideLlmTier(service: Service, plan: Plan): boolean {
  return plan.llm !== undefined && !plan.isLlmService(service);
}

/** What to call instead of a provider, for messages. */
export function gatewayOf(plan: Plan): string {
  return plan.llm?.gateway ?? "the gateway of that tier";
}
