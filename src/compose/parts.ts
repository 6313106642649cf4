/** Reading a tree: what stands under a key, and as what. */
import type { Entry, Mapping, Scalar, Sequence, Tree } from "./tree.ts";

export function isMapping(tree: Tree | undefined): tree is Mapping {
  return tree?.kind === "mapping";
}

export function isSequence(tree: Tree | undefined): tree is Sequence {
  return tree?.kind === "sequence";
}

export function isScalar(tree: Tree | undefined): tree is Scalar {
  return tree?.kind === "scalar";
}

export function isNull(tree: Tree | undefined): boolean {
  return tree?.kind === "scalar" && tree.type === "null";
}

/** True for what could not be read. */
export function isUnread(tree: Tree | undefined): boolean {
  return tree?.kind === "scalar" && tree.isUnread === true;
}

/** True for a whole number that Go's `int` can hold; YAML reads larger ones too. */
export function isInt64({ type, value }: Scalar): boolean {
  return type === "int" && (typeof value !== "bigint" || BigInt.asIntN(64, value) === value);
}

/** The entry under a key; undefined when there is none or `tree` is no mapping. */
export function entryAt(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === "mapping" ? tree.entries.get(key) : undefined;
}

/** The value under nested keys; undefined as soon as one is absent. */
export function valueAt(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  let at = tree;
  for (const key of keys) at = entryAt(at, key)?.value;
  return at;
}

/** The mapping under nested keys; undefined when there is none or something else stands there. */
export function mappingAt(tree: Tree | undefined, ...keys: readonly string[]): Mapping | undefined {
  const value = valueAt(tree, ...keys);
  return isMapping(value) ? value : undefined;
}

/** The scalar under nested keys; undefined when there is none or something else stands there. */
export function scalarAt(tree: Tree | undefined, ...keys: readonly string[]): Scalar | undefined {
  const value = valueAt(tree, ...keys);
  return isScalar(value) ? value : undefined;
}

/** The text of a string scalar under nested keys; undefined for every other value. */
export function stringAt(tree: Tree | undefined, ...keys: readonly string[]): string | undefined {
  return stringOf(valueAt(tree, ...keys));
}

/** The text of a string scalar; undefined for every other value. */
export function stringOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === "scalar" && typeof tree.value === "string" && tree.type === "string" ? tree.value : undefined;
}

/** A boolean, also one that a text gives in the words that Compose takes for it; undefined for anything else. */
export function booleanAt(tree: Tree | undefined, ...keys: readonly string[]): boolean | undefined {
  const scalar = scalarAt(tree, ...keys);
  if (typeof scalar?.value === "boolean") return scalar.value;
  return scalar?.type === "string" ? BOOLEAN_WORDS.get(String(scalar.value).toLowerCase()) : undefined;
}

/** The words that Compose takes for a boolean, in lower case. */
export const BOOLEAN_WORDS: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "y", "on"].map((word) => [word, true] as const),
  ...["false", "no", "n", "off"].map((word) => [word, false] as const),
]);

/** The entries of the mapping under nested keys; none when there is none. */
export function entriesAt(tree: Tree | undefined, ...keys: readonly string[]): ReadonlyMap<string, Entry> {
  return mappingAt(tree, ...keys)?.entries ?? NO_ENTRIES;
}

/** The items of the sequence under nested keys; none when there is none. */
export function itemsAt(tree: Tree | undefined, ...keys: readonly string[]): readonly Tree[] {
  const value = valueAt(tree, ...keys);
  return isSequence(value) ? value.items : [];
}

const NO_ENTRIES: ReadonlyMap<string, Entry> = new Map();
