import {
  positionAt
} from "./shared-71.js";

// src/report/range.ts
function rangeOf({ file, start, end }) {
  const from = positionAt(file, start);
  const to = positionAt(file, Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

export {
  rangeOf
};
