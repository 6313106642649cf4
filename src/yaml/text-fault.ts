/** Mistakes that the text alone shows, and the small places in it that findings point at. */

/** What is wrong and where; offsets in the text that was read. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** The first mark of a merge that git left to a person. */
export function findConflict(text: string): Fault | undefined {
  const start = text.search(/^<{7}(?: |$)/m);
  if (start < 0 || !/^>{7}(?: |$)/m.test(text)) return undefined;
  const message = "A merge conflict is not resolved here. Keep one of the two sides, and remove the marks.";
  return { ...lineAt(text, start), message };
}

/** A character in the first line of a part that looks like a space or a quote, and is none for YAML. */
export function findStrangeCharacter(text: string, start: number): Fault | undefined {
  const line = lineAt(text, start);
  const written = text.slice(line.start, line.end);
  const space = written.search(/[\u00a0\u2000-\u200b\u202f\u205f\u3000]/);
  if (space >= 0) return oneCharacter(line.start + space, NO_SPACE);
  const quote = /(?<=^|[\s:[{,=])[“”„‟‘’‚‛«»]/.exec(written);
  return quote ? oneCharacter(line.start + quote.index, NO_QUOTE) : undefined;
}

/** The word, text in quotes or mark that begins at an offset or after the blanks there; never more than a line. */
export function tokenAt(text: string, offset: number): Omit<Fault, "message"> {
  const start = skipBlanks(text, offset);
  TOKEN.lastIndex = start;
  const [token = ""] = TOKEN.exec(text) ?? [];
  return { start, end: start + token.length };
}

/** The line of an offset, without the blanks around it. */
export function lineAt(text: string, offset: number): Omit<Fault, "message"> {
  const start = skipSpaces(text, startOfLine(text, offset));
  return { start, end: endOfLine(text, start) };
}

/** The end of the line of an offset, without the blanks before it. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  const line = text.slice(offset, newline < 0 ? text.length : newline);
  return offset + line.trimEnd().length;
}

/** The offset after the last line break before an offset. */
export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The first offset from here on that has no blank or line break. */
export function skipBlanks(text: string, start: number): number {
  return skip(text, start, /[\s\ufeff]*/y);
}

const NO_SPACE = "This character looks like a space, but YAML takes it for a letter. Write a common space.";
const NO_QUOTE = "This quotation mark is a letter for YAML. Write ' or \" around the text.";
const TOKEN = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,[\]{}]+|[^\s]|/y;

function skipSpaces(text: string, start: number): number {
  return skip(text, start, /[ \t]*/y);
}

function skip(text: string, start: number, blanks: RegExp): number {
  blanks.lastIndex = start;
  blanks.test(text);
  return blanks.lastIndex;
}

function oneCharacter(start: number, message: string): Fault {
  return { start, end: start + 1, message };
}
