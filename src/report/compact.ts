/** The report for editors: a line for each finding, `path:line:column: severity: message [rule]`. */
import { printable } from "../lint/message.ts";
import type { Finding, LintResult } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import { rangeOf } from "./range.ts";
import type { ReportContext } from "./reporter.ts";
import { severityOf } from "./wording.ts";

export function reportCompact({ findings }: LintResult, { cwd }: ReportContext): string {
  return findings.map((finding) => `${formatLine(finding, cwd)}\n`).join("");
}

/**
 * The line of a finding.
 *
 * @param directory Absolute path that the finding's own is relative to.
 */
export function formatLine(finding: Finding, directory: string): string {
  const { at, message, rule } = finding;
  const { line, column } = rangeOf(at);
  const path = printable(relativePath(directory, at.file.path));
  // A matcher takes what stands between the last brackets for the rule.
  const name = printable(rule).replace(/[\s\]]/g, "-");
  return `${path}:${line}:${column}: ${severityOf(finding)}: ${printable(message)} [${name}]`;
}
