import {
  version
} from "./shared-1.js";
import {
  compareLocations,
  compareText
} from "./shared-66.js";
import {
  remember
} from "./shared-70.js";

// src/lint/merge-outcomes.ts
function mergeOutcomes(outcomes, failures) {
  const files = new Map(outcomes.flatMap((outcome) => outcome.files.map((file) => [file.path, file])));
  return {
    findings: dropUnproven(mergeFindings(outcomes.flatMap((outcome) => outcome.findings)), outcomes, failures),
    suppressed: mergeFindings(outcomes.flatMap(({ suppressed = [] }) => suppressed)),
    files: [...files.values()].sort((a, b) => compareText(a.path, b.path)),
    rules: describeRules(outcomes),
    failures: uniqueFailures([...failures, ...outcomes.flatMap((outcome) => outcome.failures)])
  };
}
function dropUnproven(findings, outcomes, failures) {
  const used = new Set(outcomes.flatMap(({ usedComments = [] }) => usedComments.map(placeOf)));
  const hasFailed = failures.length > 0 || outcomes.some((outcome) => outcome.failures.length > 0);
  return findings.filter(({ rule, at }) => rule !== "suppression-unused" || !(hasFailed || used.has(placeOf(at))));
}
function placeOf({ file, start }) {
  return `${file.path}:${start}`;
}
function mergeFindings(findings) {
  const merged = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, stacks: [...known.stacks, ...finding.stacks] } : finding);
  }
  return [...merged.values()].map((finding) => finding.stacks.length > 1 ? { ...finding, stacks: sortStacks(finding.stacks) } : finding).sort(compareFindings);
}
function sortStacks(stacks) {
  return [...new Set(stacks)].sort(compareText);
}
function keyOf({ rule, messageId, at, path, service, subject }) {
  return JSON.stringify([rule, messageId, at.file.path, at.start, at.end, path, service, subject]);
}
function compareFindings(a, b) {
  return compareLocations(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.path, b.path) || compareText(keyOf(a), keyOf(b));
}
function uniqueFailures(failures) {
  return [...new Map(failures.map((failure) => [failure.message, failure])).values()];
}
function describeRules(outcomes) {
  const [first, ...others] = new Set(outcomes.map(({ active }) => active));
  if (!first) return [];
  if (others.length > 0) return describeAll([first, ...others].flat());
  return remember(descriptions, first, () => describeAll(first));
}
var descriptions = /* @__PURE__ */ new WeakMap();
function describeAll(rules) {
  const described = /* @__PURE__ */ new Map();
  for (const { rule, level } of rules) {
    if (described.get(rule.id)?.level !== "error") described.set(rule.id, createDescription(rule, level));
  }
  return [...described.values()].sort((a, b) => compareText(a.id, b.id));
}
function createDescription({ id, meta }, level) {
  const { summary, category, messages, references, securitySeverity } = meta;
  return {
    id,
    summary,
    category,
    level,
    messages,
    references,
    url: pageOf(id, references),
    ...securitySeverity === void 0 ? {} : { securitySeverity }
  };
}
function pageOf(id, references) {
  const isOwn = !id.includes("/");
  if (isOwn) return `https://unpkg.com/pmoves-lint@${version}/docs/rules/${id}.md`;
  return references[0] ?? "https://www.npmjs.com/package/pmoves-lint";
}

export {
  mergeOutcomes,
  compareFindings,
  pageOf
};
