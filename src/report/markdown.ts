/** The report in GitHub's Markdown, for the summary of a job. */
import type { Failure, Finding, LintResult } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import { type Cause, causesByFile } from "./causes.ts";
import { detailsOf } from "./details.ts";
import { escapeMarkdown, toCode } from "./markdown-text.ts";
import { rangeOf } from "./range.ts";
import type { ReportContext } from "./reporter.ts";
import { encodeUrl } from "./uri.ts";
import { countOf, summarize } from "./wording.ts";

/** GitHub refuses a summary of more than 1 MiB; a step may write more than this one report. */
const MOST_BYTES = 900_000;

/** One row a cause, errors first, as many as a summary can hold. Paths are relative to the checkout. */
export function reportMarkdown({ findings, failures, rules }: LintResult, { root }: ReportContext): string {
  const urls = new Map(rules.map(({ id, url }) => [id, url]));
  const causes = [...causesByFile(findings).values()].flat();
  const ordered = [...causes.filter(isError), ...causes.filter((cause) => !isError(cause))];
  const { rows, left } = takeRows(ordered, (cause) => formatRow(cause, urls.get(cause.first.rule), root));
  const parts = [
    `## pmoves-lint: ${findings.length > 0 || failures.length === 0 ? describe(findings) : "failed"}\n`,
    ...(failures.length > 0 ? [`The work could not be done:\n\n${failures.map(formatFailure).join("")}`] : []),
    ...(rows.length > 0 ? [`| | Place | Problem | Rule |\n| --- | --- | --- | --- |\n${rows.join("")}`] : []),
    ...(left > 0 ? [`${countOf(left, "more row")} left out: a summary holds no more.\n`] : []),
  ];
  return parts.join("\n");
}

function describe(findings: readonly Finding[]): string {
  return findings.length > 0 ? summarize(findings) : "no problems";
}

function isError({ first }: Cause): boolean {
  return first.level === "error";
}

/** As many rows as fit. */
function takeRows(causes: readonly Cause[], format: (cause: Cause) => string) {
  const rows: string[] = [];
  let bytes = 0;
  for (const cause of causes) {
    const row = format(cause);
    bytes += new TextEncoder().encode(row).length;
    if (bytes > MOST_BYTES) break;
    rows.push(row);
  }
  return { rows, left: causes.length - rows.length };
}

function formatRow(cause: Cause, url: string | undefined, root: string): string {
  const { at, level, message, rule } = cause.first;
  const { line, column } = rangeOf(at);
  const place = toCode(`${relativePath(root, at.file.path)}:${line}:${column}`);
  const problem = [message, ...detailsOf(cause, root)].map(escapeMarkdown).join("<br>");
  const name = escapeMarkdown(rule);
  const link = url === undefined || !/^https?:/.test(url) ? name : `[${name}](<${encodeUrl(url)}>)`;
  return `| ${level === "error" ? "❌ error" : "⚠ warning"} | ${place} | ${problem} | ${link} |\n`;
}

function formatFailure({ message }: Failure): string {
  return `- ${message.split("\n").map(escapeMarkdown).join("<br>")}\n`;
}
