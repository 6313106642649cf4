/** What shows without reading it that a file or folder is still the same. */
import { type Dirent, readdirSync, statSync } from "node:fs";

/** Size, times and inode of what stands at a path. */
export interface Stamp {
  /** Equal for equal size, times and inode. */
  readonly text: string;
  /** When it last changed, in milliseconds since 1970. */
  readonly changed: number;
}

/** What stands in a folder under a name. A link is `other`, wherever it leads. */
export type EntryKind = "file" | "directory" | "other";

/** Takes the stamp of a file or folder, symbolic links followed; undefined when nothing is there that can be asked. */
export function stampOf(path: string): Stamp | undefined {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (!stats) return undefined;
    const { size, mtimeNs, ctimeNs, mtimeMs, ctimeMs, ino } = stats;
    return {
      text: `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
      changed: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs),
    };
  } catch {
    return undefined;
  }
}

/** The names in a folder; undefined when it cannot be listed. */
export function listFolder(path: string): ReadonlyMap<string, EntryKind> | undefined {
  try {
    return new Map(readdirSync(path, { withFileTypes: true }).map((entry) => [entry.name, kindOf(entry)]));
  } catch {
    return undefined;
  }
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "directory" : "other";
}
