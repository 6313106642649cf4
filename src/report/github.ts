/** The report for the log of a GitHub Actions job: annotations, and a folded list of all findings. */
import { printable } from "../lint/message.ts";
import type { Failure, Finding, LintResult } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import { type Cause, causesByFile } from "./causes.ts";
import { formatLine } from "./compact.ts";
import { detailsOf } from "./details.ts";
import { rangeOf } from "./range.ts";
import type { ReportContext } from "./reporter.ts";
import { countOf, severityOf, summarize } from "./wording.ts";
import { formatCommand, neutralizeCommands } from "./workflow-commands.ts";

/** GitHub shows no more of each level for one step. */
const MOST_ANNOTATIONS = 10;

/** Empty when nothing was found. Paths are relative to the checkout, as GitHub wants them. */
export function reportGithub(
  { findings, failures }: LintResult,
  { root, githubMax = MOST_ANNOTATIONS }: ReportContext,
): string {
  const causes = spreadCauses(findings);
  const errors = [...failures.map(annotateFailure), ...annotateLevel("error", causes, root)];
  const warnings = annotateLevel("warn", causes, root);
  const lines = [
    ...errors.slice(0, githubMax),
    ...warnings.slice(0, githubMax),
    ...listFindings(findings, root),
    ...countRest(errors.length - githubMax, warnings.length - githubMax),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** The first finding of every cause, then those that repeat it: the few that are shown tell most. */
function spreadCauses(findings: readonly Finding[]): readonly Cause[] {
  const causes = [...causesByFile(findings).values()].flat();
  const repeated = causes.flatMap(({ others }) => others.map((first) => ({ first, others: [] })));
  return [...causes, ...repeated];
}

function annotateFailure({ message }: Failure): string {
  return formatCommand("error", { title: "pmoves-lint" }, message.split("\n").map(printable).join("\n"));
}

function annotateLevel(level: Finding["level"], causes: readonly Cause[], root: string): readonly string[] {
  return causes.filter(({ first }) => first.level === level).map((cause) => annotate(cause, root));
}

function annotate(cause: Cause, root: string): string {
  const { at, rule, message } = cause.first;
  const { line, column, endLine, endColumn } = rangeOf(at);
  // Columns of several lines make the runner drop the place.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = {
    file: printable(relativePath(root, at.file.path)),
    line,
    endLine,
    ...columns,
    title: printable(rule),
  };
  return formatCommand(severityOf(cause.first), properties, [printable(message), ...detailsOf(cause, root)].join("\n"));
}

function listFindings(findings: readonly Finding[], root: string): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map((finding) => neutralizeCommands(formatLine(finding, root)));
  return [formatCommand("group", {}, `pmoves-lint: ${summarize(findings)}`), ...lines, "::endgroup::"];
}

function countRest(errors: number, warnings: number): readonly string[] {
  const rest = [
    ...(errors > 0 ? [countOf(errors, "error")] : []),
    ...(warnings > 0 ? [countOf(warnings, "warning")] : []),
  ];
  return rest.length > 0 ? [`pmoves-lint: ${rest.join(" and ")} more without an annotation.`] : [];
}
