/** What fixes change in a file, as a unified diff for people. */
import { structuredPatch } from "diff";
import { printable } from "../lint/message.ts";
import type { FixedFile } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";

/** The lines around each change that show where it is. */
const CONTEXT = 3;

/**
 * Prints the changes of one file, to be read and not to be applied: secrets are `********`, and characters that could act
 * on a terminal are written as their code points.
 *
 * @param cwd The directory that paths are relative to.
 */
export function printDiff({ path, before, after, shown }: FixedFile, cwd: string): string {
  const name = printable(relativePath(cwd, path));
  const { hunks } = structuredPatch(name, name, before, after, undefined, undefined, { context: CONTEXT });
  const [old, now] = [shown.before.split("\n"), shown.after.split("\n")];
  const lines = hunks.flatMap((hunk) => {
    let [oldLine, newLine] = [hunk.oldStart, hunk.newStart];
    const body = hunk.lines.map((line) => {
      const mark = line.charAt(0);
      if (mark === "\\") return line;
      const text = mark === "+" ? now[newLine - 1] : old[oldLine - 1];
      if (mark !== "-") newLine += 1;
      if (mark !== "+") oldLine += 1;
      return mark + printableLine(text ?? "");
    });
    return [`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`, ...body];
  });
  return [`--- ${name}`, `+++ ${name}`, ...lines, ""].join("\n");
}

/** Carriage returns and tabs act on a terminal too. */
function printableLine(text: string): string {
  return printable(text.replace(/\r$/, "").replaceAll("\t", "    "));
}
