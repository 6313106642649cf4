import {
  UsageError
} from "./shared-15.js";
import {
  neutralizeCommands
} from "./shared-55.js";
import {
  printable
} from "./shared-44.js";

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
function explainFailures(failures, { env, stderr }) {
  const text = formatLines(failures.flatMap(explainFailure));
  stderr(env.GITHUB_ACTIONS ? neutralizeCommands(text) : text);
  return 2;
}
function explainError(error) {
  if (error instanceof UsageError) return formatLines([error.message]);
  const message = error instanceof Error ? error.message : String(error);
  return formatLines(explainBug(message, error));
}
function explainFailure({ kind, message, cause, plugin }) {
  if (kind !== "rule" && kind !== "bug") return message.split("\n");
  return explainBug(message, cause, plugin === void 0 ? "pmoves-lint" : `plugin '${plugin}'`);
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
  explainError
};
