/** `pmoves-lint`, without the name of a command: lints. */
import { lint } from "../lint/lint.ts";
import { version } from "../version.ts";
import { parseArguments } from "./args.ts";
import { type ExitCode, exitCodeOf } from "./exit-code.ts";
import { explainResult } from "./explain.ts";
import { helpText } from "./help.ts";
import type { Io } from "./io.ts";
import { checkProjectDirectory } from "./project-directory.ts";
import { loadReporters, writeReports } from "./reports.ts";
import { neutralizeCommands } from "./workflow-commands.ts";

/** Lints what the arguments name, and writes the reports. */
export async function runLint(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseArguments(argv);
  if (options.help || options.version) {
    io.stdout(options.help ? helpText : `${version}\n`);
    return 0;
  }
  checkProjectDirectory(options.lint.projectDirectory, io);
  const outputs = await loadReporters(options, io);
  const result = await lint({ ...options.lint, cwd: io.cwd, env: io.env, disk: io.disk });
  await writeReports(result, outputs, { options, io });
  const text = explainResult(result, options);
  if (text) io.stderr(io.env.GITHUB_ACTIONS ? neutralizeCommands(text) : text);
  return exitCodeOf(result, options);
}
