import {
  UsageError
} from "./shared-6.js";
import {
  printable
} from "./shared-14.js";

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
function explainError(error) {
  if (error instanceof UsageError) return formatLines([error.message]);
  const message = error instanceof Error ? error.message : String(error);
  return formatLines(explainBug(message, error));
}
function explainFailure({ kind, message, cause }) {
  return kind === "rule" || kind === "bug" ? explainBug(message, cause) : message.split("\n");
}
function explainBug(message, cause) {
  const stack = cause instanceof Error ? (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  return [`This is a bug in pmoves-lint. ${message}`, ...stack];
}
function formatLines(lines) {
  return lines.map((line, index) => `${index === 0 ? "pmoves-lint: " : ""}${printable(line)}
`).join("");
}

export {
  exitCodeOf,
  explainResult,
  explainError
};
