/** Makes one result of the outcomes of several projects that may share files. */
import type { Rule } from "../rule.ts";
import { compareLocations, compareText } from "../text/order.ts";
import { remember } from "../text/remember.ts";
import type { Location } from "../text/source.ts";
import { version } from "../version.ts";
import type { RunOutcome } from "./lint-run.ts";
import type { Failure, Finding, LintResult, RuleDescription } from "./result.ts";
import type { ActiveRule } from "./run.ts";

/**
 * Merges outcomes. A fault that several projects or stacks share is one finding, with the names of all those stacks.
 *
 * @param outcomes What each run found.
 * @param failures What went wrong before.
 */
export function mergeOutcomes(outcomes: readonly RunOutcome[], failures: readonly Failure[]): LintResult {
  const files = new Map(outcomes.flatMap((outcome) => outcome.files.map((file) => [file.path, file] as const)));
  return {
    findings: dropUnproven(mergeFindings(outcomes.flatMap((outcome) => outcome.findings)), outcomes, failures),
    suppressed: mergeFindings(outcomes.flatMap(({ suppressed = [] }) => suppressed)),
    files: [...files.values()].sort((a, b) => compareText(a.path, b.path)),
    rules: describeRules(outcomes),
    failures: uniqueFailures([...failures, ...outcomes.flatMap((outcome) => outcome.failures)]),
  };
}

/** A comment is unused only when every run that could use it does not, and nothing kept the linter from its work. */
function dropUnproven(
  findings: readonly Finding[],
  outcomes: readonly RunOutcome[],
  failures: readonly Failure[],
): readonly Finding[] {
  const used = new Set(outcomes.flatMap(({ usedComments = [] }) => usedComments.map(placeOf)));
  const hasFailed = failures.length > 0 || outcomes.some((outcome) => outcome.failures.length > 0);
  return findings.filter(({ rule, at }) => rule !== "suppression-unused" || !(hasFailed || used.has(placeOf(at))));
}

function placeOf({ file, start }: Location): string {
  return `${file.path}:${start}`;
}

function mergeFindings<T extends Finding>(findings: readonly T[]): readonly T[] {
  const merged = new Map<string, T>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, stacks: [...known.stacks, ...finding.stacks] } : finding);
  }
  return [...merged.values()]
    .map((finding) => (finding.stacks.length > 1 ? { ...finding, stacks: sortStacks(finding.stacks) } : finding))
    .sort(compareFindings);
}

function sortStacks(stacks: readonly string[]): readonly string[] {
  return [...new Set(stacks)].sort(compareText);
}

/** What makes two findings the same fault: all but their wording. */
function keyOf({ rule, messageId, at, path, service, subject }: Finding): string {
  return JSON.stringify([rule, messageId, at.file.path, at.start, at.end, path, service, subject]);
}

/** Orders findings by file, place and rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareLocations(a.at, b.at) ||
    compareText(a.rule, b.rule) ||
    compareText(a.path, b.path) ||
    compareText(keyOf(a), keyOf(b))
  );
}

function uniqueFailures(failures: readonly Failure[]): readonly Failure[] {
  return [...new Map(failures.map((failure) => [failure.message, failure])).values()];
}

/** A rule that is an error in one project and a warning in another is described as an error. */
function describeRules(outcomes: readonly RunOutcome[]): readonly RuleDescription[] {
  const [first, ...others] = new Set(outcomes.map(({ active }) => active));
  if (!first) return [];
  if (others.length > 0) return describeAll([first, ...others].flat());
  return remember(descriptions, first, () => describeAll(first));
}

/** Of the rules that all projects have: programs lint thousands of projects in one process. */
const descriptions = new WeakMap<readonly ActiveRule[], readonly RuleDescription[]>();

function describeAll(rules: readonly ActiveRule[]): readonly RuleDescription[] {
  const described = new Map<string, RuleDescription>();
  for (const { rule, level } of rules) {
    if (described.get(rule.id)?.level !== "error") described.set(rule.id, createDescription(rule, level));
  }
  return [...described.values()].sort((a, b) => compareText(a.id, b.id));
}

function createDescription({ id, meta }: Rule, level: "warn" | "error"): RuleDescription {
  const { summary, category, messages, references, securitySeverity } = meta;
  return {
    id,
    summary,
    category,
    level,
    messages,
    references,
    url: pageOf(id, references),
    ...(securitySeverity === undefined ? {} : { securitySeverity }),
  };
}

/** The page in the published package. A plugin's rule is explained where its references say. */
export function pageOf(id: string, references: readonly string[]): string {
  const isOwn = !id.includes("/");
  if (isOwn) return `https://unpkg.com/pmoves-lint@${version}/docs/rules/${id}.md`;
  return references[0] ?? "https://www.npmjs.com/package/pmoves-lint";
}
