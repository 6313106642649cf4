import { isList } from "../../text/record.ts";
import type { Plain } from "./plain.ts";

/** Whether two items of a list are equal in the sense of JSON Schema (`uniqueItems`). The validator calls it. */
export function hasDuplicates(items: readonly Plain[]): boolean {
  return items.length > 1 && findDuplicates(items).length > 0;
}

/** An item that equals an earlier one, both by index. */
export interface Duplicate {
  readonly first: number;
  readonly again: number;
}

/** Every item that equals an earlier one, with the first of its kind. */
export function findDuplicates(items: readonly Plain[]): readonly Duplicate[] {
  const scalars = new Map<Plain, number>();
  const texts = new Map<Plain, number>();
  const duplicates: Duplicate[] = [];
  items.forEach((item, index) => {
    const isScalar = typeof item !== "object" || item === null;
    const [seen, identity] = isScalar ? [scalars, item] : [texts, canonicalText(item)];
    // To compose-go's validator a number also equals the same number in quotes before it, though not after it.
    const first = seen.get(identity) ?? (typeof item === "number" ? scalars.get(String(item)) : undefined);
    if (first === undefined) seen.set(identity, index);
    else duplicates.push({ first, again: index });
  });
  return duplicates;
}

/** JSON with the keys in order, so that mappings equal in content have equal text. */
function canonicalText(value: Plain): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalText).join()}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`).join()}}`;
}
