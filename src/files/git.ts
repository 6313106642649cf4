/** Asks git. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** More names of files than any checkout has. */
const LONGEST_ANSWER = 64 * 1024 * 1024;

/**
 * Runs a command of git that only reads.
 *
 * @param argv The arguments after `git`.
 * @param cwd Absolute path of a directory in the checkout.
 * @returns What it printed; undefined when it failed, or there is no git.
 */
export async function git(argv: readonly string[], cwd: string): Promise<string | undefined> {
  try {
    const { stdout } = await run("git", [...argv], { cwd, maxBuffer: LONGEST_ANSWER });
    return stdout;
  } catch {
    return undefined;
  }
}
