/** The report in the format of JUnit, which CI systems show as test results. */
import type { Failure, Finding, LintResult } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import { detailsOf } from "./details.ts";
import { groupByFile } from "./group-by-file.ts";
import { rangeOf } from "./range.ts";
import type { ReportContext } from "./reporter.ts";
import { severityOf } from "./wording.ts";
import { element, textContent, xmlDocument } from "./xml.ts";

/** A suite for each file with findings. Without any there is one passed test, because readers refuse an empty report. */
export function reportJunit({ findings, failures }: LintResult, { cwd }: ReportContext): string {
  const files = [...groupByFile(findings)].map(([path, found]) => fileSuite(relativePath(cwd, path), found, cwd));
  const isClean = findings.length === 0 && failures.length === 0;
  const own = isClean ? [element("testcase", { name: "No problems found", classname: NAME })] : failures.map(failedRun);
  const suites = own.length > 0 ? [suite(NAME, own, { failures: 0, errors: failures.length }), ...files] : files;
  const tests = findings.length + own.length;
  const counts = { tests, failures: findings.length, errors: failures.length };
  return xmlDocument(element("testsuites", { name: NAME, ...counts }, suites));
}

const NAME = "pmoves-lint";

function fileSuite(name: string, findings: readonly Finding[], cwd: string): string {
  const cases = findings.map((finding) => failedTest(finding, name, cwd));
  return suite(name, cases, { failures: findings.length, errors: 0 });
}

function suite(name: string, cases: readonly string[], counts: Readonly<Record<string, number>>): string {
  return element("testsuite", { name, tests: cases.length, ...counts }, cases);
}

function failedTest(finding: Finding, classname: string, cwd: string): string {
  const { line, column } = rangeOf(finding.at);
  const { message, rule } = finding;
  const lines = [`${classname}:${line}:${column}`, message, ...detailsOf({ first: finding, others: [] }, cwd)];
  const failure = element("failure", { message, type: severityOf(finding) }, [textContent(lines)]);
  return element("testcase", { name: rule, classname, file: classname, line }, [failure]);
}

function failedRun({ kind, message }: Failure): string {
  const [first = "", ...more] = message.split("\n");
  return element("testcase", { name: kind, classname: NAME }, [
    element("error", { message: first, type: kind }, [textContent([first, ...more])]),
  ]);
}
