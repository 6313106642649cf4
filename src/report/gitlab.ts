/** The report for GitLab's Code Quality: a JSON array of issues. */
import { fingerprintOf } from "../lint/fingerprint.ts";
import { printable } from "../lint/message.ts";
import type { Finding, LintResult } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import { toJsonText } from "./json-text.ts";
import { rangeOf } from "./range.ts";
import type { ReportContext } from "./reporter.ts";

/** A security score from which GitLab and others call a fault critical. */
const CRITICAL = 9;

/** Paths are relative to the checkout. GitLab has no word for a failed run; the exit code says it. */
export function reportGitlab({ findings, rules }: LintResult, { root }: ReportContext): string {
  const scores = new Map(rules.map(({ id, securitySeverity }) => [id, securitySeverity]));
  const unique = createUniqueFingerprint();
  const issues = findings.map((finding) => {
    const { line, endLine } = rangeOf(finding.at);
    return {
      // GitLab does not show `check_name`.
      description: `${printable(finding.rule)}: ${printable(finding.message)}`,
      check_name: finding.rule,
      fingerprint: unique(finding),
      severity: severityOf(finding, scores.get(finding.rule)),
      location: { path: relativePath(root, finding.at.file.path), lines: { begin: line, end: endLine } },
    };
  });
  return toJsonText(issues, 2);
}

function severityOf({ level }: Finding, score = 0): "critical" | "major" | "minor" {
  if (level === "warn") return "minor";
  return score >= CRITICAL ? "critical" : "major";
}

/** GitLab takes issues with one fingerprint for one issue, so the second of the same identity gets a number. */
function createUniqueFingerprint(): (finding: Finding) => string {
  const counts = new Map<string, number>();
  return (finding) => {
    const fingerprint = fingerprintOf(finding);
    const count = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
}
