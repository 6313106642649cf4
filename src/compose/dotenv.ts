import { isSpace } from "../text/go-text.ts";
import type { DotenvComment, DotenvEntry, DotenvFile, DotenvProblem } from "./dotenv-entry.ts";
import { interpolate, type Lookup } from "./interpolate.ts";
import { parseRawEnv } from "./raw-env.ts";

export interface DotenvOptions {
  /**
   * Asked first for `${X}`, and alone for a line `KEY`. For a service's env file: the project's environment, then
   * the service's own values. For `.env`: the shell, then the names of earlier `--env-file`s.
   */
  readonly lookup: Lookup;
  /** Asked last for `${X}`: the names that earlier env files of the service define. Names above in the file win. */
  readonly earlier?: Pick<ReadonlyMap<string, string>, "get">;
  /** `raw` takes each line literally (Compose spec, 05-services, `env_file.format`). */
  readonly format?: "raw";
}

/**
 * Reads an env file as Compose does (docs/compose-conformance.md, "The dotenv grammar"). Never throws: after an
 * error, where Compose stops, it goes on with the next line.
 */
export function parseDotenv(text: string, options: DotenvOptions): DotenvFile {
  if (options.format === "raw") return parseRawEnv(text, options.lookup);
  const file = openFile(text, options);
  while (skipToStatement(file)) readStatement(file);
  return { entries: file.entries, problems: file.problems, comments: file.comments };
}

/** The file as it is being read: `at` is where the next statement may begin. */
interface OpenFile {
  readonly text: string;
  at: number;
  readonly options: DotenvOptions;
  readonly entries: DotenvEntry[];
  readonly problems: DotenvProblem[];
  readonly comments: DotenvComment[];
  readonly defined: Map<string, string>;
  readonly find: Lookup;
}

/** A variable's name as it stands in the text. */
interface Name {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** A value as it stands in the text, and what quotes and escapes make of it. */
interface Value {
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quote: "" | "'" | '"';
  readonly content: string;
}

const byteOrderMark = "\ufeff";
const exportPattern = /export[\t\n\f\r ]+/y;
const blankPattern = /[\t\v\f\r \u0085\u00a0]*/y;
const namePattern = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00a0]*/uy;
const escapePattern = /\\(?:[abcfnrtv$"\\]|0[0-9]{0,3})/g;
const escapes = new Map([
  ["\\a", "\x07"],
  ["\\b", "\b"],
  ["\\f", "\f"],
  ["\\n", "\n"],
  ["\\r", "\r"],
  ["\\t", "\t"],
  ["\\v", "\v"],
  ["\\\\", "\\"],
  ['\\"', '"'],
  // For the interpolation that follows, which makes one dollar of it.
  ["\\$", "$$"],
]);

function openFile(text: string, options: DotenvOptions): OpenFile {
  const defined = new Map<string, string>();
  const find: Lookup = (name, operator) =>
    options.lookup(name, operator) ?? defined.get(name) ?? options.earlier?.get(name);
  const at = text.startsWith(byteOrderMark) ? 1 : 0;
  return { text, at, options, entries: [], problems: [], comments: [], defined, find };
}

/** Passes over white space and comments; false at the end of the text. */
function skipToStatement(file: OpenFile): boolean {
  const { text } = file;
  while (file.at < text.length) {
    const character = text.charAt(file.at);
    if (character === "#") skipComment(file);
    else if (isSpace(character)) file.at++;
    else return true;
  }
  return false;
}

function skipComment(file: OpenFile): void {
  const start = file.at;
  file.at = endOfLine(file.text, start);
  file.comments.push({ start, end: file.at });
}

function readStatement(file: OpenFile): void {
  const { text } = file;
  const nameStart = skipExport(file);
  const stop = matchEnd(namePattern, text, nameStart);
  const terminator = text.charAt(stop);
  if (terminator === "" && nameStart < stop) readLoneName(file, nameStart);
  else if (terminator === "" || !"=:\n".includes(terminator)) refuseName(file, nameStart, stop);
  else readNamed(file, nameStart, stop);
}

function readNamed(file: OpenFile, nameStart: number, stop: number): void {
  const { text } = file;
  const nameEnd = trimmedEnd(text, nameStart, stop);
  const name = { name: text.slice(nameStart, nameEnd), nameStart, nameEnd };
  file.at = stop + 1;
  if (name.name.includes(" ")) refuseBlank(file, name, stop);
  else if (text[stop] === "\n") readInherited(file, name);
  else readDefinition(file, name);
}

function skipExport(file: OpenFile): number {
  const hasExport = matchEnd(exportPattern, file.text, file.at) > file.at;
  return hasExport ? matchEnd(blankPattern, file.text, file.at + "export".length) : file.at;
}

function readLoneName(file: OpenFile, start: number): void {
  const { text } = file;
  const end = trimmedEnd(text, start, text.length);
  file.at = text.length;
  const message = 'The last line has no "=" and no line end: Compose defines a variable without name.';
  file.problems.push({ kind: "lone-name", message, start, end });
  const value = { valueStart: start, valueEnd: end, quote: "", content: text.slice(start, end) } as const;
  define(file, { name: "", nameStart: start, nameEnd: start }, value);
}

function refuseName(file: OpenFile, start: number, stop: number): void {
  const { text, at } = file;
  file.at = endOfLine(text, stop);
  if (stop === text.length) {
    file.problems.push({ kind: "name", message: '"export" names no variable.', start: at, end: start });
    return;
  }
  const character = String.fromCodePoint(text.codePointAt(stop) ?? 0);
  const message = `A variable's name cannot contain ${JSON.stringify(character)}.`;
  file.problems.push({ kind: "name", message, start: stop, end: stop + character.length });
}

function refuseBlank(file: OpenFile, { nameStart, nameEnd }: Name, stop: number): void {
  const message = "A variable's name cannot contain a space.";
  file.problems.push({ kind: "blank-in-name", message, start: nameStart, end: nameEnd });
  file.at = endOfLine(file.text, stop);
}

function readInherited(file: OpenFile, name: Name): void {
  const value = file.options.lookup(name.name);
  const { nameEnd } = name;
  file.entries.push({ value, isInherited: true, valueStart: nameEnd, valueEnd: nameEnd, quote: "", ...name });
  if (value !== undefined) file.defined.set(name.name, value);
}

function readDefinition(file: OpenFile, name: Name): void {
  const { text } = file;
  const start = matchEnd(blankPattern, text, file.at);
  const quote = text[start];
  if (quote === '"' || quote === "'") readQuotedValue(file, name, { start, quote });
  else define(file, name, readPlainValue(file, start));
}

function readQuotedValue(file: OpenFile, name: Name, open: { start: number; quote: "'" | '"' }): void {
  const { text } = file;
  const { start, quote } = open;
  const close = closingQuote(text, start, quote);
  if (close === -1) {
    const message = `The value of '${name.name}' has no closing quote.`;
    file.problems.push({ kind: "unclosed-quote", name: name.name, message, start, end: start + 1 });
    file.at = endOfLine(text, start);
    return;
  }
  file.at = close + 1;
  const content = unquote(text.slice(start + 1, close), quote);
  define(file, name, { valueStart: start + 1, valueEnd: close, quote, content });
}

function readPlainValue(file: OpenFile, start: number): Value {
  const { text } = file;
  const lineEnd = endOfLine(text, start);
  file.at = lineEnd;
  const line = text.slice(start, lineEnd);
  const comment = line.indexOf(" #");
  if (comment !== -1) file.comments.push({ start: start + comment + 1, end: lineEnd });
  const end = trimmedEnd(text, start, comment === -1 ? lineEnd : start + comment);
  return { valueStart: start, valueEnd: end, quote: "", content: text.slice(start, end) };
}

function closingQuote(text: string, open: number, quote: string): number {
  for (let offset = open + 1; offset < text.length; offset++) {
    const character = text[offset];
    if (character === quote) return offset;
    if (character === "\\") offset++;
  }
  return -1;
}

function unquote(content: string, quote: string): string {
  if (!content.includes("\\")) return content;
  const text = content.replace(/\\./gs, (pair) => (pair[1] === quote ? quote : pair));
  return quote === '"' ? text.replace(escapePattern, decodeEscape) : text;
}

/** Compose drops the 0 of `\0…` even where the rest is no octal number of three digits. */
function decodeEscape(sequence: string): string {
  if (!sequence.startsWith("\\0")) return escapes.get(sequence) ?? sequence;
  const digits = sequence.slice(2);
  return /^[0-3][0-7]{2}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 8)) : `\\${digits}`;
}

function define(file: OpenFile, name: Name, { content, ...place }: Value): void {
  if (place.quote === "'" || !content.includes("$")) {
    file.entries.push({ value: content, isInherited: false, ...name, ...place });
    file.defined.set(name.name, content);
    return;
  }
  const { value, references, problems } = interpolate(content, file.find);
  file.entries.push({ value, isInherited: false, template: { text: content, references }, ...name, ...place });
  file.defined.set(name.name, value);
  const isAsWritten = content === file.text.slice(place.valueStart, place.valueEnd);
  for (const problem of problems) {
    const { start, end } = isAsWritten ? problem : { start: 0, end: place.valueEnd - place.valueStart };
    file.problems.push({ ...problem, start: place.valueStart + start, end: place.valueStart + end });
  }
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function endOfLine(text: string, start: number): number {
  const newline = text.indexOf("\n", start);
  return newline === -1 ? text.length : newline;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpace(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}
