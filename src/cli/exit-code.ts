/** What the command line says to scripts. */
import type { LintResult } from "../lint/result.ts";
import type { CliOptions } from "./args.ts";

/** 0: clean. 1: errors, or more warnings than allowed. 2: the work could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Warnings count with `--quiet` too. `--exit-zero` speaks of findings only: a failure stays 2. */
export function exitCodeOf({ findings, failures }: LintResult, { exitZero, maxWarnings }: CliOptions): ExitCode {
  if (failures.length > 0) return 2;
  if (exitZero) return 0;
  const hasErrors = findings.some(({ level }) => level === "error");
  return hasErrors || exceedsWarnings(findings, maxWarnings) ? 1 : 0;
}

/** Whether there are more warnings than `--max-warnings` allows. */
export function exceedsWarnings(findings: LintResult["findings"], maxWarnings: number | undefined): boolean {
  return maxWarnings !== undefined && findings.filter(({ level }) => level === "warn").length > maxWarnings;
}
