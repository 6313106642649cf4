import {
  element,
  xmlDocument
} from "./shared-63.js";
import {
  groupByFile,
  severityOf
} from "./shared-54.js";
import {
  rangeOf
} from "./shared-60.js";
import "./shared-71.js";
import "./shared-64.js";
import "./shared-70.js";
import {
  relativePath
} from "./shared-67.js";
import "./shared-49.js";
import "./shared-72.js";

// src/report/checkstyle.ts
function reportCheckstyle({ findings }, { cwd }) {
  const files = [...groupByFile(findings)].map(
    ([path, found]) => element("file", { name: relativePath(cwd, path) }, found.map(describeFinding))
  );
  return xmlDocument(element("checkstyle", { version: "4.3" }, files));
}
function describeFinding(finding) {
  const { line, column } = rangeOf(finding.at);
  const { message, rule } = finding;
  return element("error", { line, column, severity: severityOf(finding), message, source: `pmoves-lint.${rule}` });
}
export {
  reportCheckstyle
};
