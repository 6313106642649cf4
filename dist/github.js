import {
  formatLine
} from "./shared-55.js";
import {
  detailsOf
} from "./shared-56.js";
import {
  causesByFile,
  countOf,
  severityOf,
  summarize
} from "./shared-54.js";
import {
  rangeOf
} from "./shared-60.js";
import {
  formatCommand,
  neutralizeCommands
} from "./shared-62.js";
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

// src/report/github.ts
var MOST_ANNOTATIONS = 10;
function reportGithub({ findings, failures }, { root, githubMax = MOST_ANNOTATIONS }) {
  const causes = spreadCauses(findings);
  const errors = [...failures.map(annotateFailure), ...annotateLevel("error", causes, root)];
  const warnings = annotateLevel("warn", causes, root);
  const lines = [
    ...errors.slice(0, githubMax),
    ...warnings.slice(0, githubMax),
    ...listFindings(findings, root),
    ...countRest(errors.length - githubMax, warnings.length - githubMax)
  ];
  return lines.map((line) => `${line}
`).join("");
}
function spreadCauses(findings) {
  const causes = [...causesByFile(findings).values()].flat();
  const repeated = causes.flatMap(({ others }) => others.map((first) => ({ first, others: [] })));
  return [...causes, ...repeated];
}
function annotateFailure({ message }) {
  return formatCommand("error", { title: "pmoves-lint" }, message.split("\n").map(printable).join("\n"));
}
function annotateLevel(level, causes, root) {
  return causes.filter(({ first }) => first.level === level).map((cause) => annotate(cause, root));
}
function annotate(cause, root) {
  const { at, rule, message } = cause.first;
  const { line, column, endLine, endColumn } = rangeOf(at);
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = {
    file: printable(relativePath(root, at.file.path)),
    line,
    endLine,
    ...columns,
    title: printable(rule)
  };
  return formatCommand(severityOf(cause.first), properties, [printable(message), ...detailsOf(cause, root)].join("\n"));
}
function listFindings(findings, root) {
  if (findings.length === 0) return [];
  const lines = findings.map((finding) => neutralizeCommands(formatLine(finding, root)));
  return [formatCommand("group", {}, `pmoves-lint: ${summarize(findings)}`), ...lines, "::endgroup::"];
}
function countRest(errors, warnings) {
  const rest = [
    ...errors > 0 ? [countOf(errors, "error")] : [],
    ...warnings > 0 ? [countOf(warnings, "warning")] : []
  ];
  return rest.length > 0 ? [`pmoves-lint: ${rest.join(" and ")} more without an annotation.`] : [];
}
export {
  reportGithub
};
