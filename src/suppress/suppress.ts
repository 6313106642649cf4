/** Takes out the findings that comments suppress, and finds what is wrong with the comments. */
import type { Problem } from "../compose/problem.ts";
import type { Finding, SuppressedFinding } from "../lint/result.ts";
import { groupBy } from "../text/group-by.ts";
import type { Location } from "../text/source.ts";
import { findProblems } from "./comment-problems.ts";
import type { CommentSuppression, FileSuppressions } from "./comment-suppressions.ts";
import { isExpired } from "./directive.ts";
import { explainBan, type SuppressionTerms } from "./terms.ts";

/** Findings divided by what comments say of them. */
export interface SuppressionOutcome {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly problems: readonly Problem[];
  /** The rules in comments that suppressed a finding, or that may be of use where not all was seen; by their places. */
  readonly used: readonly Location[];
}

/**
 * Applies the comments of files to the findings of one run.
 *
 * @param findings What the rules found.
 * @param files What the comments of the run's files say.
 */
export function suppress(
  findings: readonly Finding[],
  files: readonly FileSuppressions[],
  terms: SuppressionTerms,
): SuppressionOutcome {
  const index = indexSuppressions(files, terms);
  const used = new Set<CommentSuppression>();
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const covering = findCovering(finding, index);
    for (const suppression of covering) used.add(suppression);
    const [narrowest] = covering;
    if (narrowest) suppressed.push({ ...finding, suppression: describe(narrowest) });
    else kept.push(finding);
  }
  const problems = files.flatMap((file) => findProblems(file, used, terms));
  const unsure = files.flatMap(({ suppressions }) => suppressions.filter((item) => terms.extentOf(item) === "some"));
  return { findings: kept, suppressed, problems, used: [...used, ...unsure].map(({ rule }) => rule.at) };
}

type SuppressionIndex = ReadonlyMap<string, readonly CommentSuppression[]>;

/** Those that count, by file and rule. */
function indexSuppressions(files: readonly FileSuppressions[], terms: SuppressionTerms): SuppressionIndex {
  const inForce = files.flatMap(({ suppressions }) => suppressions.filter((item) => isInForce(item, terms)));
  return groupBy(inForce, ({ rule: { id, at } }) => keyOf(at.file.path, id));
}

function isInForce({ rule, directive }: CommentSuppression, terms: SuppressionTerms): boolean {
  return terms.ruleIds.has(rule.id) && explainBan(rule.id, terms) === undefined && !isExpired(directive, terms.today);
}

/** Those that cover the finding's first character, the narrowest first: its reason is the most exact. */
function findCovering({ rule, at }: Finding, index: SuppressionIndex): readonly CommentSuppression[] {
  const candidates = index.get(keyOf(at.file.path, rule)) ?? [];
  return candidates
    .filter(({ start, end }) => start <= at.start && at.start < end)
    .sort((one, other) => one.end - one.start - (other.end - other.start) || other.start - one.start);
}

function keyOf(path: string, rule: string): string {
  return `${rule}\n${path}`;
}

function describe({ directive: { reason, at } }: CommentSuppression): SuppressedFinding["suppression"] {
  return { kind: "inSource", at, ...(reason ? { justification: reason } : {}) };
}
