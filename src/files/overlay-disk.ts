/** A disk on which some files hold other text than they do: an editor's buffer, or edits that are not written yet. */
import type { FileSystem } from "../compose/request.ts";
import { baseName, isBelow } from "../text/path.ts";
import type { Disk } from "./disk.ts";
import { isComposeFileName } from "./file-names.ts";

/** What `FileSystem.read` answers. */
export type ReadAnswer = ReturnType<FileSystem["read"]>;

/**
 * Lays answers over a disk. A path that stands on the disk or not is a file from now on; all others, writing and what
 * git says of a file are those of the disk.
 *
 * @param disk The disk below.
 * @param answers By absolute path.
 */
export function overlayDisk(disk: Disk, answers: ReadonlyMap<string, ReadAnswer>): Disk {
  return {
    ...disk,
    kind: (path) => (answers.has(path) ? "file" : disk.kind(path)),
    read: (path) => answers.get(path) ?? disk.read(path),
    findComposeFiles: async (directory) => {
      const laid = [...answers.keys()].filter((path) => isComposeFileBelow(path, directory));
      const { files, unreadable } = await disk.findComposeFiles(directory);
      return { files: [...new Set([...files, ...laid])], unreadable };
    },
  };
}

function isComposeFileBelow(path: string, directory: string): boolean {
  return isBelow(path, directory) && isComposeFileName(baseName(path));
}
