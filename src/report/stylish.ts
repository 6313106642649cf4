/** The report for people: findings by file, one line a cause. */
import picocolors from "picocolors";
import { printable } from "../lint/message.ts";
import type { Finding, LintResult } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import { type Location, positionAt } from "../text/source.ts";
import { type Cause, causesByFile, countCauses, nameOthers } from "./causes.ts";
import type { ReportContext } from "./reporter.ts";

type Colors = ReturnType<typeof picocolors.createColors>;

interface Row {
  readonly position: string;
  readonly finding: Finding;
  /** What explains the finding, a line each. */
  readonly details: readonly string[];
}

const MOST_NAMES = 5;
const MOST_RELATED = 3;

/** Empty when there are no findings. Lines are as long as their message: terminals wrap better than we could. */
export function reportStylish({ findings }: LintResult, context: ReportContext): string {
  if (findings.length === 0) return "";
  const colors = picocolors.createColors(context.color);
  const files = [...causesByFile(findings)].map(([path, causes]) => {
    const rows = causes.map((cause) => toRow(cause, context));
    return `\n${colors.underline(printable(relativePath(context.cwd, path)))}\n${formatRows(rows, colors)}`;
  });
  return `${files.join("")}\n${formatSummary(findings, colors)}\n\n`;
}

function toRow(cause: Cause, context: ReportContext): Row {
  const { first } = cause;
  const { line, column } = positionAt(first.at.file, first.at.start);
  const others = nameOthers(cause, ({ at }) => positionAt(at.file, at.start).line);
  const related = first.related.map(({ at, message }) => `${formatPlace(at, first, context)}  ${message}`);
  const details = [
    ...(others.length > 0 ? [`also ${listSome(others, MOST_NAMES)}`] : []),
    ...(first.stacks.length > 0 ? [`in stack ${listSome(first.stacks, MOST_NAMES)}`] : []),
    ...related.slice(0, MOST_RELATED),
    ...(related.length > MOST_RELATED ? [`and ${related.length - MOST_RELATED} more places`] : []),
  ];
  return { position: `${line}:${column}`, finding: first, details: details.map(printable) };
}

/** A place of another file with that file's name. */
function formatPlace({ file, start }: Location, finding: Finding, { cwd }: ReportContext): string {
  const { line, column } = positionAt(file, start);
  const name = file.path === finding.at.file.path ? "" : `${relativePath(cwd, file.path)}:`;
  return `${name}${line}:${column}`;
}

function formatRows(rows: readonly Row[], colors: Colors): string {
  const width = Math.max(...rows.map(({ position }) => position.length));
  return rows
    .map(({ position, finding, details }) => {
      const level = finding.level === "error" ? colors.red("error  ") : colors.yellow("warning");
      const message = finding.message.replace(/\.$/, "");
      const line = `  ${colors.dim(position.padStart(width))}  ${level}  ${message}  ${colors.dim(finding.rule)}\n`;
      const indent = " ".repeat(width + 4);
      return line + details.map((detail) => `${indent}${colors.dim(detail)}\n`).join("");
    })
    .join("");
}

function formatSummary(findings: readonly Finding[], colors: Colors): string {
  const errors = findings.filter(({ level }) => level === "error").length;
  const levels = `${count(errors, "error")}, ${count(findings.length - errors, "warning")}`;
  const causes = countCauses(findings);
  const repairs = causes < findings.length ? `, ${count(causes, "cause")}` : "";
  const text = `✖ ${count(findings.length, "problem")} (${levels})${repairs}`;
  return colors.bold(errors > 0 ? colors.red(text) : colors.yellow(text));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function listSome(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(", ")} and ${rest} more` : names.join(", ");
}
