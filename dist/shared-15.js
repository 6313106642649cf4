import {
  fingerprintOf,
  rangeOf
} from "./shared-13.js";
import {
  printable
} from "./shared-14.js";

// src/report/eslint-results.ts
function toEslintResults({ files, findings }) {
  const byFile = new Map(files.map(({ path }) => [path, []]));
  for (const finding of findings) {
    const { path } = finding.at.file;
    const found = byFile.get(path);
    if (found) found.push(finding);
    else byFile.set(path, [finding]);
  }
  return [...byFile].sort(([a], [b]) => a < b ? -1 : 1).map(([path, found]) => toResult(path, found));
}
function toResult(filePath, findings) {
  const errorCount = findings.filter(({ level }) => level === "error").length;
  return {
    filePath,
    messages: findings.map(toMessage),
    suppressedMessages: [],
    errorCount,
    fatalErrorCount: 0,
    warningCount: findings.length - errorCount,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: []
  };
}
function toMessage(finding) {
  const { rule, level, message, messageId, at, service, subject, related, flow, stacks } = finding;
  return {
    ruleId: rule,
    severity: level === "error" ? 2 : 1,
    message,
    messageId,
    ...rangeOf(at),
    ...service === void 0 ? {} : { service },
    ...subject === void 0 ? {} : { subject },
    fingerprint: fingerprintOf(finding),
    related: related.map(toPlace),
    ...flow ? { flow: flow.map(toPlace) } : {},
    stacks
  };
}
function toPlace({ at, message }) {
  return { filePath: at.file.path, message: printable(message), ...rangeOf(at) };
}

export {
  toEslintResults
};
