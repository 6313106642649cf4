/** A file's text, and the arithmetic between its offsets and what people call line and column. */

/** One text that was read: a Compose file, an env file or a config file. */
export interface SourceFile {
  /** Absolute path, with the separators of the system. */
  readonly path: string;
  /** The text as read, a byte order mark included. Offsets count its UTF-16 code units. */
  readonly text: string;
  /** The offset of the first U+FFFD that stands for bytes which are no UTF-8. */
  readonly invalidAt?: number;
}

/** A half-open range of UTF-16 code units of one file. Every value of the model has one. */
export interface Location {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Line and column, both from 1, the column in UTF-16 code units. A byte order mark has no width. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const BYTE_ORDER_MARK = 0xfeff;
const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/**
 * Converts an offset of a file to line and column.
 *
 * @param file The file.
 * @param offset A number of UTF-16 code units from its start; beyond the end counts as the end.
 */
export function positionAt(file: SourceFile, offset: number): Position {
  const starts = lineStartsOf(file);
  const bounded = Math.min(Math.max(offset, 0), file.text.length);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= bounded) low = middle;
    else high = middle - 1;
  }
  const mark = low === 0 && file.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  return { line: low + 1, column: Math.max(bounded - (starts[low] ?? 0) - mark, 0) + 1 };
}

/** The offset at which each line of a file begins. Only LF ends a line, as in YAML and in CRLF files. */
function lineStartsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at >= 0; at = file.text.indexOf("\n", at + 1)) starts.push(at + 1);
  lineStarts.set(file, starts);
  return starts;
}
