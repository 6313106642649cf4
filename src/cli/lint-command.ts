/** `pmoves-lint`, without the name of a command: lints. */
import type { Disk } from "../files/disk.ts";
import { lint } from "../lint/lint.ts";
import type { LintOptions } from "../lint/options.ts";
import type { LintResult } from "../lint/result.ts";
import { resolvePath } from "../text/path.ts";
import { version } from "../version.ts";
import { type CliOptions, parseArguments } from "./args.ts";
import { checkCommandNames, checkEmptyPaths } from "./check-paths.ts";
import { type ExitCode, exitCodeOf } from "./exit-code.ts";
import { explainResult } from "./explain.ts";
import { helpText } from "./help.ts";
import type { Io } from "./io.ts";
import { checkProjectDirectory } from "./project-directory.ts";
import { loadReporters, writeReports } from "./reports.ts";
import { WORKER } from "./worker-name.ts";

/** Lints what the arguments name, and writes the reports. */
export async function runLint(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseArguments(argv);
  if (options.help || options.version) {
    io.stdout(options.help ? helpText : `${version}\n`);
    return 0;
  }
  checkProjectDirectory(options.lint.projectDirectory, io);
  checkEmptyPaths(options.lint);
  checkCommandNames(options.lint.paths, io);
  const outputs = await loadReporters(options, io);
  const disk = await withStdin(options, io);
  const found = await withProgress(io, (progress) =>
    lint({ ...options.lint, ...progress, ...withThreads(io), cwd: io.cwd, env: io.env, today: io.today, disk }),
  );
  const changed = await takeChanged(found, options, io);
  const result = changed.fixes ? await (await import("./fixes.ts")).finishFixes(changed, { options, io }) : changed;
  await writeReports(result, outputs, { options, io });
  const text = explainResult(result, options);
  if (text) io.stderr(text);
  return exitCodeOf(result, options);
}

function withThreads({ program }: Io): Pick<LintOptions, "threads"> {
  return program === undefined ? {} : { threads: { program, argv: [WORKER] } };
}

/** Shows how far the work is, where somebody watches. */
async function withProgress<T>(io: Io, work: (options: Pick<LintOptions, "onProgress">) => Promise<T>): Promise<T> {
  if (!io.isErrorTTY) return work({});
  const { createProgress, wantsProgress } = await import("./progress.ts");
  if (!wantsProgress(io)) return work({});
  const progress = createProgress(io);
  return work({ onProgress: progress.show }).finally(progress.end);
}

/** The disk, on which standard input stands for the file that it is the text of. */
async function withStdin({ stdin, lint: { onlyFile } }: CliOptions, { cwd, disk, readStdin }: Io): Promise<Disk> {
  if (!stdin || onlyFile === undefined) return disk;
  const { overlayDisk } = await import("../files/overlay-disk.ts");
  return overlayDisk(disk, new Map([[resolvePath(cwd, onlyFile), await readStdin()]]));
}

async function takeChanged(result: LintResult, { changedSince }: CliOptions, io: Io): Promise<LintResult> {
  if (changedSince === undefined) return result;
  const { findChangedFiles } = await import("./changed-since.ts");
  const { keepFiles } = await import("../lint/keep-files.ts");
  return keepFiles(result, await findChangedFiles(changedSince, io));
}
