/** What stands where in a Compose file's own text, before merging and interpolation. */
import type { Entry, Mapping, Sequence, Tree } from "../compose/tree.ts";
import type { Location } from "../text/source.ts";

/** An entry of a mapping, an item of a list or a whole document, with what it stands in. */
export interface Place {
  readonly value: Tree;
  /** The entry's key. */
  readonly key?: Location;
  /** Absent for a document. */
  readonly parent?: Mapping | Sequence;
  /** Whether the value is written elsewhere and stands here by an alias. */
  readonly isAlias: boolean;
}

/** Finds what stands at a location: an entry by its key or its value, an item, a document. */
export type FindPlace = (at: Pick<Location, "start" | "end">) => Place | undefined;

/**
 * Indexes a file's documents by place. What came through an alias or a merge key is at home elsewhere, and found there.
 *
 * @param documents The trees of one file as it is written.
 */
export function indexPlaces(documents: readonly Tree[]): FindPlace {
  const places = new Map<string, Place>();
  const visited = new Set<Tree>();
  const add = (at: Location, place: Place): void => {
    if (!places.has(nameOf(at))) places.set(nameOf(at), place);
  };
  const visit = (tree: Tree): void => {
    if (visited.has(tree)) return;
    visited.add(tree);
    for (const place of placesIn(tree)) {
      if (place.key) add(place.key, place);
      if (place.isAlias) continue;
      add(place.value, place);
      visit(place.value);
    }
  };
  for (const document of documents) {
    add(document, { value: document, isAlias: false });
    visit(document);
  }
  return (at) => places.get(nameOf(at));
}

function placesIn(parent: Tree): readonly Place[] {
  if (parent.kind === "sequence")
    return parent.items.map((value) => ({ value, parent, isAlias: !isWithin(value, parent) }));
  if (parent.kind !== "mapping") return [];
  return [...parent.entries.values()].filter(isOwn).map(({ key, value, via }) => ({
    value,
    key,
    parent,
    isAlias: via !== undefined,
  }));
}

/** Whether an entry is written in its mapping, and does not come through a merge key. */
export function isOwn({ via }: Entry): boolean {
  return !via?.some(({ by }) => by === "merge-key");
}

function isWithin(inner: Location, outer: Location): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function nameOf({ start, end }: Pick<Location, "start" | "end">): string {
  return `${start}:${end}`;
}
