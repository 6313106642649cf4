/** The command line from arguments to exit code. */
import { findCommand } from "./commands.ts";
import type { ExitCode } from "./exit-code.ts";
import { explainError } from "./explain.ts";
import { createIo, type Machine } from "./io.ts";

/**
 * Runs the program.
 *
 * @param argv The arguments after the program's name.
 * @returns What to leave as the exit code. Never throws.
 */
export async function main(argv: readonly string[], machine: Machine): Promise<ExitCode> {
  const io = createIo(machine);
  try {
    const { load, rest } = findCommand(argv);
    const run = await load();
    return await run(rest, io);
  } catch (error) {
    io.stderr(explainError(error));
    return 2;
  }
}
