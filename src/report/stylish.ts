/** The report for people: findings by file, one line a cause. */
import picocolors from "picocolors";
import { printable } from "../lint/message.ts";
import type { Finding, LintResult } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import { positionAt } from "../text/source.ts";
import { type Cause, causesByFile } from "./causes.ts";
import { detailsOf } from "./details.ts";
import type { ReportContext } from "./reporter.ts";
import { summarize } from "./wording.ts";

type Colors = ReturnType<typeof picocolors.createColors>;

interface Row {
  readonly position: string;
  readonly finding: Finding;
  /** What explains the finding, a line each. */
  readonly details: readonly string[];
}

/** Empty when there are no findings. Lines are as long as their message: terminals wrap better than we could. */
export function reportStylish({ findings, suppressed }: LintResult, { cwd, color }: ReportContext): string {
  if (findings.length === 0) return "";
  const colors = picocolors.createColors(color);
  const files = [...causesByFile(findings)].map(([path, causes]) => {
    const rows = causes.map((cause) => toRow(cause, cwd));
    return `\n${colors.underline(printable(relativePath(cwd, path)))}\n${formatRows(rows, colors)}`;
  });
  return `${files.join("")}\n${formatSummary(findings, suppressed.length, colors)}\n\n`;
}

function toRow(cause: Cause, cwd: string): Row {
  const { at } = cause.first;
  const { line, column } = positionAt(at.file, at.start);
  return { position: `${line}:${column}`, finding: cause.first, details: detailsOf(cause, cwd) };
}

function formatRows(rows: readonly Row[], colors: Colors): string {
  const width = Math.max(...rows.map(({ position }) => position.length));
  return rows
    .map(({ position, finding, details }) => {
      const level = finding.level === "error" ? colors.red("error  ") : colors.yellow("warning");
      const message = printable(finding.message).replace(/\.$/, "");
      const rule = colors.dim(printable(finding.rule));
      const line = `  ${colors.dim(position.padStart(width))}  ${level}  ${message}  ${rule}\n`;
      const indent = " ".repeat(width + 4);
      return line + details.map((detail) => `${indent}${colors.dim(detail)}\n`).join("");
    })
    .join("");
}

function formatSummary(findings: readonly Finding[], suppressed: number, colors: Colors): string {
  const hasErrors = findings.some(({ level }) => level === "error");
  const text = `✖ ${summarize(findings)}${suppressed > 0 ? `, ${suppressed} suppressed` : ""}`;
  return colors.bold(hasErrors ? colors.red(text) : colors.yellow(text)) + formatFixable(findings);
}

/** Whether a fix holds is known when it is tried, which takes as long as linting. */
function formatFixable(findings: readonly Finding[]): string {
  const [safe, unsafe] = (["safe", "unsafe"] as const).map(
    (safety) => findings.filter(({ fix }) => fix?.safety === safety).length,
  );
  const parts = [
    ...(safe ? [`${safe} with --fix`] : []),
    ...(unsafe ? [`${unsafe}${safe ? " more" : ""} with --fix-unsafe`] : []),
  ];
  return parts.length > 0 ? `\n  Potentially fixable: ${parts.join(", ")}` : "";
}
