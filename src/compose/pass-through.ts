/** Names without a value in `environment` and `build.args`, which the project's environment supplies. */

import { scalarText } from "../yaml/scalar.ts";
import { copyEntry, copyWith } from "./create-tree.ts";
import { derivedScalar, withValue } from "./derive.ts";
import type { Lookup } from "./interpolate.ts";
import { isMapping, isNull, isScalar, isSequence, scalarAt } from "./parts.ts";
import { type Change, compilePaths, rewrite } from "./path-table.ts";
import type { Entry, Mapping, Scalar, Sequence, Tree } from "./tree.ts";

/**
 * Gives values to the bare names of list-form `environment` and content to configs: in an included project only its
 * own environment knows them (docs/compose-conformance.md, "Container environment").
 */
export function resolveListEnvironment(model: Mapping, lookup: Lookup): Mapping {
  const changed = rewrite(model, LISTS, lookup);
  return isMapping(changed) ? changed : model;
}

/**
 * Gives values to the bare names of a mapping or list.
 *
 * @param absent What becomes of a name that `lookup` does not know: `environment` keeps it, `build.args` drops it.
 */
export function resolvePassThrough(tree: Tree, lookup: Lookup, absent: "keep" | "drop"): Tree {
  if (isMapping(tree)) return resolveMapping(tree, lookup, absent);
  return isSequence(tree) ? resolveSequence(tree, lookup, absent) : tree;
}

/** True for a value that no file gives: it came from the project's environment. */
export function isPassedThrough(value: Scalar): boolean {
  return value.style === "derived";
}

const LISTS = compilePaths<Change<Lookup>>({
  "configs.*": readContent,
  "services.*.environment": (tree, _path, lookup) => (isSequence(tree) ? resolveSequence(tree, lookup, "keep") : tree),
});

/** A config's content is read at once, so that the project which includes this one finds both, and refuses it. */
function readContent(tree: Tree, _path: string, lookup: Lookup): Tree {
  const name = scalarAt(tree, "environment");
  const content = name?.type === "string" ? lookup(scalarText(name)) : undefined;
  if (!isMapping(tree) || !name || content === undefined) return tree;
  return withValue(tree, "content", derivedScalar(content, name));
}

function resolveMapping(mapping: Mapping, lookup: Lookup, absent: "keep" | "drop"): Mapping {
  let entries: Map<string, Entry> | undefined;
  for (const [name, entry] of mapping.entries) {
    if (!isNull(entry.value)) continue;
    const value = lookup(name);
    if (value === undefined && absent === "keep") continue;
    entries ??= new Map(mapping.entries);
    if (value === undefined) entries.delete(name);
    else entries.set(name, copyEntry(entry, derivedScalar(value, entry.key)));
  }
  return entries ? copyWith(mapping, { entries }) : mapping;
}

function resolveSequence(sequence: Sequence, lookup: Lookup, absent: "keep" | "drop"): Sequence {
  const items = sequence.items.flatMap((item) => {
    if (!isScalar(item) || scalarText(item).includes("=")) return [item];
    const value = lookup(scalarText(item));
    if (value === undefined) return absent === "keep" ? [item] : [];
    const pair = { key: item, value: derivedScalar(value, item) };
    return [copyWith(item, { value: `${scalarText(item)}=${value}`, pair })];
  });
  const isSame = items.length === sequence.items.length && items.every((item, index) => item === sequence.items[index]);
  return isSame ? sequence : copyWith(sequence, { items });
}
