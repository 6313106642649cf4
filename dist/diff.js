import {
  relativePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/cli/diff.ts
import { structuredPatch } from "diff";
var CONTEXT = 3;
function printDiff({ path, before, after, shown }, cwd) {
  const name = printable(relativePath(cwd, path));
  const { hunks } = structuredPatch(name, name, before, after, void 0, void 0, { context: CONTEXT });
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
function printableLine(text) {
  return printable(text.replace(/\r$/, "").replaceAll("	", "    "));
}
export {
  printDiff
};
