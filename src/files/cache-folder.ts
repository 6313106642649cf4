/** The folder that holds what is kept from one run to the next. A file there is used as it is, or not at all. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** More files than this are not kept, nor larger ones. */
const MOST_FILES = 100;
const LARGEST_FILE = 64 * 1024 * 1024;

/** The names of our files, and of those that a program left which was stopped while it wrote. */
const OWN_NAME = /^[0-9a-f]{64}\.json(?:\.[0-9a-f-]{36})?$/;

/**
 * The folder for caches by the custom of the system.
 *
 * @returns Absolute path: below `$XDG_CACHE_HOME` when that is absolute (XDG Base Directory Specification), below
 *   `%LOCALAPPDATA%` on Windows, else below `~/.cache`.
 */
export function defaultCacheFolder(env: Readonly<Record<string, string>>, platform: string): string {
  const named = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  return join(named && isAbsolute(named) ? named : join(homedir(), ".cache"), "pmoves-lint");
}

/**
 * Reads a file of the folder.
 *
 * @param user The user who must own it; undefined where users have no numbers.
 * @returns Undefined when there is none, or none that can be trusted.
 */
export function readCacheFile(folder: string, name: string, user: number | undefined): string | undefined {
  const path = join(folder, name);
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    // A FIFO would keep us waiting.
    const isOurs = stats?.isFile() && stats.size <= LARGEST_FILE && (user === undefined || stats.uid === user);
    return isOurs ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file of the folder at once, for this user alone, and drops the oldest. What fails is left undone. */
export function writeCacheFile(folder: string, name: string, text: string): void {
  if (text.length > LARGEST_FILE) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeAtOnce(join(folder, name), text);
    dropOldest(folder);
  } catch {
    // Whatever is in the way: the next run will do the work again.
  }
}

function writeAtOnce(path: string, text: string): void {
  const temporary = `${path}.${randomUUID()}`;
  try {
    writeFileSync(temporary, text, { flag: "wx", mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function dropOldest(folder: string): void {
  const names = readdirSync(folder).filter((name) => OWN_NAME.test(name));
  if (names.length <= MOST_FILES) return;
  const files = names.map((name) => {
    const path = join(folder, name);
    return { path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const tooMany = files.sort((a, b) => a.time - b.time).slice(0, -MOST_FILES);
  for (const { path } of tooMany) rmSync(path, { force: true });
}
