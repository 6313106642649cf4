/** Writes what fixes changed, or shows it. */
import { printable } from "../lint/message.ts";
import type { Failure, FixedFile, FixSummary, LintResult } from "../lint/result.ts";
import { countOf } from "../report/wording.ts";
import { relativePath } from "../text/path.ts";
import { reasonOf } from "../text/reason.ts";
import type { CliOptions } from "./args.ts";
import type { Io } from "./io.ts";

interface Setting {
  readonly options: CliOptions;
  readonly io: Io;
}

/**
 * Writes the files that fixes changed; with `--fix-dry-run` prints the changes, unless a report is printed.
 *
 * @returns The result, with a failure for each file that could not be written.
 */
export async function finishFixes(result: LintResult, setting: Setting): Promise<LintResult> {
  const { fixes = NOTHING } = result;
  const { options, io } = setting;
  const tries = options.fixDryRun ? [] : fixes.files.map((file) => ({ file, failures: writeFixed(file, io) }));
  const failures = tries.flatMap((tried) => tried.failures);
  const unwritten = new Set(tries.filter((tried) => tried.failures.length > 0).map(({ file }) => file));
  if (options.fixDryRun && options.reports.every(({ file }) => file !== undefined)) await printChanges(fixes, io);
  const files = fixes.files.filter((file) => !unwritten.has(file));
  const idle = options.fixDryRun && fixes.files.length === 0 ? describeNothing(result) : [];
  say([...idle, ...describe({ ...fixes, files }, setting)], io);
  return { ...result, failures: [...result.failures, ...failures] };
}

const NOTHING: FixSummary = { files: [], repaired: 0, refused: [] };

function writeFixed({ path, before, after }: FixedFile, { disk, cwd }: Io): readonly Failure[] {
  try {
    disk.replace(path, before, after);
    return [];
  } catch (cause) {
    const message = `Cannot write the fixes to '${printable(relativePath(cwd, path))}': ${printable(reasonOf(cause))}.`;
    return [{ kind: "input", message, cause }];
  }
}

async function printChanges({ files }: FixSummary, io: Io): Promise<void> {
  const { printDiff } = await import("./diff.ts");
  const text = files.map((file) => printDiff(file, io.cwd)).join("");
  if (text) io.stdout(text);
}

/** A dry run prints no report, so that nothing else says that there are findings. */
function describeNothing({ findings }: LintResult): readonly string[] {
  if (findings.length === 0) return [];
  const unsafe = findings.filter(({ fix }) => fix?.safety === "unsafe").length;
  const hint = unsafe > 0 ? ` '--fix-dry-run --fix-unsafe' shows what unsafe fixes would do for ${unsafe}.` : "";
  return [`Would fix nothing of ${countOf(findings.length, "problem")}: see them without '--fix-dry-run'.${hint}`];
}

/** One line on what was done, and one for each file that was left alone. */
function describe(
  { files, refused }: Pick<FixSummary, "files" | "refused">,
  { options, io }: Setting,
): readonly string[] {
  const repaired = files.reduce((sum, file) => sum + file.repaired, 0);
  const done = `${countOf(repaired, "problem")} in ${countOf(files.length, "file")}`;
  const summary = options.fixDryRun ? `Would fix ${done}.` : `Fixed ${done}.`;
  return [
    ...(files.length > 0 ? [summary] : []),
    ...refused.map(({ path, reason }) => `Left '${relativePath(io.cwd, path)}' alone: it ${reason}.`),
  ];
}

function say(lines: readonly string[], { stderr }: Io): void {
  const text = lines.map((line) => `pmoves-lint: ${printable(line)}\n`).join("");
  if (text) stderr(text);
}
