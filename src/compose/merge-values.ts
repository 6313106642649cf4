/** The generic part of merging: mappings key by key, lists appended, scalars replaced. */
import { arriveThrough, copyWith, createEntry } from "./create-tree.ts";
import { isNull } from "./parts.ts";
import { childPath, type PathTable } from "./path-table.ts";
import type { Report } from "./problem.ts";
import type { Entry, Hop, Mapping, MergeRule, Sequence, Tree } from "./tree.ts";

/** Why two trees are merged, and who hears of what does not fit. */
export interface MergeContext {
  readonly reason: Extract<MergeRule, "override-file" | "extends" | "include">;
  readonly report: Report;
  /** Where the base's entries come from, when they arrive through `extends` or `include`. */
  readonly hop?: Hop;
}

/** One position at which a value comes over another. */
export interface Merge<B extends Tree = Tree, O extends Tree = Tree> {
  readonly base: B;
  readonly over: O;
  readonly path: string;
  /** The special rules for this position and below. */
  readonly table: PathTable<SpecialRule> | undefined;
  readonly context: MergeContext;
}

export type SpecialRule = (merge: Merge) => Tree;

/** Merges two values by the special rule for their position, or else by what they are. */
export function mergeValues(merge: Merge): Tree {
  const merged = mergeByRule(merge);
  return merged.kind === "sequence" && merged.items.length > MOST_ITEMS ? refuseLength(merge) : merged;
}

function mergeByRule(merge: Merge): Tree {
  const { base, over, table } = merge;
  if (table?.value) return table.value(merge);
  if (isNull(over)) return base;
  if (base.kind === "scalar") return replaceValue(merge);
  if (base.kind === "mapping") return over.kind === "mapping" ? mergeMappings({ ...merge, base, over }) : clash(merge);
  return over.kind === "sequence" ? appendItems(base, over.items) : clash(merge);
}

/** Merges key by key. Keys that only one side has are shared, not copied. */
export function mergeMappings(merge: Merge<Mapping, Mapping>): Mapping {
  const { base, over, context } = merge;
  const entries = new Map(context.hop ? arrive(base.entries, over.entries, context.hop) : base.entries);
  let isChanged = context.hop !== undefined;
  for (const [key, entry] of over.entries) {
    const before = base.entries.get(key);
    const merged = before ? mergeEntries(merge, key, { before, entry }) : entry;
    if (merged === before) continue;
    entries.set(key, merged);
    isChanged = true;
  }
  const becomesPartial = over.isPartial === true && !base.isPartial;
  if (!isChanged && !becomesPartial) return base;
  return copyWith(base, becomesPartial ? { entries, isPartial: true } : { entries });
}

/** The over value, with the base value in its history. */
export function replaceValue({ base, over, context }: Merge): Tree {
  return withReplaced(over, base, context.reason);
}

/**
 * A value that took the place of another: the loser and its own losers go into the history. A value that meets itself,
 * as by two includes of one file, replaces nothing.
 */
export function withReplaced(winner: Tree, loser: Tree, rule: MergeRule): Tree {
  if (winner === loser) return winner;
  const replaced = [...(winner.history?.replaced ?? []), { value: loser, rule }, ...(loser.history?.replaced ?? [])];
  return copyWith(winner, { history: { replaced: replaced.slice(0, LONGEST_HISTORY) } });
}

/** The nearest losers tell all; thousands of repetitions must not fill the memory. */
const LONGEST_HISTORY = 100;

/** A list with more items at its end; the same list when there are none. */
export function appendItems(base: Sequence, items: readonly Tree[]): Sequence {
  return items.length === 0 ? base : copyWith(base, { items: [...base.items, ...items] });
}

/** Reports two forms that Compose cannot merge; the base stays. */
export function clash({ base, over, path, context }: Merge): Tree {
  const message = `${path} is a ${NAMES[base.kind]} that this ${NAMES[over.kind]} cannot be merged with. Write both in the same form.`;
  context.report({
    kind: "compose-merge",
    severity: "error",
    message,
    at: { file: over.file, start: over.start, end: over.end },
    path,
    related: [{ at: { file: base.file, start: base.start, end: base.end }, message: "The value it comes over." }],
  });
  return base;
}

/** Files that include each other by several ways double their lists at every level; Compose runs out of memory. */
const MOST_ITEMS = 100_000;

/** Reports a list that no project can mean; the base stays. */
function refuseLength({ base, over, path, context }: Merge): Tree {
  const message = `${path} comes to more than ${MOST_ITEMS} items. Include each file once.`;
  const { file, start, end } = over;
  context.report({ kind: "compose-merge", severity: "error", message, at: { file, start, end }, path });
  return base;
}

const NAMES = { mapping: "mapping", sequence: "list", scalar: "single value" } as const;

function mergeEntries(merge: Merge, key: string, { before, entry }: { before: Entry; entry: Entry }): Entry {
  const value = mergeValues({
    base: before.value,
    over: entry.value,
    path: childPath(merge.path, key),
    table: merge.table?.keys.get(key) ?? merge.table?.any,
    context: merge.context,
  });
  if (value === before.value) return before;
  const { key: token, via } = isSamePlace(value, entry.value) ? entry : before;
  return createEntry(token, value, via);
}

function isSamePlace(a: Tree, b: Tree): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

/** The base's entries, those that come through as they are marked with the hop. */
function* arrive(
  base: ReadonlyMap<string, Entry>,
  over: ReadonlyMap<string, Entry>,
  hop: Hop,
): Iterable<readonly [string, Entry]> {
  for (const [key, entry] of base) yield [key, over.has(key) ? entry : arriveThrough(entry, hop)];
}
