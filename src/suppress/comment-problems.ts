/** What is wrong with the comments that suppress findings. */
import type { Problem, SuppressionKind } from "../compose/problem.ts";
import { nearestOf } from "../text/nearest.ts";
import type { Location } from "../text/source.ts";
import type { CommentSuppression, FileSuppressions } from "./comment-suppressions.ts";
import { type Directive, isExpired, type RuleName } from "./directive.ts";
import { explainBan, type SuppressionTerms } from "./terms.ts";

/**
 * The problems of a file's comments.
 *
 * @param used Those that suppressed a finding of the run.
 */
export function findProblems(
  { suppressions, misspellings, stray }: FileSuppressions,
  used: ReadonlySet<CommentSuppression>,
  terms: SuppressionTerms,
): readonly Problem[] {
  const directives = new Set(suppressions.map(({ directive }) => directive));
  return [
    ...misspellings.map(({ message, at }) => toProblem("suppression-syntax", at, { message })),
    ...stray.map(({ directive, rule }) => describeStray(directive, rule)),
    ...[...directives].flatMap((directive) => checkDirective(directive, terms)),
    ...suppressions.flatMap((suppression) => checkRule(suppression, used, terms)),
  ];
}

function checkDirective(directive: Directive, { today }: SuppressionTerms): readonly Problem[] {
  const { until, reason, rules, at } = directive;
  const subject = rules.map(({ id }) => id).join(", ");
  const ended = `The suppression of '${subject}' ended on ${until?.date}, so it counts for nothing. Repair what it hid and remove the comment, or agree on another date.`;
  const unexplained = `The suppression of '${subject}' has no reason, so nobody can tell whether it still holds. Add one: ' -- ' and the reason.`;
  return [
    ...(isExpired(directive, today)
      ? [toProblem("suppression-expired", until?.at ?? at, { message: ended, subject })]
      : []),
    ...(reason === "" ? [toProblem("suppression-without-reason", at, { message: unexplained, subject })] : []),
  ];
}

function checkRule(
  suppression: CommentSuppression,
  used: ReadonlySet<CommentSuppression>,
  terms: SuppressionTerms,
): readonly Problem[] {
  const { directive, rule } = suppression;
  const { id: subject, at } = rule;
  if (!terms.ruleIds.has(subject)) {
    return [toProblem("suppression-unknown-rule", at, { subject, message: describeUnknown(subject, terms) })];
  }
  const ban = explainBan(subject, terms);
  if (ban !== undefined) {
    const message = `No comment may suppress '${subject}': ${ban}. Repair what it finds, and remove the comment.`;
    return [toProblem("suppression-not-allowed", at, { subject, message })];
  }
  if (isExpired(directive, terms.today) || used.has(suppression)) return [];
  if (terms.extentOf(suppression) !== "all") return [];
  return [toProblem("suppression-unused", at, { subject, message: describeUnused(suppression) })];
}

function describeUnknown(id: string, { ruleIds }: SuppressionTerms): string {
  const nearest = nearestOf(id, ruleIds);
  const advice = nearest === undefined ? "Remove it, or name its plugin in the config." : `Did you mean '${nearest}'?`;
  return `There is no rule '${id}', so naming it suppresses nothing. ${advice}`;
}

function describeUnused({ directive, rule }: CommentSuppression): string {
  const what = directive.rules.length > 1 ? `'${rule.id}' from the comment` : "the comment";
  return `'${rule.id}' finds nothing ${PLACES[directive.command]}. Remove ${what}, lest it hide a fault to come.`;
}

const PLACES = {
  "disable-line": "on this line",
  "disable-next-line": "on the next line",
  disable: "between this comment and its end",
  enable: "here",
} as const;

function describeStray({ at }: Directive, rule: RuleName | undefined): Problem {
  const what = rule ? `No suppression of '${rule.id}' is open here` : "No suppression is open here";
  const message = `${what}, so the comment ends nothing. Remove it.`;
  return toProblem("suppression-unused", rule?.at ?? at, { message, ...(rule ? { subject: rule.id } : {}) });
}

function toProblem(kind: SuppressionKind, at: Location, words: Pick<Problem, "message" | "subject">): Problem {
  return { kind, severity: "warning", at, path: "", ...words };
}
