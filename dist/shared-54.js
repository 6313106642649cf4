import {
  groupBy
} from "./shared-64.js";

// src/report/group-by-file.ts
function groupByFile(findings) {
  return groupBy(findings, ({ at }) => at.file.path);
}

// src/report/causes.ts
function causesByFile(findings) {
  const files = groupByFile(findings);
  return new Map([...files].map(([path, found]) => [path, [...groupBy(found, causeKey).values()].flatMap(toCause)]));
}
function countCauses(findings) {
  return new Set(findings.map(causeKey)).size;
}
function nameOthers({ first, others }, lineOf) {
  const names = others.map((other) => {
    const name = other.service === first.service ? other.subject : other.service;
    const line = `line ${lineOf(other)}`;
    if (name === void 0) return line;
    return other.at.start === first.at.start ? name : `${name} (${line})`;
  });
  return [...new Set(names)];
}
function causeKey({ rule, level, cause }) {
  return JSON.stringify([rule, level, cause]);
}
function toCause([first, ...others]) {
  return first ? [{ first, others }] : [];
}

// src/report/wording.ts
function countOf(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function listSome(names, most) {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(", ")} and ${rest} more` : names.join(", ");
}
function summarize(findings) {
  const causes = countCauses(findings);
  const repairs = causes < findings.length ? `, ${countOf(causes, "cause")}` : "";
  return `${countOf(findings.length, "problem")} (${countLevels(findings)})${repairs}`;
}
function countLevels(findings) {
  const errors = findings.filter(({ level }) => level === "error").length;
  return `${countOf(errors, "error")}, ${countOf(findings.length - errors, "warning")}`;
}
function severityOf({ level }) {
  return level === "error" ? "error" : "warning";
}

export {
  groupByFile,
  causesByFile,
  nameOthers,
  countOf,
  listSome,
  summarize,
  severityOf
};
