/** Puts text where the user wants it. */
import type { Disk } from "../files/disk.ts";
import { resolvePath } from "../text/path.ts";
import { reasonOf } from "../text/reason.ts";
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
    throw cannotWrite(path, cause);
  }
}

/**
 * Writes a file where nothing stands yet.
 *
 * @param path Absolute path.
 * @param taken What to say when something stands there.
 * @throws UsageError when something does, or when it cannot be written.
 */
export function createFile(
  path: string,
  text: string,
  { disk, taken }: { readonly disk: Disk; readonly taken: string },
): void {
  try {
    disk.create(path, text);
  } catch (cause) {
    const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    throw isThere ? new UsageError(taken, { cause }) : cannotWrite(path, cause);
  }
}

/** The error for a file that cannot be written. */
export function cannotWrite(path: string, cause: unknown): UsageError {
  return new UsageError(`Cannot write '${path}': ${reasonOf(cause)}`, { cause });
}
