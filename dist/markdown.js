import {
  encodeUrl
} from "./shared-61.js";
import {
  detailsOf
} from "./shared-56.js";
import {
  causesByFile,
  countOf,
  summarize
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

// src/report/markdown-text.ts
function escapeMarkdown(text) {
  return printable(text).split(/(`[^`]+`)/).map((piece) => /^`[^`]+`$/.test(piece) ? toCode(piece.slice(1, -1)) : escapeText(piece)).join("");
}
function toCode(text) {
  return `<code>${escapeText(printable(text))}</code>`;
}
function escapeText(text) {
  return text.replace(/[\\`*_[\]<>#|~&@$]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`);
}

// src/report/markdown.ts
var MOST_BYTES = 9e5;
function reportMarkdown({ findings, failures, rules }, { root }) {
  const urls = new Map(rules.map(({ id, url }) => [id, url]));
  const causes = [...causesByFile(findings).values()].flat();
  const ordered = [...causes.filter(isError), ...causes.filter((cause) => !isError(cause))];
  const { rows, left } = takeRows(ordered, (cause) => formatRow(cause, urls.get(cause.first.rule), root));
  const parts = [
    `## pmoves-lint: ${findings.length > 0 || failures.length === 0 ? describe(findings) : "failed"}
`,
    ...failures.length > 0 ? [`The work could not be done:

${failures.map(formatFailure).join("")}`] : [],
    ...rows.length > 0 ? [`| | Place | Problem | Rule |
| --- | --- | --- | --- |
${rows.join("")}`] : [],
    ...left > 0 ? [`${countOf(left, "more row")} left out: a summary holds no more.
`] : []
  ];
  return parts.join("\n");
}
function describe(findings) {
  return findings.length > 0 ? summarize(findings) : "no problems";
}
function isError({ first }) {
  return first.level === "error";
}
function takeRows(causes, format) {
  const rows = [];
  let bytes = 0;
  for (const cause of causes) {
    const row = format(cause);
    bytes += new TextEncoder().encode(row).length;
    if (bytes > MOST_BYTES) break;
    rows.push(row);
  }
  return { rows, left: causes.length - rows.length };
}
function formatRow(cause, url, root) {
  const { at, level, message, rule } = cause.first;
  const { line, column } = rangeOf(at);
  const place = toCode(`${relativePath(root, at.file.path)}:${line}:${column}`);
  const problem = [message, ...detailsOf(cause, root)].map(escapeMarkdown).join("<br>");
  const name = escapeMarkdown(rule);
  const link = url === void 0 || !/^https?:/.test(url) ? name : `[${name}](<${encodeUrl(url)}>)`;
  return `| ${level === "error" ? "\u274C error" : "\u26A0 warning"} | ${place} | ${problem} | ${link} |
`;
}
function formatFailure({ message }) {
  return `- ${message.split("\n").map(escapeMarkdown).join("<br>")}
`;
}
export {
  reportMarkdown
};
