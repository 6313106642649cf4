/** Places as reports print them. */
import { type Location, positionAt } from "../text/source.ts";

/** Lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function rangeOf({ file, start, end }: Location): Range {
  const from = positionAt(file, start);
  const to = positionAt(file, Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
