import {
  relativePath
} from "./shared-18.js";
import {
  printable
} from "./shared-14.js";
import {
  positionAt
} from "./shared-19.js";

// src/report/stylish.ts
import picocolors from "picocolors";

// src/report/causes.ts
function causesByFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { path } = finding.at.file;
    const causes = files.get(path) ?? /* @__PURE__ */ new Map();
    files.set(path, causes);
    const key = causeKey(finding);
    const known = causes.get(key);
    if (known) known.push(finding);
    else causes.set(key, [finding]);
  }
  return new Map([...files].map(([path, causes]) => [path, [...causes.values()].flatMap(toCause)]));
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

// src/report/stylish.ts
var MOST_NAMES = 5;
var MOST_RELATED = 3;
function reportStylish({ findings }, context) {
  if (findings.length === 0) return "";
  const colors = picocolors.createColors(context.color);
  const files = [...causesByFile(findings)].map(([path, causes]) => {
    const rows = causes.map((cause) => toRow(cause, context));
    return `
${colors.underline(printable(relativePath(context.cwd, path)))}
${formatRows(rows, colors)}`;
  });
  return `${files.join("")}
${formatSummary(findings, colors)}

`;
}
function toRow(cause, context) {
  const { first } = cause;
  const { line, column } = positionAt(first.at.file, first.at.start);
  const others = nameOthers(cause, ({ at }) => positionAt(at.file, at.start).line);
  const related = first.related.map(({ at, message }) => `${formatPlace(at, first, context)}  ${message}`);
  const details = [
    ...others.length > 0 ? [`also ${listSome(others, MOST_NAMES)}`] : [],
    ...first.stacks.length > 0 ? [`in stack ${listSome(first.stacks, MOST_NAMES)}`] : [],
    ...related.slice(0, MOST_RELATED),
    ...related.length > MOST_RELATED ? [`and ${related.length - MOST_RELATED} more places`] : []
  ];
  return { position: `${line}:${column}`, finding: first, details: details.map(printable) };
}
function formatPlace({ file, start }, finding, { cwd }) {
  const { line, column } = positionAt(file, start);
  const name = file.path === finding.at.file.path ? "" : `${relativePath(cwd, file.path)}:`;
  return `${name}${line}:${column}`;
}
function formatRows(rows, colors) {
  const width = Math.max(...rows.map(({ position }) => position.length));
  return rows.map(({ position, finding, details }) => {
    const level = finding.level === "error" ? colors.red("error  ") : colors.yellow("warning");
    const message = finding.message.replace(/\.$/, "");
    const line = `  ${colors.dim(position.padStart(width))}  ${level}  ${message}  ${colors.dim(finding.rule)}
`;
    const indent = " ".repeat(width + 4);
    return line + details.map((detail) => `${indent}${colors.dim(detail)}
`).join("");
  }).join("");
}
function formatSummary(findings, colors) {
  const errors = findings.filter(({ level }) => level === "error").length;
  const levels = `${count(errors, "error")}, ${count(findings.length - errors, "warning")}`;
  const causes = countCauses(findings);
  const repairs = causes < findings.length ? `, ${count(causes, "cause")}` : "";
  const text = `\u2716 ${count(findings.length, "problem")} (${levels})${repairs}`;
  return colors.bold(errors > 0 ? colors.red(text) : colors.yellow(text));
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function listSome(names, most) {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(", ")} and ${rest} more` : names.join(", ");
}
export {
  reportStylish
};
