/** The command line from arguments to exit code. */
import { lint } from "../lint/lint.ts";
import { version } from "../version.ts";
import { parseArguments } from "./args.ts";
import { type ExitCode, exitCodeOf } from "./exit-code.ts";
import { explainError, explainResult } from "./explain.ts";
import { helpText } from "./help.ts";
import type { Io } from "./io.ts";
import { loadReporters, writeReports } from "./reports.ts";
import { neutralizeCommands } from "./workflow-commands.ts";

/**
 * Runs the program.
 *
 * @param argv The arguments after the program's name.
 * @returns What to leave as the exit code. Never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runLint(argv, io);
  } catch (error) {
    complain(explainError(error), io);
    return 2;
  }
}

async function runLint(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseArguments(argv);
  if (options.help || options.version) {
    io.stdout(options.help ? helpText : `${version}\n`);
    return 0;
  }
  const outputs = await loadReporters(options, io);
  const result = await lint({ ...options.lint, cwd: io.cwd, env: io.env, disk: io.disk });
  await writeReports(result, outputs, { options, io });
  complain(explainResult(result, options), io);
  return exitCodeOf(result, options);
}

function complain(text: string, io: Io): void {
  if (text) io.stderr(io.env.GITHUB_ACTIONS ? neutralizeCommands(text) : text);
}
