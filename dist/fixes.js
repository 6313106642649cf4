import {
  countOf
} from "./shared-54.js";
import {
  reasonOf
} from "./shared-68.js";
import "./shared-64.js";
import "./shared-70.js";
import {
  relativePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/cli/fixes.ts
async function finishFixes(result, setting) {
  const { fixes = NOTHING } = result;
  const { options, io } = setting;
  const tries = options.fixDryRun ? [] : fixes.files.map((file) => ({ file, failures: writeFixed(file, io) }));
  const failures = tries.flatMap((tried) => tried.failures);
  const unwritten = new Set(tries.filter((tried) => tried.failures.length > 0).map(({ file }) => file));
  if (options.fixDryRun && options.reports.every(({ file }) => file !== void 0)) await printChanges(fixes, io);
  const files = fixes.files.filter((file) => !unwritten.has(file));
  const idle = options.fixDryRun && fixes.files.length === 0 ? describeNothing(result) : [];
  say([...idle, ...describe({ ...fixes, files }, setting)], io);
  return { ...result, failures: [...result.failures, ...failures] };
}
var NOTHING = { files: [], repaired: 0, refused: [] };
function writeFixed({ path, before, after }, { disk, cwd }) {
  try {
    disk.replace(path, before, after);
    return [];
  } catch (cause) {
    const message = `Cannot write the fixes to '${printable(relativePath(cwd, path))}': ${printable(reasonOf(cause))}.`;
    return [{ kind: "input", message, cause }];
  }
}
async function printChanges({ files }, io) {
  const { printDiff } = await import("./diff.js");
  const text = files.map((file) => printDiff(file, io.cwd)).join("");
  if (text) io.stdout(text);
}
function describeNothing({ findings }) {
  if (findings.length === 0) return [];
  const unsafe = findings.filter(({ fix }) => fix?.safety === "unsafe").length;
  const hint = unsafe > 0 ? ` '--fix-dry-run --fix-unsafe' shows what unsafe fixes would do for ${unsafe}.` : "";
  return [`Would fix nothing of ${countOf(findings.length, "problem")}: see them without '--fix-dry-run'.${hint}`];
}
function describe({ files, refused }, { options, io }) {
  const repaired = files.reduce((sum, file) => sum + file.repaired, 0);
  const done = `${countOf(repaired, "problem")} in ${countOf(files.length, "file")}`;
  const summary = options.fixDryRun ? `Would fix ${done}.` : `Fixed ${done}.`;
  return [
    ...files.length > 0 ? [summary] : [],
    ...refused.map(({ path, reason }) => `Left '${relativePath(io.cwd, path)}' alone: it ${reason}.`)
  ];
}
function say(lines, { stderr }) {
  const text = lines.map((line) => `pmoves-lint: ${printable(line)}
`).join("");
  if (text) stderr(text);
}
export {
  finishFixes
};
