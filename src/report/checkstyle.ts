/** The report in the format of Checkstyle, which Jenkins and many others read. */
import type { Finding, LintResult } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import { groupByFile } from "./group-by-file.ts";
import { rangeOf } from "./range.ts";
import type { ReportContext } from "./reporter.ts";
import { severityOf } from "./wording.ts";
import { element, xmlDocument } from "./xml.ts";

export function reportCheckstyle({ findings }: LintResult, { cwd }: ReportContext): string {
  const files = [...groupByFile(findings)].map(([path, found]) =>
    element("file", { name: relativePath(cwd, path) }, found.map(describeFinding)),
  );
  return xmlDocument(element("checkstyle", { version: "4.3" }, files));
}

function describeFinding(finding: Finding): string {
  const { line, column } = rangeOf(finding.at);
  const { message, rule } = finding;
  return element("error", { line, column, severity: severityOf(finding), message, source: `pmoves-lint.${rule}` });
}
