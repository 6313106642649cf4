/** Says on standard error why the work could not be done. */
import { ConfigError } from "../config/config-error.ts";
import { printable } from "../lint/message.ts";
import type { Failure, LintResult } from "../lint/result.ts";
import { reasonOf } from "../text/reason.ts";
import type { CliOptions } from "./args.ts";
import { exceedsWarnings } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/** The lines for what went wrong in a run, and for too many warnings. Empty when all went well. */
export function explainResult({ failures, findings }: LintResult, { maxWarnings }: CliOptions): string {
  const hasErrors = findings.some(({ level }) => level === "error");
  const tooMany = !hasErrors && exceedsWarnings(findings, maxWarnings);
  const warnings = tooMany ? [`There are more warnings than ${maxWarnings}.`] : [];
  return formatLines([...failures.flatMap(explainFailure), ...warnings]);
}

/** Prints the lines for what kept a command from its work; returns the exit code for that. */
export function explainFailures(failures: readonly Failure[], { stderr }: Pick<Io, "stderr">): 2 {
  stderr(formatLines(failures.flatMap(explainFailure)));
  return 2;
}

/** The lines for an error that ended the program. */
export function explainError(error: unknown): string {
  // Only the mistakes of a config are lines of ours; what a command line names may have line breaks of its own.
  if (error instanceof UsageError) return formatLines(linesOf(error.message, error.cause));
  return formatLines(explainBug(reasonOf(error), error));
}

/**
 * The lines for an error that nobody caught: something failed later that was started and not waited for.
 *
 * @param modules The files of others that ran. Those that the error's stack names are at fault, or else any of them.
 */
export function explainStray(error: unknown, modules: readonly string[]): string {
  const reason = reasonOf(error);
  if (modules.length === 0) return explainError(error);
  const stack = error instanceof Error ? String(error.stack) : "";
  const named = modules.filter((file) => stack.includes(file));
  const culprit = nameModules(named.length > 0 ? named : modules);
  return formatLines(explainBug(`Something that it started failed later: ${reason}`, error, culprit));
}

/** The lines for a program that ended before its work was done. */
export function explainEarlyEnd(modules: readonly string[]): string {
  const culprit = modules.length > 0 ? nameModules(modules) : undefined;
  return formatLines(explainBug("The program ended before its work was done.", undefined, culprit));
}

function nameModules(files: readonly string[]): string {
  return files.map((file) => `'${file}'`).join(" or ");
}

function explainFailure({ kind, message, cause, plugin }: Failure): readonly string[] {
  if (kind !== "rule" && kind !== "bug") return linesOf(message, cause);
  return explainBug(message, cause, plugin === undefined ? "pmoves-lint" : `plugin '${plugin}'`);
}

function linesOf(message: string, cause: unknown): readonly string[] {
  return cause instanceof ConfigError ? message.split("\n") : [message];
}

function explainBug(message: string, cause: unknown, culprit = "pmoves-lint"): readonly string[] {
  const stack = cause instanceof Error ? (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  return [`This is a bug in ${culprit}. ${message}`, ...stack];
}

function formatLines(lines: readonly string[]): string {
  return lines.map((line, index) => `${index === 0 ? "pmoves-lint: " : ""}${printable(line)}\n`).join("");
}
