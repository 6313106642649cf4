import {
  element,
  xmlDocument
} from "./shared-59.js";
import {
  groupByFile,
  severityOf
} from "./shared-50.js";
import {
  rangeOf
} from "./shared-56.js";
import "./shared-67.js";
import "./shared-60.js";
import "./shared-66.js";
import {
  relativePath
} from "./shared-63.js";
import "./shared-48.js";
import "./shared-68.js";

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
