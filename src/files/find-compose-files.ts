/** Searches a directory for Compose files. */
import { type Dirent, readdirSync } from "node:fs";
import { baseName } from "../text/path.ts";
import type { ComposeSearch } from "./disk.ts";
import { isComposeFileName } from "./file-names.ts";

/** See `Disk.findComposeFiles`. Links to directories are not followed, so that a link to a parent ends. */
export async function findComposeFiles(directory: string): Promise<ComposeSearch> {
  const { default: fastGlob } = await import("fast-glob");
  const unreadable: string[] = [];
  const found = fastGlob.sync("**/*compose*.{yml,yaml}", {
    cwd: escapeName(directory),
    absolute: true,
    dot: true,
    caseSensitiveMatch: false,
    // A link to a file is no file for `fast-glob`.
    onlyFiles: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
    fs: { readdirSync: createReader((path) => unreadable.push(path)) },
  });
  const files = found.map(decodeURIComponent).filter((path) => isComposeFileName(baseName(path)));
  return { files, unreadable };
}

/** Patterns match no line break, and `fast-glob` takes every backslash for a separator: it never sees one. */
function escapeName(name: string): string {
  return name.replace(/[%\\\n\r\u2028\u2029]/g, encodeURIComponent);
}

/** Reads folders for `fast-glob`. One that cannot be read is empty. */
function createReader(onUnreadable: (path: string) => void) {
  function readFolder(escaped: string): string[];
  function readFolder(escaped: string, options: { withFileTypes: true }): Dirent[];
  function readFolder(escaped: string, options?: { withFileTypes: true }): string[] | Dirent[] {
    const path = decodeURIComponent(escaped);
    try {
      return options ? readdirSync(path, options).map(escapeEntry) : readdirSync(path).map(escapeName);
    } catch (error) {
      if (!isGone(error)) onUnreadable(path);
      return [];
    }
  }
  return readFolder;
}

function escapeEntry(entry: Dirent): Dirent {
  entry.name = escapeName(entry.name);
  return entry;
}

/** A folder may vanish while others are searched. */
function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
