/**
 * Making trees. All scalars have the same keys in the same order, and so have all mappings and all lists, set or not:
 * code that reads trees, which is nearly all there is, then meets three shapes and not dozens, and V8 need not compile
 * it again for each (docs/performance.md).
 */
import type { Location } from "../text/source.ts";
import type { Entry, Hop, Mapping, Scalar, Sequence, Tree } from "./tree.ts";

/** A scalar of the given parts; what is not given is undefined. */
export function createScalar(parts: Omit<Scalar, "kind">): Scalar {
  const { type, value, style, file, start, end, template, partOf, pair, relative, isUnread, tag, history } = parts;
  return {
    kind: "scalar",
    type,
    value,
    style,
    file,
    start,
    end,
    template,
    partOf,
    pair,
    relative,
    isUnread,
    tag,
    history,
  };
}

/** A mapping of the given parts; what is not given is undefined. */
export function createMapping(parts: Omit<Mapping, "kind">): Mapping {
  const { entries, file, start, end, short, isPartial, tag, history } = parts;
  return { kind: "mapping", entries, file, start, end, short, isPartial, tag, history };
}

/** A list of the given parts; what is not given is undefined. */
export function createSequence(parts: Omit<Sequence, "kind">): Sequence {
  const { items, file, start, end, tag, history } = parts;
  return { kind: "sequence", items, file, start, end, tag, history };
}

/** An entry; without `via` when it stands where it is written, as most do. */
export function createEntry(key: Location, value: Tree, via?: readonly Hop[]): Entry {
  return via ? { key, value, via } : { key, value };
}

/** The same entry with another value. */
export function copyEntry({ key, via }: Entry, value: Tree): Entry {
  return createEntry(key, value, via);
}

/** An entry that came one hop further; the new hop is the nearest. */
export function arriveThrough({ key, value, via }: Entry, hop: Hop): Entry {
  return createEntry(key, value, via ? [hop, ...via] : [hop]);
}

/** The same tree but for the given parts. */
export function copyWith(tree: Scalar, parts: Partial<Omit<Scalar, "kind">>): Scalar;
export function copyWith(tree: Mapping, parts: Partial<Omit<Mapping, "kind">>): Mapping;
export function copyWith(tree: Sequence, parts: Partial<Omit<Sequence, "kind">>): Sequence;
export function copyWith<T extends Tree>(tree: T, parts: Pick<Tree, "tag" | "history">): T;
export function copyWith(tree: Tree, parts: object): Tree {
  if (tree.kind === "scalar") return createScalar({ ...tree, ...parts });
  return tree.kind === "mapping" ? createMapping({ ...tree, ...parts }) : createSequence({ ...tree, ...parts });
}
