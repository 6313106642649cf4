/** Refuses paths that were surely not meant. */

import { printable } from "../lint/message.ts";
import { nearestOf } from "../text/nearest.ts";
import { resolvePath } from "../text/path.ts";
import type { CliOptions } from "./args.ts";
import { commandNames } from "./command-names.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Refuses a path that is empty, as a variable of the shell leaves it behind that is not set: it would stand for the whole
 * current directory.
 *
 * @throws UsageError when one is.
 */
export function checkEmptyPaths({ paths = [], files = [], changedFiles = [] }: CliOptions["lint"]): void {
  if ([...paths, ...files, ...changedFiles].includes("")) throw new UsageError(EMPTY);
}

/**
 * Refuses the name of a command where nothing of that name stands.
 *
 * @param paths As given, relative to the current directory.
 * @throws UsageError for the first of them.
 */
export function checkCommandNames(paths: readonly string[] = [], { cwd, disk }: Pick<Io, "cwd" | "disk">): void {
  for (const path of paths) {
    if (disk.kind(resolvePath(cwd, path)) === "missing") checkMissing(path);
  }
}

const EMPTY = "A path is empty, as a variable of the shell is that is not set. Write '.' for the current directory.";

function checkMissing(path: string): void {
  const nearest = /^[a-z-]+$/i.test(path) ? nearestOf(path, commandNames) : undefined;
  if (nearest === undefined) return;
  const hint =
    nearest === path
      ? `The command '${path}' goes before all options: 'pmoves-lint ${path} …'.`
      : `Did you mean the command '${nearest}'? It goes before all options.`;
  throw new UsageError(`There is no file or directory '${printable(path)}'. ${hint}`);
}
