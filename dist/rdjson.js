import {
  toJsonText
} from "./shared-59.js";
import {
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
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/report/rdjson.ts
function reportRdjson({ findings, rules }, { cwd }) {
  const urls = new Map(rules.map(({ id, url }) => [id, url]));
  const diagnostics = findings.map((finding) => describeFinding(finding, urls.get(finding.rule), cwd));
  const source = { name: "pmoves-lint", url: "https://www.npmjs.com/package/pmoves-lint" };
  return toJsonText({ source, diagnostics }, 2);
}
function describeFinding(finding, url, cwd) {
  const { message, at, rule, related } = finding;
  const places = related.map((place) => ({ message: printable(place.message), location: locationOf(place.at, cwd) }));
  return {
    message: printable(message),
    location: locationOf(at, cwd),
    severity: severityOf(finding).toUpperCase(),
    code: { value: rule, ...url === void 0 ? {} : { url } },
    ...places.length > 0 ? { related_locations: places } : {}
  };
}
function locationOf(at, cwd) {
  const { line, column, endLine, endColumn } = rangeOf(at);
  return {
    path: relativePath(cwd, at.file.path),
    range: {
      start: { line, column: byteColumn(at, Math.min(at.start, at.end), column) },
      end: { line: endLine, column: byteColumn(at, Math.max(at.start, at.end), endColumn) }
    }
  };
}
function byteColumn({ file }, offset, column) {
  const end = Math.min(Math.max(offset, 0), file.text.length);
  return new TextEncoder().encode(file.text.slice(end - (column - 1), end)).length + 1;
}
export {
  reportRdjson
};
