/** A disk in memory, which also remembers what was written. */
import type { Disk } from "../../src/files/disk.ts";
import { isComposeFileName } from "../../src/files/file-names.ts";
import { baseName, isBelow } from "../../src/text/path.ts";
import { memoryFiles } from "./memory-files.ts";

export interface MemoryDisk extends Disk {
  readonly written: ReadonlyMap<string, string>;
}

export function memoryDisk(files: Readonly<Record<string, string>>): MemoryDisk {
  const written = new Map<string, string>();
  return {
    ...memoryFiles(files),
    written,
    findComposeFiles: async (directory) => ({
      files: Object.keys(files).filter((path) => isBelow(path, directory) && isComposeFileName(baseName(path))),
      unreadable: [],
    }),
    write: (path, text) => void written.set(path, text),
    create(path, text) {
      if (path in files || written.has(path)) throw Object.assign(new Error("file already exists"), { code: "EEXIST" });
      written.set(path, text);
    },
    refuseReplacing: () => undefined,
    replace: (path, _, after) => void written.set(path, after),
  };
}
