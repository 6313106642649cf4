/** Tables of dotted paths, `services.*.ports`, compiled so that a walk visits only what they name. */

import { groupBy } from "../text/group-by.ts";
import { copyEntry, copyWith } from "./create-tree.ts";
import type { Entry, Mapping, Sequence, Tree } from "./tree.ts";

/** What a table says for one position, and below it: by key, and for any key or list item. */
export interface PathTable<T> {
  readonly value?: T;
  readonly keys: ReadonlyMap<string, PathTable<T>>;
  readonly any?: PathTable<T>;
}

/** Makes something else of the tree at a path of the table, or returns it unchanged. */
export type Change<C> = (tree: Tree, path: string, context: C) => Tree;

/** Compiles rows of dotted paths, where `*` stands for any key and any list item. */
export function compilePaths<T>(rows: Readonly<Record<string, T>>): PathTable<T> {
  const paths = Object.entries(rows).map(([path, value]) => ({ parts: path.split("."), value }));
  return compileRows(paths, 0);
}

/**
 * Applies each change of the table where its path stands, a parent before its children.
 *
 * @param context Handed to each change.
 * @returns The same tree when nothing changed.
 */
export function rewrite<C>(tree: Tree, table: PathTable<Change<C>>, context: C): Tree {
  return rewriteAt(tree, table, { path: "", context });
}

/** The path of a child: `services` and `web` make `services.web`. */
export function childPath(path: string, key: string | number): string {
  return path === "" ? String(key) : `${path}.${key}`;
}

interface Row<T> {
  readonly parts: readonly string[];
  readonly value: T;
}

function compileRows<T>(rows: readonly Row<T>[], depth: number): PathTable<T> {
  const deeper = rows.filter(({ parts }) => parts.length > depth);
  const groups = groupBy(deeper, ({ parts }) => parts[depth] ?? "");
  const value = rows.find((row) => row.parts.length === depth)?.value;
  const keys = new Map([...groups].map(([key, group]) => [key, compileRows(group, depth + 1)]));
  const any = keys.get("*");
  keys.delete("*");
  return { keys, ...(value !== undefined && { value }), ...(any && { any }) };
}

interface Position<C> {
  readonly path: string;
  readonly context: C;
}

function rewriteAt<C>(tree: Tree, table: PathTable<Change<C>>, at: Position<C>): Tree {
  const changed = table.value === undefined ? tree : table.value(tree, at.path, at.context);
  if (changed.kind === "mapping")
    return table.any || table.keys.size > 0 ? rewriteMapping(changed, table, at) : changed;
  if (changed.kind === "sequence" && table.any) return rewriteSequence(changed, table.any, at);
  return changed;
}

function rewriteMapping<C>(mapping: Mapping, table: PathTable<Change<C>>, at: Position<C>): Mapping {
  let entries: Map<string, Entry> | undefined;
  for (const [key, entry] of mapping.entries) {
    const below = table.keys.get(key) ?? table.any;
    if (!below || (entry.value.kind === "scalar" && !below.value)) continue;
    const value = rewriteAt(entry.value, below, { path: childPath(at.path, key), context: at.context });
    if (value === entry.value) continue;
    entries ??= new Map(mapping.entries);
    entries.set(key, copyEntry(entry, value));
  }
  return entries ? copyWith(mapping, { entries }) : mapping;
}

function rewriteSequence<C>(sequence: Sequence, table: PathTable<Change<C>>, at: Position<C>): Sequence {
  let items: Tree[] | undefined;
  for (let index = 0; index < sequence.items.length; index += 1) {
    const item = sequence.items[index];
    if (!item || (item.kind === "scalar" && !table.value)) continue;
    const value = rewriteAt(item, table, { path: childPath(at.path, index), context: at.context });
    if (value === item) continue;
    items ??= [...sequence.items];
    items[index] = value;
  }
  return items ? copyWith(sequence, { items }) : sequence;
}
