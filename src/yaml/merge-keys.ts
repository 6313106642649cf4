/** Merge keys, `<<`, as go-yaml follows them (https://yaml.org/type/merge.html). */
import { arriveThrough, copyEntry, copyWith } from "../compose/create-tree.ts";
import type { Entry, Hop, Mapping, Tag, Tree } from "../compose/tree.ts";
import type { Location } from "../text/source.ts";
import { type Reading, reportSyntax } from "./reading.ts";

/** The value of a `<<`, and for each mapping in it the hop by which its entries arrive. */
export interface MergeValue {
  readonly tree: Tree;
  readonly hops: readonly Hop[];
  /** Compose loses the path of a tag that comes through a merge key at the root of a document. */
  readonly isAtRoot: boolean;
}

/**
 * Adds the entries of a merge key's sources to a mapping. Its own entries win, then earlier sources.
 * `!reset` and `!override` work as Compose has them: what is reset leaves room for the next source, and its
 * path counts all the same.
 */
export function mergeSources(mapping: Mapping, merge: MergeValue, reading: Reading): Mapping {
  const { tree, hops } = merge;
  const entries = new Map(mapping.entries);
  let isPartial = mapping.isPartial === true;
  const isList = tree.kind === "sequence";
  const sources = tree.kind === "sequence" ? tree.items : [tree];
  for (const [index, source] of sources.entries()) {
    const hop = hops[index] ?? hops[0];
    if (source.kind !== "mapping") {
      isPartial = true;
      refuseSource(source, hop?.at ?? source, reading);
      continue;
    }
    if (source.isPartial) isPartial = true;
    for (const [key, entry] of source.entries) {
      const merged = mergeEntry(entries.get(key), arrive(entry, hop), isList || merge.isAtRoot);
      if (merged) entries.set(key, merged);
    }
  }
  return copyWith(mapping, isPartial ? { entries, isPartial } : { entries });
}

function refuseSource(source: Tree, at: Location, reading: Reading): void {
  if (source.kind === "scalar" && source.isUnread) return;
  reportSyntax(reading, at, "A merge key takes a mapping, an alias of one, or a list of these.");
}

function arrive(entry: Entry, hop: Hop | undefined): Entry {
  return hop ? arriveThrough(entry, hop) : entry;
}

/** @returns Undefined when what is there stays as it is. */
function mergeEntry(own: Entry | undefined, source: Entry, losesTag: boolean): Entry | undefined {
  const tag = source.value.tag;
  if (!own) return losesTag && tag ? withoutTag(source) : source;
  if (own.value.tag === "reset") return tag === "reset" ? undefined : withTag(source, "override");
  const keepsTag = tag === undefined || losesTag || own.value.tag === "override";
  return keepsTag ? withLoser(own, source) : withTag(own, "override");
}

function withLoser(own: Entry, { value }: Entry): Entry {
  const replaced = [...(own.value.history?.replaced ?? []), { value, rule: "merge-key" } as const];
  return copyEntry(own, copyWith(own.value, { history: { replaced } }));
}

function withTag(entry: Entry, tag: Tag): Entry {
  return copyEntry(entry, copyWith(entry.value, { tag }));
}

/** A reset entry whose path is lost just goes away. */
function withoutTag(entry: Entry): Entry | undefined {
  if (entry.value.tag === "reset") return undefined;
  return copyEntry(entry, copyWith(entry.value, { tag: undefined }));
}
