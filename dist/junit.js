import {
  element,
  textContent,
  xmlDocument
} from "./shared-63.js";
import {
  detailsOf
} from "./shared-56.js";
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

// src/report/junit.ts
function reportJunit({ findings, failures }, { cwd }) {
  const files = [...groupByFile(findings)].map(([path, found]) => fileSuite(relativePath(cwd, path), found, cwd));
  const isClean = findings.length === 0 && failures.length === 0;
  const own = isClean ? [element("testcase", { name: "No problems found", classname: NAME })] : failures.map(failedRun);
  const suites = own.length > 0 ? [suite(NAME, own, { failures: 0, errors: failures.length }), ...files] : files;
  const tests = findings.length + own.length;
  const counts = { tests, failures: findings.length, errors: failures.length };
  return xmlDocument(element("testsuites", { name: NAME, ...counts }, suites));
}
var NAME = "pmoves-lint";
function fileSuite(name, findings, cwd) {
  const cases = findings.map((finding) => failedTest(finding, name, cwd));
  return suite(name, cases, { failures: findings.length, errors: 0 });
}
function suite(name, cases, counts) {
  return element("testsuite", { name, tests: cases.length, ...counts }, cases);
}
function failedTest(finding, classname, cwd) {
  const { line, column } = rangeOf(finding.at);
  const { message, rule } = finding;
  const lines = [`${classname}:${line}:${column}`, message, ...detailsOf({ first: finding, others: [] }, cwd)];
  const failure = element("failure", { message, type: severityOf(finding) }, [textContent(lines)]);
  return element("testcase", { name: rule, classname, file: classname, line }, [failure]);
}
function failedRun({ kind, message }) {
  const [first = "", ...more] = message.split("\n");
  return element("testcase", { name: kind, classname: NAME }, [
    element("error", { message: first, type: kind }, [textContent([first, ...more])])
  ]);
}
export {
  reportJunit
};
