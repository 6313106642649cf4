/** Files that scripts make: written, or with `--check` compared with what stands on disk. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** A file to write: its path from the root of the repository, and all of its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
  readonly isExecutable?: boolean;
}

const root = new URL("../", import.meta.url);

/** The absolute path of a path of the repository. */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(path, root));
}

/** The text of a file of the repository; undefined when there is none. */
export function readText(path: string): string | undefined {
  return existsSync(fromRoot(path)) ? readFileSync(fromRoot(path), "utf8") : undefined;
}

/** Writes the files, and leaves alone those that are up to date. */
export function writeFiles(files: readonly GeneratedFile[]): void {
  for (const { path, content, isExecutable } of files) {
    mkdirSync(dirname(fromRoot(path)), { recursive: true });
    if (readText(path) !== content) writeFileSync(fromRoot(path), content);
    if (isExecutable) chmodSync(fromRoot(path), 0o755);
  }
}

export function removeFiles(paths: readonly string[]): void {
  for (const path of paths) rmSync(fromRoot(path));
}

/**
 * Says which files differ from what they should be, and makes the process fail when one does.
 *
 * @param files What should be there.
 * @param command What to run to make it so.
 * @param superfluous Paths that should not be there.
 */
export function checkFiles(
  files: readonly GeneratedFile[],
  command: string,
  superfluous: readonly string[] = [],
): void {
  const stale = files.filter(({ path, content }) => readText(path) !== content).map(({ path }) => path);
  for (const path of [...stale, ...superfluous]) process.stderr.write(`${path} is out of date: run \`${command}\`\n`);
  if (stale.length + superfluous.length > 0) process.exitCode = 1;
}
