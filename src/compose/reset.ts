/** `!reset` and `!override` (Compose spec, 13-merge; docs/compose-conformance.md, "Reset and override"). */

import type { Location } from "../text/source.ts";
import { copyEntry, copyWith } from "./create-tree.ts";
import { withEntry, withoutKey } from "./derive.ts";
import { isMapping } from "./parts.ts";
import type { Entry, Mapping, Replaced, Sequence, Tag, Tree } from "./tree.ts";

/** A document without its tags, and what they asked for. */
export interface TaggedDocument {
  readonly tree: Tree;
  readonly tags: readonly TaggedPath[];
}

/** A path that is deleted from what the document is merged over. */
export interface TaggedPath {
  readonly keys: readonly string[];
  readonly tag: Tag;
  /** The key whose value has the tag. */
  readonly at: Location;
}

/**
 * Takes the tags out of a document: what is reset goes away, what overrides stays without its tag. A tag on a list
 * item only concerns the list itself.
 */
export function takeTags(tree: Tree): TaggedDocument {
  const tags: TaggedPath[] = [];
  return { tree: take(tree, [], tags), tags };
}

/**
 * Deletes the tagged paths from the base of a merge. Lists are not searched: what has become a list, as
 * `environment` does once it was merged, keeps its items.
 *
 * @returns The base, with what was deleted in the history of its mapping; and the document, where each overriding
 *   value has in its history what it replaces.
 */
export function applyTags(base: Mapping, document: Mapping, tags: readonly TaggedPath[]): readonly [Mapping, Mapping] {
  let [rest, over]: readonly [Mapping, Mapping] = [base, document];
  for (const { keys, tag, at } of tags) {
    const removed = valueAtKeys(rest, keys);
    if (!removed) continue;
    const key = keys.at(-1) ?? "";
    rest = changeAt(rest, keys.slice(0, -1), (mapping) =>
      without(mapping, { value: removed, rule: "reset", removed: { key, by: at } }),
    );
    if (tag === "override") {
      over = changeAt(over, keys, (value) => remember(value, { value: removed, rule: "override-tag" }));
    }
  }
  return [rest, over];
}

/** As `applyTags` for one element, such as `["services", "web"]`, and the one it is merged over. */
export function applyTagsBelow(
  element: readonly [string, string],
  [base, over]: readonly [Tree, Tree],
  tags: readonly TaggedPath[],
): readonly [Tree, Tree] {
  const below = tags.filter(({ keys }) => keys.length > 2 && element.every((key, index) => key === keys[index]));
  if (below.length === 0 || !isMapping(base) || !isMapping(over)) return [base, over];
  return applyTags(
    base,
    over,
    below.map((tagged) => ({ ...tagged, keys: tagged.keys.slice(2) })),
  );
}

function take(tree: Tree, keys: readonly string[], tags: TaggedPath[]): Tree {
  if (tree.kind === "mapping") return takeFromMapping(tree, keys, tags);
  return tree.kind === "sequence" ? takeFromSequence(tree, keys, tags) : tree;
}

function takeFromMapping(mapping: Mapping, keys: readonly string[], tags: TaggedPath[]): Mapping {
  let entries: Map<string, Entry> | undefined;
  for (const [key, entry] of mapping.entries) {
    const { value } = entry;
    const path = [...keys, key];
    if (value.tag) tags.push({ keys: path, tag: value.tag, at: entry.key });
    const kept = value.tag ? withoutTag(value) : take(value, path, tags);
    if (kept === value) continue;
    entries ??= new Map(mapping.entries);
    if (kept) entries.set(key, copyEntry(entry, kept));
    else entries.delete(key);
  }
  return entries ? copyWith(mapping, { entries }) : mapping;
}

function takeFromSequence(sequence: Sequence, keys: readonly string[], tags: TaggedPath[]): Sequence {
  const items = sequence.items.flatMap((item, index) => {
    const kept = item.tag ? withoutTag(item) : take(item, [...keys, String(index)], tags);
    return kept ? [kept] : [];
  });
  const isSame = items.length === sequence.items.length && items.every((item, index) => item === sequence.items[index]);
  return isSame ? sequence : copyWith(sequence, { items });
}

/** @returns Undefined for what is reset. */
function withoutTag(tree: Tree): Tree | undefined {
  if (tree.tag === "reset") return undefined;
  return copyWith(tree, { tag: undefined });
}

function valueAtKeys(tree: Tree, keys: readonly string[]): Tree | undefined {
  let at: Tree | undefined = tree;
  for (const key of keys) at = isMapping(at) ? at.entries.get(key)?.value : undefined;
  return at;
}

function changeAt<T extends Tree>(tree: T, keys: readonly string[], change: (value: Tree) => Tree): T;
function changeAt(tree: Tree, keys: readonly string[], change: (value: Tree) => Tree): Tree {
  const [key, ...below] = keys;
  if (key === undefined) return change(tree);
  const entry = isMapping(tree) ? tree.entries.get(key) : undefined;
  if (!entry || !isMapping(tree)) return tree;
  const value = changeAt(entry.value, below, change);
  return withEntry(tree, key, copyEntry(entry, value));
}

function without(tree: Tree, replaced: Replaced): Tree {
  if (!isMapping(tree)) return tree;
  return remember(withoutKey(tree, replaced.removed?.key ?? ""), replaced);
}

function remember(tree: Tree, replaced: Replaced): Tree {
  return copyWith(tree, { history: { replaced: [replaced, ...(tree.history?.replaced ?? [])] } });
}
