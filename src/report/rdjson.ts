/** The report for reviewdog: its Diagnostic Format in JSON (reviewdog, `proto/rdf/reviewdog.proto`). */
import { printable } from "../lint/message.ts";
import type { Finding, LintResult } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import type { Location } from "../text/source.ts";
import { toJsonText } from "./json-text.ts";
import { rangeOf } from "./range.ts";
import type { ReportContext } from "./reporter.ts";
import { severityOf } from "./wording.ts";

/** Paths are relative to the current directory, from which reviewdog finds the repository's. */
export function reportRdjson({ findings, rules }: LintResult, { cwd }: ReportContext): string {
  const urls = new Map(rules.map(({ id, url }) => [id, url]));
  const diagnostics = findings.map((finding) => describeFinding(finding, urls.get(finding.rule), cwd));
  const source = { name: "pmoves-lint", url: "https://www.npmjs.com/package/pmoves-lint" };
  return toJsonText({ source, diagnostics }, 2);
}

function describeFinding(finding: Finding, url: string | undefined, cwd: string): object {
  const { message, at, rule, related } = finding;
  const places = related.map((place) => ({ message: printable(place.message), location: locationOf(place.at, cwd) }));
  return {
    message: printable(message),
    location: locationOf(at, cwd),
    severity: severityOf(finding).toUpperCase(),
    code: { value: rule, ...(url === undefined ? {} : { url }) },
    ...(places.length > 0 ? { related_locations: places } : {}),
  };
}

function locationOf(at: Location, cwd: string): object {
  const { line, column, endLine, endColumn } = rangeOf(at);
  return {
    path: relativePath(cwd, at.file.path),
    range: {
      start: { line, column: byteColumn(at, Math.min(at.start, at.end), column) },
      end: { line: endLine, column: byteColumn(at, Math.max(at.start, at.end), endColumn) },
    },
  };
}

/** A column in bytes of UTF-8, from 1. */
function byteColumn({ file }: Location, offset: number, column: number): number {
  const end = Math.min(Math.max(offset, 0), file.text.length);
  return new TextEncoder().encode(file.text.slice(end - (column - 1), end)).length + 1;
}
