/** The directory that fingerprints and the paths of SARIF are relative to. */

import type { FileSystem } from "../compose/request.ts";
import { directoryOf, joinPath } from "../text/path.ts";

/** The top level of the git checkout around a directory, else the directory itself. */
export function findRoot(directory: string, files: FileSystem): string {
  for (let at = directory; ; at = directoryOf(at)) {
    if (files.kind(joinPath(at, ".git")) !== "missing") return at;
    if (directoryOf(at) === at) return directory;
  }
}
