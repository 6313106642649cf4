import {
  listSome,
  nameOthers
} from "./shared-54.js";
import {
  positionAt
} from "./shared-71.js";
import {
  relativePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";

// src/report/details.ts
var MOST_NAMES = 5;
var MOST_RELATED = 3;
function detailsOf(cause, directory) {
  const { first } = cause;
  const others = nameOthers(cause, ({ at }) => positionAt(at.file, at.start).line);
  const related = first.related.map(({ at, message }) => `${formatPlace(at, first, directory)}  ${message}`);
  const details = [
    ...others.length > 0 ? [`also ${listSome(others, MOST_NAMES)}`] : [],
    ...first.stacks.length > 0 ? [`in stack ${listSome(first.stacks, MOST_NAMES)}`] : [],
    ...first.fix?.safety === "suggestion" ? [`suggestion: ${first.fix.description}`] : [],
    ...related.slice(0, MOST_RELATED),
    ...related.length > MOST_RELATED ? [`and ${related.length - MOST_RELATED} more places`] : []
  ];
  return details.map(printable);
}
function formatPlace({ file, start }, finding, directory) {
  const { line, column } = positionAt(file, start);
  const name = file.path === finding.at.file.path ? "" : `${relativePath(directory, file.path)}:`;
  return `${name}${line}:${column}`;
}

export {
  detailsOf
};
