/** Lints one file where it belongs: in the projects that read it, with the findings in it alone. */
import { discover } from "../files/discover.ts";
import type { Disk } from "../files/disk.ts";
import { isComposeFileName, isEnvFileName } from "../files/file-names.ts";
import { baseName } from "../text/path.ts";
import { chooseRuns, chooseRunsAround, type RunChoice } from "./choose-runs.ts";
import { lintRun, type RunContext, type RunOutcome } from "./lint-run.ts";
import { printable } from "./message.ts";
import type { Failure, LintResult } from "./result.ts";

/**
 * Lints the projects and stacks that read a file. A Compose file that none of them reads is a project by itself; any
 * other file that none reads is not ours, and there is nothing to say of it.
 *
 * @param path Absolute path of the file.
 * @param context What all runs share, and the disk for the search.
 */
export async function lintAround(
  path: string,
  choice: RunChoice,
  { disk, ...context }: RunContext & { readonly disk: Disk },
): Promise<readonly RunOutcome[]> {
  const near = chooseRunsAround(path, choice, disk).map((run) => lintRun(run, { ...context, reading: path }));
  const reading = near.filter(({ files, failures }) => files.length > 0 || failures.length > 0);
  if (reading.length > 0 || !isComposeFileName(baseName(path))) return reading;
  const found = await discover([path], choice.options.cwd, disk);
  return chooseRuns(found, choice).map((run) => lintRun(run, context));
}

/** What a result says of one file; that the file cannot be read, when no finding in it does. */
export function keepFile(result: LintResult, path: string, disk: Disk): LintResult {
  const findings = result.findings.filter(({ at }) => at.file.path === path);
  return {
    ...result,
    findings,
    suppressed: result.suppressed.filter(({ at }) => at.file.path === path),
    files: result.files.filter((file) => file.path === path),
    failures: findings.length > 0 ? result.failures : [...result.failures, ...explainUnread(path, disk)],
  };
}

/** A finding about an env file that cannot be read stands where the file is named. */
function explainUnread(path: string, disk: Disk): readonly Failure[] {
  const isOurs = isComposeFileName(baseName(path)) || isEnvFileName(baseName(path));
  const answer = isOurs ? disk.read(path) : { text: "" };
  return "text" in answer ? [] : [{ kind: "input", message: `Cannot read '${printable(path)}': ${answer.failure}.` }];
}
