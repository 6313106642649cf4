/** A file system in memory. */
import type { FileSystem } from "./request.ts";

/**
 * Makes one of texts by absolute path. Folders exist when a file lies below them.
 *
 * @param files Text by absolute path.
 */
export function memoryFiles(files: Readonly<Record<string, string>>): FileSystem {
  const texts = new Map(Object.entries(files));
  const isDirectory = (path: string) => [...texts.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    home: "/home/user",
    kind: (path) => (texts.has(path) ? "file" : path === "/" || isDirectory(path) ? "directory" : "missing"),
    read(path) {
      const text = texts.get(path);
      if (text !== undefined) return { text };
      return isDirectory(path) ? { failure: "it is a directory" } : { failure: "no such file", isMissing: true };
    },
  };
}
