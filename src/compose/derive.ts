/** Making new trees from old: parts that no file writes, and changes that share all the rest. */

import type { Location } from "../text/source.ts";
import { copyWith, createEntry, createMapping, createScalar, createSequence } from "./create-tree.ts";
import type { Entry, Mapping, Scalar, ScalarType, Sequence, Tree } from "./tree.ts";

/** A scalar that no file writes as such, with the location of what implies it. */
export function derivedScalar(value: string | number | bigint | boolean | null, at: Location): Scalar {
  const { file, start, end } = at;
  return createScalar({ type: typeOf(value), value, style: "derived", file, start, end });
}

/** A mapping that no file writes as such; every key stands where the mapping does. */
export function derivedMapping(values: Iterable<readonly [string, Tree]>, at: Location): Mapping {
  const { file, start, end } = at;
  const key = { file, start, end };
  const entries = new Map<string, Entry>();
  for (const [name, value] of values) entries.set(name, createEntry(key, value));
  return createMapping({ entries, file, start, end });
}

export function derivedSequence(items: readonly Tree[], at: Location): Sequence {
  const { file, start, end } = at;
  return createSequence({ items, file, start, end });
}

/** The mapping with `value` under `key`; an entry that is there keeps its place and key token. */
export function withValue(mapping: Mapping, key: string, value: Tree): Mapping {
  const before = mapping.entries.get(key);
  if (before?.value === value) return mapping;
  const { file, start, end } = value;
  return withEntry(mapping, key, createEntry(before?.key ?? { file, start, end }, value, before?.via));
}

export function withEntry(mapping: Mapping, key: string, entry: Entry): Mapping {
  return copyWith(mapping, { entries: new Map(mapping.entries).set(key, entry) });
}

export function withoutKey(mapping: Mapping, key: string): Mapping {
  if (!mapping.entries.has(key)) return mapping;
  const entries = new Map(mapping.entries);
  entries.delete(key);
  return copyWith(mapping, { entries });
}

function typeOf(value: string | number | bigint | boolean | null): ScalarType {
  if (value === null) return "null";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "string";
  return typeof value === "bigint" || Number.isInteger(value) ? "int" : "float";
}
