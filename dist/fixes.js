import {
  neutralizeCommands
} from "./shared-55.js";
import {
  relativePath
} from "./shared-58.js";
import {
  printable
} from "./shared-44.js";
import "./shared-60.js";

// src/cli/fixes.ts
async function finishFixes(result, setting) {
  const { fixes = NOTHING } = result;
  const { options, io } = setting;
  const failures = options.fixDryRun ? [] : fixes.files.flatMap((file) => writeFixed(file, io));
  if (options.fixDryRun && options.reports.every(({ file }) => file !== void 0)) await printChanges(fixes, io);
  say(describe(fixes, failures.length, setting), io);
  return { ...result, failures: [...result.failures, ...failures] };
}
var NOTHING = { files: [], repaired: 0, refused: [] };
function writeFixed({ path, before, after }, { disk, cwd }) {
  try {
    disk.replace(path, before, after);
    return [];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `Cannot write the fixes to '${printable(relativePath(cwd, path))}': ${printable(reason)}.`;
    return [{ kind: "input", message, cause }];
  }
}
async function printChanges({ files }, io) {
  const { printDiff } = await import("./diff.js");
  const text = files.map((file) => printDiff(file, io.cwd)).join("");
  if (text) io.stdout(io.env.GITHUB_ACTIONS ? neutralizeCommands(text) : text);
}
function describe({ files, repaired, refused }, failed, { options, io }) {
  const count = files.length - failed;
  const done = `${plural(repaired, "problem")} in ${plural(count, "file")}`;
  const summary = options.fixDryRun ? `Would fix ${done}.` : `Fixed ${done}.`;
  return [
    ...count > 0 ? [summary] : [],
    ...refused.map(({ path, reason }) => `Left '${relativePath(io.cwd, path)}' alone: it ${reason}.`)
  ];
}
function say(lines, { env, stderr }) {
  const text = lines.map((line) => `pmoves-lint: ${printable(line)}
`).join("");
  if (text) stderr(env.GITHUB_ACTIONS ? neutralizeCommands(text) : text);
}
function plural(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
export {
  finishFixes
};
