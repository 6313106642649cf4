/** The command line from arguments to exit code. */
import { neutralizeCommands } from "../report/workflow-commands.ts";
import { findCommand } from "./commands.ts";
import type { ExitCode } from "./exit-code.ts";
import { explainError } from "./explain.ts";
import type { Io } from "./io.ts";

/**
 * Runs the program.
 *
 * @param argv The arguments after the program's name.
 * @returns What to leave as the exit code. Never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { load, rest } = findCommand(argv);
    const run = await load();
    return await run(rest, io);
  } catch (error) {
    const text = explainError(error);
    io.stderr(io.env.GITHUB_ACTIONS ? neutralizeCommands(text) : text);
    return 2;
  }
}
