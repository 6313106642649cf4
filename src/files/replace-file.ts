/** Writing over a file that people and other programs use at the same time. */
import { chmodSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";

/**
 * Says why a file is not to be written over.
 *
 * @param path Absolute path.
 * @param root Absolute path of the directory that the file must stand in, symbolic links followed.
 * @returns The end of a sentence about the file; undefined when nothing is against it.
 */
export function refuseReplacing(path: string, root: string): string | undefined {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return "is a symbolic link";
    if (!stats.isFile()) return "is no regular file";
    const way = relative(realpathSync(root), realpathSync(path));
    const isOutside = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
    return isOutside ? "stands outside the project" : undefined;
  } catch {
    return "cannot be read";
  }
}

/**
 * Puts another text in the place of a file's. Whoever reads the file sees the one or the other and never a part, and
 * its permissions stay.
 *
 * @param path Absolute path of a regular file.
 * @param before What the file must still hold.
 * @throws The system's error when it cannot be written, and an error when it holds something else.
 */
export function replaceFile(path: string, before: string, after: string): void {
  if (!readFileSync(path).equals(Buffer.from(before))) throw new Error("it has changed since it was read");
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${crypto.randomUUID()}`);
  try {
    writeFileSync(temporary, after, { flag: "wx", mode: 0o600, flush: true });
    chmodSync(temporary, lstatSync(path).mode & 0o7777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
