/** Env files that no service loads and that others are compared with. */
import { directoryOf, joinPath } from "../text/path.ts";
import { createEnvFileReader } from "./env-files.ts";
import type { EnvFile } from "./model.ts";
import type { ResolveRequest } from "./request.ts";
import type { Sources } from "./sources.ts";

/**
 * Reads the request's reference files, or their examples, from the folders of the env files that services load.
 *
 * @param loaded Paths of the env files that services load.
 */
export function readReferenceEnvFiles(
  loaded: readonly string[],
  { referenceEnvFiles = [], exampleEnvFiles = false }: ResolveRequest,
  sources: Sources,
): ReadonlyMap<string, EnvFile> {
  // What is wrong with a file that no service loads stops nobody.
  const reader = createEnvFileReader({ sources, acceptsExamples: exampleEnvFiles, report: () => {} });
  const nothing = { lookup: () => undefined, earlier: new Map<string, string>() };
  for (const directory of new Set(loaded.map(directoryOf))) {
    for (const name of referenceEnvFiles) {
      const path = joinPath(directory, name);
      const found = reader.find(path);
      if (found.state !== "missing") reader.read(path, found.source, nothing);
    }
  }
  return reader.files;
}
