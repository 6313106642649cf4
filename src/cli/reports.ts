/** Makes the reports that the command line asks for, and puts each where it belongs. */

import { findRoot } from "../files/find-root.ts";
import type { LintResult } from "../lint/result.ts";
import { reporters } from "../report/index.ts";
import type { ReportContext, Reporter } from "../report/reporter.ts";
import { resolvePath } from "../text/path.ts";
import { version } from "../version.ts";
import type { CliOptions } from "./args.ts";
import { wantsColor } from "./color.ts";
import type { Io } from "./io.ts";
import { writeFile } from "./write-output.ts";

/** A report that is ready to be made. */
export interface Output {
  readonly name: string;
  readonly reporter: Reporter;
  /** Absolute path; absent for standard output. */
  readonly file?: string;
}

/**
 * Loads the reporters: built-in ones, or installed formatters of ESLint.
 *
 * @throws UsageError when there is no such reporter.
 */
export function loadReporters({ reports }: CliOptions, io: Io): Promise<readonly Output[]> {
  return Promise.all(
    reports.map(async ({ name, file }) => ({
      name,
      reporter: await (reporters.get(name) ?? (() => loadInstalled(name, io.cwd)))(),
      ...(file === undefined ? {} : { file: resolvePath(io.cwd, file) }),
    })),
  );
}

async function loadInstalled(name: string, directory: string): Promise<Reporter> {
  return (await import("./formatter.ts")).loadFormatter(name, directory);
}

/**
 * Makes the reports and prints or writes them.
 *
 * @throws UsageError when a file cannot be written.
 */
export async function writeReports(
  result: LintResult,
  outputs: readonly Output[],
  { options, io }: { readonly options: CliOptions; readonly io: Io },
): Promise<void> {
  const shown = options.quiet ? withoutWarnings(result) : result;
  const context = {
    cwd: io.cwd,
    root: findRoot(io.cwd, io.disk),
    version,
    category: options.sarifCategory,
    reportSuppressed: options.reportSuppressed,
    ...(options.githubMax === undefined ? {} : { githubMax: options.githubMax }),
  };
  for (const { name, reporter, file } of outputs) {
    const color = file === undefined && wantsColor(options.color, io);
    const text = await reporter(shown, { ...context, color } satisfies ReportContext);
    if (file !== undefined) writeFile(file, text, io);
    else if (text) (isForReading(name) ? io.stdout : io.printCommands)(text);
  }
}

/** Whether a report is not there to give commands. What an installed formatter writes is its own affair. */
function isForReading(name: string): boolean {
  return name !== "github" && reporters.has(name);
}

function withoutWarnings(result: LintResult): LintResult {
  const findings = result.findings.filter(({ level }) => level === "error");
  const suppressed = result.suppressed.filter(({ level }) => level === "error");
  return { ...result, findings, suppressed };
}
