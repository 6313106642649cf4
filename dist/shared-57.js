import {
  fingerprintOf
} from "./shared-46.js";
import {
  rangeOf
} from "./shared-60.js";
import {
  printable
} from "./shared-49.js";

// src/report/eslint-fixes.ts
function toEslintFixes({ fix, at }) {
  const [replacement, ...others] = fix?.replacements ?? [];
  if (!fix || !replacement || others.length > 0 || replacement.at.file.path !== at.file.path) return {};
  if (fix.safety === "safe") return { fix: toFix(replacement) };
  return { suggestions: [{ desc: printable(fix.description), fix: toFix(replacement) }] };
}
function fixedTexts(fixes) {
  const files = fixes?.files.filter(({ after, shown }) => shown.after === after) ?? [];
  return new Map(files.map(({ path, after }) => [path, after]));
}
function toFix({ at, text }) {
  const mark = at.file.text.startsWith("\uFEFF") ? 1 : 0;
  return { range: [at.start - mark, at.end - mark], text };
}

// src/report/eslint-results.ts
function toEslintResults({ files, findings, suppressed, fixes }) {
  const byFile = new Map(files.map(({ path }) => [path, { findings: [], suppressed: [] }]));
  for (const finding of findings) foundIn(finding, byFile).findings.push(finding);
  for (const finding of suppressed) foundIn(finding, byFile).suppressed.push(finding);
  const outputs = fixedTexts(fixes);
  return [...byFile].sort(([a], [b]) => a < b ? -1 : 1).map(([path, found]) => {
    const output = outputs.get(path);
    return { ...toResult(path, found), ...output === void 0 ? {} : { output } };
  });
}
function foundIn({ at }, byFile) {
  const found = byFile.get(at.file.path) ?? { findings: [], suppressed: [] };
  byFile.set(at.file.path, found);
  return found;
}
function toResult(filePath, { findings, suppressed }) {
  const messages = findings.map(toMessage);
  const errorCount = countErrors(messages);
  const fixable = messages.filter(({ fix }) => fix);
  return {
    filePath,
    messages,
    suppressedMessages: suppressed.map(toSuppressedMessage),
    errorCount,
    fatalErrorCount: 0,
    warningCount: findings.length - errorCount,
    fixableErrorCount: countErrors(fixable),
    fixableWarningCount: fixable.length - countErrors(fixable),
    usedDeprecatedRules: []
  };
}
function countErrors(messages) {
  return messages.filter(({ severity }) => severity === 2).length;
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
    stacks,
    ...toEslintFixes(finding)
  };
}
function toSuppressedMessage(finding) {
  const { kind, justification = "" } = finding.suppression;
  const suppression = {
    kind: kind === "inSource" ? "directive" : "file",
    justification: printable(justification)
  };
  return { ...toMessage(finding), suppressions: [suppression] };
}
function toPlace({ at, message }) {
  return { filePath: at.file.path, message: printable(message), ...rangeOf(at) };
}

export {
  toEslintResults
};
