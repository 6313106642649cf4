import {
  UsageError
} from "./shared-15.js";
import {
  reasonOf
} from "./shared-68.js";
import {
  ConfigError
} from "./shared-29.js";
import {
  printable
} from "./shared-49.js";

// src/cli/exit-code.ts
function exitCodeOf({ findings, failures }, { exitZero, maxWarnings }) {
  if (failures.length > 0) return 2;
  if (exitZero) return 0;
  const hasErrors = findings.some(({ level }) => level === "error");
  return hasErrors || exceedsWarnings(findings, maxWarnings) ? 1 : 0;
}
function exceedsWarnings(findings, maxWarnings) {
  return maxWarnings !== void 0 && findings.filter(({ level }) => level === "warn").length > maxWarnings;
}

// src/cli/explain.ts
function explainResult({ failures, findings }, { maxWarnings }) {
  const hasErrors = findings.some(({ level }) => level === "error");
  const tooMany = !hasErrors && exceedsWarnings(findings, maxWarnings);
  const warnings = tooMany ? [`There are more warnings than ${maxWarnings}.`] : [];
  return formatLines([...failures.flatMap(explainFailure), ...warnings]);
}
function explainFailures(failures, { stderr }) {
  stderr(formatLines(failures.flatMap(explainFailure)));
  return 2;
}
function explainError(error) {
  if (error instanceof UsageError) return formatLines(linesOf(error.message, error.cause));
  return formatLines(explainBug(reasonOf(error), error));
}
function explainStray(error, modules) {
  const reason = reasonOf(error);
  if (modules.length === 0) return explainError(error);
  const stack = error instanceof Error ? String(error.stack) : "";
  const named = modules.filter((file) => stack.includes(file));
  const culprit = nameModules(named.length > 0 ? named : modules);
  return formatLines(explainBug(`Something that it started failed later: ${reason}`, error, culprit));
}
function explainEarlyEnd(modules) {
  const culprit = modules.length > 0 ? nameModules(modules) : void 0;
  return formatLines(explainBug("The program ended before its work was done.", void 0, culprit));
}
function nameModules(files) {
  return files.map((file) => `'${file}'`).join(" or ");
}
function explainFailure({ kind, message, cause, plugin }) {
  if (kind !== "rule" && kind !== "bug") return linesOf(message, cause);
  return explainBug(message, cause, plugin === void 0 ? "pmoves-lint" : `plugin '${plugin}'`);
}
function linesOf(message, cause) {
  return cause instanceof ConfigError ? message.split("\n") : [message];
}
function explainBug(message, cause, culprit = "pmoves-lint") {
  const stack = cause instanceof Error ? (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  return [`This is a bug in ${culprit}. ${message}`, ...stack];
}
function formatLines(lines) {
  return lines.map((line, index) => `${index === 0 ? "pmoves-lint: " : ""}${printable(line)}
`).join("");
}

export {
  exitCodeOf,
  explainResult,
  explainFailures,
  explainError,
  explainStray,
  explainEarlyEnd
};
