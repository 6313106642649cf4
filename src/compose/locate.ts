/** Places inside a scalar: where the file writes a part of its text. */
import type { Location } from "../text/source.ts";
import { scalarText } from "../yaml/scalar.ts";
import type { Scalar } from "./tree.ts";

/**
 * Finds where the file writes a part of a scalar.
 *
 * @param scalar The scalar.
 * @param start Offset in its template text (its value, when it has no template).
 * @param end Offset after the part.
 * @returns The part's place; the whole scalar's when escapes, folding or indentation hide it.
 */
export function locateWithin(scalar: Scalar, start: number, end: number): Location {
  const { file } = scalar;
  const whole = { file, start: scalar.start, end: scalar.end };
  if (scalar.style === "derived") return whole;
  const text = scalar.template?.text ?? scalarText(scalar);
  const written = file.text.slice(scalar.start, scalar.end);
  const opening = openingOf(scalar, written);
  if (isVerbatim(written, opening, text))
    return { file, start: whole.start + opening + start, end: whole.start + opening + end };
  const part = text.slice(start, end);
  const found =
    part === "" ? -1 : findOccurrence(written, part, { before: countBefore(text, part, start), from: opening });
  return found < 0 ? whole : { file, start: whole.start + found, end: whole.start + found + part.length };
}

/** The length of what stands before the text: a quote, or the header line of a block. */
function openingOf({ style }: Scalar, written: string): number {
  if (style === "single" || style === "double") return 1;
  return style === "block" ? written.indexOf("\n") + 1 : 0;
}

function isVerbatim(written: string, opening: number, text: string): boolean {
  return written.length === text.length + 2 * opening && written.startsWith(text, opening);
}

function countBefore(text: string, part: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && at < start; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

function findOccurrence(written: string, part: string, { before, from }: { before: number; from: number }): number {
  let at = written.indexOf(part, from);
  for (let passed = 0; passed < before && at >= 0; passed += 1) at = written.indexOf(part, at + 1);
  return at;
}
