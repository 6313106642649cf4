import {
  element,
  groupByFile,
  xmlDocument
} from "./shared-47.js";
import {
  severityOf
} from "./shared-43.js";
import {
  relativePath
} from "./shared-55.js";
import {
  rangeOf
} from "./shared-50.js";
import "./shared-56.js";
import "./shared-41.js";

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
