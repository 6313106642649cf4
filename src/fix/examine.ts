/** Looks at projects before and after an edit. */
import type { Resolution } from "../compose/resolve.ts";
import type { Sources } from "../compose/sources.ts";
import type { RunOutcome } from "../lint/lint-run.ts";
import type { Finding } from "../lint/result.ts";
import { type Candidate, changedPaths } from "./candidates.ts";
import { addedKeys, countKeys, findDifferences, snapshotOf } from "./snapshot.ts";

/** Lints one of the runs, and hands over what it resolved to. */
export type LintRun = (run: number, sources: Sources, observe: (resolution: Resolution) => void) => RunOutcome;

/** What a run found, and what its project is. */
export interface Examined {
  readonly outcome: RunOutcome;
  /** Undefined when the run failed. */
  readonly resolution?: Resolution;
}

export function examine(run: number, sources: Sources, lintRun: LintRun): Examined {
  let resolution: Resolution | undefined;
  const outcome = lintRun(run, sources, (resolved) => {
    resolution = resolved;
  });
  return { outcome, ...(resolution && { resolution }) };
}

/** What must hold of a run after edits. */
export interface Expectation {
  /** The findings that the edits repair. */
  readonly repaired: readonly Finding[];
  /** The dotted paths that may differ, with all below. */
  readonly changes: ReadonlySet<string>;
}

/** Whether the repaired findings are gone, nothing new is wrong, and nothing differs but what was meant to. */
export function isAsExpected(before: Examined, after: Examined, { repaired, changes }: Expectation): boolean {
  const hasFailed = after.outcome.failures.length > before.outcome.failures.length;
  if (!before.resolution || !after.resolution || hasFailed) return false;
  const [old, now] = [countFindings(before), countFindings(after)];
  if (addedKeys(old, now).length > 0 || findRemaining(before, after, repaired).length > 0) return false;
  const [was, is] = [snapshotOf(before.resolution), snapshotOf(after.resolution)];
  if (addedKeys(was.problems, is.problems).length > 0) return false;
  return findDifferences(was.config, is.config).every((path) => isMeant(path, changes));
}

/** Those of the findings that are there as often as before, though they were to go. */
export function findRemaining(before: Examined, after: Examined, repaired: readonly Finding[]): readonly Finding[] {
  const [old, now] = [countFindings(before), countFindings(after)];
  const expected = countKeys(repaired.map(keyOf));
  return repaired.filter((finding) => {
    const key = keyOf(finding);
    return (now.get(key) ?? 0) > (old.get(key) ?? 0) - (expected.get(key) ?? 0);
  });
}

/** What edits must bring about in a run: `wanted` are all fixes of the pass, made or not. */
export function createExpectation(run: number, made: readonly Candidate[], wanted: readonly Candidate[]): Expectation {
  const repaired = made.flatMap((candidate) => findingsOf(run, candidate));
  const changes = wanted
    .flatMap((candidate) => findingsOf(run, candidate))
    .flatMap(({ fix }) => (fix ? changedPaths(fix) : []));
  return { repaired, changes: new Set(changes) };
}

function findingsOf(run: number, { askedBy }: Candidate): readonly Finding[] {
  return askedBy.filter((found) => found.run === run).map(({ finding }) => finding);
}

function countFindings({ outcome }: Examined): ReadonlyMap<string, number> {
  return countKeys(outcome.findings.map(keyOf));
}

/** What a finding is about, wherever its line is and however it is worded. */
function keyOf({ identity, service }: Finding): string {
  return JSON.stringify([identity, service]);
}

function isMeant(path: string, changes: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) {
    if (changes.has(path.slice(0, end))) return true;
  }
  return false;
}
