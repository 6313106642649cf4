import {
  detailsOf
} from "./shared-56.js";
import {
  causesByFile,
  summarize
} from "./shared-54.js";
import {
  positionAt
} from "./shared-71.js";
import "./shared-64.js";
import "./shared-70.js";
import {
  relativePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/report/stylish.ts
import picocolors from "picocolors";
function reportStylish({ findings, suppressed }, { cwd, color }) {
  if (findings.length === 0) return "";
  const colors = picocolors.createColors(color);
  const files = [...causesByFile(findings)].map(([path, causes]) => {
    const rows = causes.map((cause) => toRow(cause, cwd));
    return `
${colors.underline(printable(relativePath(cwd, path)))}
${formatRows(rows, colors)}`;
  });
  return `${files.join("")}
${formatSummary(findings, suppressed.length, colors)}

`;
}
function toRow(cause, cwd) {
  const { at } = cause.first;
  const { line, column } = positionAt(at.file, at.start);
  return { position: `${line}:${column}`, finding: cause.first, details: detailsOf(cause, cwd) };
}
function formatRows(rows, colors) {
  const width = Math.max(...rows.map(({ position }) => position.length));
  return rows.map(({ position, finding, details }) => {
    const level = finding.level === "error" ? colors.red("error  ") : colors.yellow("warning");
    const message = printable(finding.message).replace(/\.$/, "");
    const rule = colors.dim(printable(finding.rule));
    const line = `  ${colors.dim(position.padStart(width))}  ${level}  ${message}  ${rule}
`;
    const indent = " ".repeat(width + 4);
    return line + details.map((detail) => `${indent}${colors.dim(detail)}
`).join("");
  }).join("");
}
function formatSummary(findings, suppressed, colors) {
  const hasErrors = findings.some(({ level }) => level === "error");
  const text = `\u2716 ${summarize(findings)}${suppressed > 0 ? `, ${suppressed} suppressed` : ""}`;
  return colors.bold(hasErrors ? colors.red(text) : colors.yellow(text)) + formatFixable(findings);
}
function formatFixable(findings) {
  const [safe, unsafe] = ["safe", "unsafe"].map(
    (safety) => findings.filter(({ fix }) => fix?.safety === safety).length
  );
  const parts = [
    ...safe ? [`${safe} with --fix`] : [],
    ...unsafe ? [`${unsafe}${safe ? " more" : ""} with --fix-unsafe`] : []
  ];
  return parts.length > 0 ? `
  Potentially fixable: ${parts.join(", ")}` : "";
}
export {
  reportStylish
};
