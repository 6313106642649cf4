import {
  positionAt
} from "./shared-19.js";

// src/lint/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintOf({ identity }) {
  return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}

// src/report/range.ts
function rangeOf({ file, start, end }) {
  const from = positionAt(file, start);
  const to = positionAt(file, Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

export {
  fingerprintOf,
  rangeOf
};
