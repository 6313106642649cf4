/** What becomes of a baseline when it is written anew. */
import type { Finding } from "../lint/result.ts";
import { type Baseline, canBeKnown } from "./baseline.ts";
import type { Comparison } from "./compare.ts";
import { type BaselineEntry, entryOf, keyOf } from "./entry.ts";

export interface Change {
  readonly entries: readonly BaselineEntry[];
  /** Numbers of findings. */
  readonly added: number;
  readonly removed: number;
  /** The number of entries without finding that stay, since the run did not see all that they are about. */
  readonly unjudged: number;
}

/** The entries for findings, one for those that cannot be told apart. */
export function createEntries(findings: readonly Finding[], directory: string): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings.filter(canBeKnown)) {
    const entry = entryOf(finding, directory);
    const known = entries.get(keyOf(entry));
    entries.set(keyOf(entry), known ? { ...known, count: known.count + 1 } : entry);
  }
  return [...entries.values()];
}

/** Takes out what is stale, and lowers the counts of what is stale in part. Nothing is added. */
export function pruneBaseline({ entries }: Baseline, { stale, surplus }: Comparison): Change {
  const found = new Map(stale.map((item) => [item.entry, item.found]));
  const left = entries.map((entry) => ({ ...entry, count: found.get(entry) ?? entry.count }));
  return {
    entries: left.filter(({ count }) => count > 0),
    added: 0,
    removed: countOf(entries) - countOf(left),
    unjudged: surplus.length - stale.length,
  };
}

/** Prunes, and adds what is fresh. What people said of the entries that stay, stays. */
export function updateBaseline(baseline: Baseline, comparison: Comparison): Change {
  const { entries, ...pruned } = pruneBaseline(baseline, comparison);
  const known = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const added = createEntries(comparison.fresh, baseline.directory);
  for (const entry of added) {
    const old = known.get(keyOf(entry));
    known.set(keyOf(entry), old ? { ...old, count: old.count + entry.count } : entry);
  }
  return { ...pruned, entries: [...known.values()], added: countOf(added) };
}

export function countOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}
