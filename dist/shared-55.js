import {
  severityOf
} from "./shared-54.js";
import {
  rangeOf
} from "./shared-60.js";
import {
  relativePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";

// src/report/compact.ts
function reportCompact({ findings }, { cwd }) {
  return findings.map((finding) => `${formatLine(finding, cwd)}
`).join("");
}
function formatLine(finding, directory) {
  const { at, message, rule } = finding;
  const { line, column } = rangeOf(at);
  const path = printable(relativePath(directory, at.file.path));
  const name = printable(rule).replace(/[\s\]]/g, "-");
  return `${path}:${line}:${column}: ${severityOf(finding)}: ${printable(message)} [${name}]`;
}

export {
  reportCompact,
  formatLine
};
