/** Checks what only the disk knows of stacks: that their Compose files are there. */
import type { FileSystem } from "../compose/request.ts";
import { resolvePath } from "../text/path.ts";
import { isList } from "../text/record.ts";
import { type ConfigDocument, placeMistake } from "./config-document.ts";
import type { ConfigMistake } from "./config-error.ts";
import { valueAt } from "./jsonc.ts";
import type { Stack } from "./resolved-config.ts";

/**
 * The Compose files of stacks that are not there.
 *
 * @param stacks As merged.
 * @param documents The configs that state them, the farthest first.
 */
export function checkStackFiles(
  stacks: Iterable<Stack>,
  documents: readonly ConfigDocument[],
  { kind }: Pick<FileSystem, "kind">,
): readonly ConfigMistake[] {
  return [...stacks].flatMap(({ name, files }) => {
    const path = ["stacks", name, "files"];
    const document = documents.findLast(({ data }) => isList(valueAt(data, path)));
    if (!document) return [];
    return files.flatMap((file, index) => {
      const found = kind(resolvePath(document.directory, file));
      if (found === "file") return [];
      const written = valueAt(document.data, [...path, index]);
      const problem = `${DESCRIPTIONS[found]} '${String(written)}'.`;
      return [placeMistake(document, { path: [...path, index], problem, advice: ADVICE })];
    });
  });
}

const ADVICE = "Correct the path, which is relative to this file, or take it out.";
const DESCRIPTIONS = {
  missing: "There is no file",
  directory: "A stack takes Compose files, and this is a directory:",
  special: "A stack takes Compose files, and this is a device, a FIFO or a socket:",
} as const;
