/** Puts text where the user wants it. */
import { resolvePath } from "../text/path.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Writes text to a file, or prints it when there is none.
 *
 * @param file Relative to the current directory.
 * @throws UsageError when the file cannot be written.
 */
export function writeOutput(text: string, file: string | undefined, io: Io): void {
  if (file !== undefined) writeFile(resolvePath(io.cwd, file), text, io);
  else if (text) io.stdout(text);
}

/**
 * Writes a file.
 *
 * @param path Absolute path.
 * @throws UsageError when it cannot be written.
 */
export function writeFile(path: string, text: string, { disk }: Io): void {
  try {
    disk.write(path, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Cannot write '${path}': ${reason}`, { cause });
  }
}
