import {
  toJsonText
} from "./shared-59.js";
import {
  fingerprintOf
} from "./shared-46.js";
import {
  rangeOf
} from "./shared-60.js";
import "./shared-71.js";
import {
  relativePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/report/gitlab.ts
var CRITICAL = 9;
function reportGitlab({ findings, rules }, { root }) {
  const scores = new Map(rules.map(({ id, securitySeverity }) => [id, securitySeverity]));
  const unique = createUniqueFingerprint();
  const issues = findings.map((finding) => {
    const { line, endLine } = rangeOf(finding.at);
    return {
      // GitLab does not show `check_name`.
      description: `${printable(finding.rule)}: ${printable(finding.message)}`,
      check_name: finding.rule,
      fingerprint: unique(finding),
      severity: severityOf(finding, scores.get(finding.rule)),
      location: { path: relativePath(root, finding.at.file.path), lines: { begin: line, end: endLine } }
    };
  });
  return toJsonText(issues, 2);
}
function severityOf({ level }, score = 0) {
  if (level === "warn") return "minor";
  return score >= CRITICAL ? "critical" : "major";
}
function createUniqueFingerprint() {
  const counts = /* @__PURE__ */ new Map();
  return (finding) => {
    const fingerprint = fingerprintOf(finding);
    const count = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
}
export {
  reportGitlab
};
