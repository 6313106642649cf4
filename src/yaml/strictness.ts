/** Where go-yaml is stricter than `yaml`: what Compose would stop at must not pass in silence. */
import type { Location } from "../text/source.ts";
import { type Reading, reportSyntax } from "./reading.ts";

/** Within braces and brackets a plain text cannot begin with a colon, or hold a question mark before a blank. */
export function checkFlowText({ file, start, end }: Location, reading: Reading): void {
  const first = file.text.charAt(start);
  if (end <= start || NOT_PLAIN.includes(first)) return;
  if (first !== ":" && !QUESTION.test(file.text.slice(start, end + 1))) return;
  reportSyntax(reading, { file, start, end }, "This text must stand in quotes here, for its colon or question mark.");
}

/** A key within braces stands on one line with its colon; a plain one needs a blank before a brace or bracket. */
export function checkFlowKey(key: Location, reading: Reading): void {
  const { text } = key.file;
  const colon = text.indexOf(":", key.end);
  if (colon < 0 || isExplicit(text, key.start)) return;
  const last = text.charCodeAt(key.end - 1);
  const isQuoted = last === SINGLE_QUOTE || last === DOUBLE_QUOTE;
  const next = text.charCodeAt(colon + 1);
  if (LINE_BREAK.test(text.slice(key.start, colon))) {
    reportSyntax(reading, key, "A key within braces must stand on one line with its colon.");
  } else if (!isQuoted && (next === BRACE || next === BRACKET)) {
    reportSyntax(reading, key, "A space is missing after the colon of this key.");
  }
}

/** A line of a text, or within braces or brackets, cannot begin with the marks of a document, `---` or `...`. */
export function checkLines({ file, start, end }: Location, reading: Reading): void {
  LINE.lastIndex = start;
  if (!LINE.test(file.text) || LINE.lastIndex >= end) return;
  const from = Math.max(start - 1, 0);
  const mark = file.text.slice(from, end).search(DOCUMENT_MARK);
  if (mark < 0) return;
  const at = { file, start: from + mark + 1, end: from + mark + 4 };
  reportSyntax(reading, at, "This line begins like a new document. Indent it.");
}

const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const QUESTION_MARK = 0x3f;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;
const QUESTION = /\?\s/;
const NOT_PLAIN = "\"'[{";
const LINE = /[^\n\r\u0085\u2028\u2029]*/y;
const DOCUMENT_MARK = /[\n\r\u0085\u2028\u2029](?:---|\.\.\.)(?=[\s\u0085])/;

/** True after `?`, which announces a key. */
function isExplicit(text: string, start: number): boolean {
  let at = start - 1;
  while (/\s/.test(text.charAt(at))) at -= 1;
  return text.charCodeAt(at) === QUESTION_MARK;
}
