/** Lines, indentation and brackets of a text. */
import type { Location } from "../text/source.ts";

/** Whether a mapping or list stands in braces or brackets. */
export function isFlow({ file, start }: Location): boolean {
  return file.text[start] === "{" || file.text[start] === "[";
}

/** The offset at which the line of an offset begins. A byte order mark is no part of it. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\ufeff") ? 1 : start;
}

/** The offset at which the line of an offset ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  if (found < 0) return text.length;
  return found > offset && text[found - 1] === "\r" ? found - 1 : found;
}

/** The line end that the text uses where it has one. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

/** What a line that stands under an offset begins with: blanks, also where the offset's own line has a dash. */
export function indentationAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset).replace(/[^\s]/g, " ");
}

/** By how much the file indents: the least that any line has; two when none has any. */
export function indentationStep(text: string): string {
  let least = Number.POSITIVE_INFINITY;
  for (const [, blanks = ""] of text.matchAll(/^( +)[^\s#-]/gm)) least = Math.min(least, blanks.length);
  return " ".repeat(Number.isFinite(least) ? least : 2);
}
