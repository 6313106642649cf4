import {
  element,
  groupByFile,
  xmlDocument
} from "./shared-50.js";
import {
  rangeOf
} from "./shared-53.js";
import {
  severityOf
} from "./shared-46.js";
import "./shared-59.js";
import {
  relativePath
} from "./shared-58.js";
import "./shared-44.js";
import "./shared-60.js";

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
