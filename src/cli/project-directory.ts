/** The directory that `--project-directory` names. */
import { printable } from "../lint/message.ts";
import { resolvePath } from "../text/path.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Refuses a directory that is not there: every relative path of the project would then lead nowhere.
 *
 * @param directory As given, relative to the current directory.
 * @throws UsageError when something else, or nothing, stands there.
 */
export function checkProjectDirectory(directory: string | undefined, { cwd, disk }: Pick<Io, "cwd" | "disk">): void {
  if (directory === undefined) return;
  const kind = disk.kind(resolvePath(cwd, directory));
  if (kind === "directory") return;
  const fault = kind === "missing" ? "does not exist" : "is no directory";
  throw new UsageError(
    `Option '--project-directory' names '${printable(directory)}', which ${fault}. Name a directory that is there, relative to the current one.`,
  );
}
