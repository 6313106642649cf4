/** Compares a run with a baseline. */
import type { LintResult } from "../lint/result.ts";
import type { Baseline } from "./baseline.ts";
import { type Coverage, createJudge } from "./judge.ts";
import { type Match, matchEntries, type Surplus } from "./match.ts";

export interface Comparison extends Match {
  /** The part of `surplus` that this run can be sure of. */
  readonly stale: readonly Surplus[];
}

/** Compares the findings of a run with a baseline. Nothing is changed. */
export function compareWithBaseline(
  baseline: Baseline,
  findings: LintResult["findings"],
  coverage: Coverage,
): Comparison {
  const { entries, directory } = baseline;
  const match = matchEntries(entries, findings, directory);
  if (match.surplus.length === 0) return { ...match, stale: [] };
  const isJudged = createJudge(coverage, { directory, fresh: match.fresh });
  return { ...match, stale: match.surplus.filter(({ entry, isRepeated }) => isRepeated || isJudged(entry)) };
}
