/** The documents of a text, by `yaml`, also where go-yaml is less strict about indentation. */
import { Composer, type CST, type Document, Parser, YAMLParseError } from "yaml";
import { composeTokens } from "./compose-tokens.ts";
import { lex } from "./lex.ts";
import { findClosing, findOpening } from "./openings.ts";
import type { Root } from "./yaml-value.ts";

export interface ReadDocuments {
  /** The one document of an ordinary text, in which nothing is wrong; undefined for any other. */
  readonly ordinary: Root | undefined;
  /** What any other text holds. */
  readonly documents: readonly Document[];
  /** What is wrong with a text that has no document. */
  readonly errors: readonly YAMLParseError[];
  /** The text as it was read: line breaks made alike, some lines indented. */
  readonly text: string;
  /** Converts an offset of the documents to one of the text. */
  readonly offsetOf: (offset: number) => number;
  /** The other way round. */
  readonly placeOf: (offset: number) => number;
}

/**
 * Reads all documents. Lines within braces, brackets and quotes may begin anywhere for go-yaml, but not for `yaml`:
 * where that helps, the text is read again with such lines indented.
 */
export function readDocuments(written: string): ReadDocuments {
  const text = withCommonBreaks(written);
  const read = parse(text, []);
  const lines: number[] = [];
  let current = read;
  let best = read;
  for (let left = triesFor(text); left > 0; left -= 1) {
    const line = findUnindented(current, text);
    if (line === undefined || lines.includes(line)) break;
    lines.push(line);
    current = parse(text, lines);
    if (isBeyond(current, best)) best = current;
  }
  return best;
}

/** The text with line breaks that `yaml` knows, each as long as before. */
export function withCommonBreaks(text: string): string {
  if (!OTHER_BREAK.test(text)) return text;
  const written = text.replace(/\r(?!\n)|\u0085/g, "\n");
  return SEPARATOR.test(written) ? breakAtSeparators(written) : written;
}

/** In quotes and blocks, go-yaml keeps a separator of lines or paragraphs as it is. */
function breakAtSeparators(text: string): string {
  const tokens = [...lex(text)].filter(({ kind }) => kind !== "end-misses");
  return tokens
    .map(({ kind, token }) => (kind === "quoted" || kind === "block" ? token : token.replace(SEPARATORS, "\n")))
    .join("");
}

/** What ends a line for go-yaml but not for `yaml`: a lone carriage return, NEL of mainframes, and Unicode's separators. */
export const OTHER_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
const SEPARATOR = /[\u2028\u2029]/;
const SEPARATORS = new RegExp(SEPARATOR, "g");

const OPTIONS = {
  schema: "failsafe",
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

const INDENTATION = " ".repeat(80);
const MOST_TRIES = 25;
const MOST_CHARACTERS = 4_000_000;

function triesFor(text: string): number {
  return Math.min(MOST_TRIES, Math.floor(MOST_CHARACTERS / Math.max(text.length, 1)));
}

/** `lines` are the offsets of lines to indent, in ascending order. */
function parse(text: string, lines: readonly number[]): ReadDocuments {
  let indented = "";
  let copied = 0;
  for (const line of lines) {
    indented += text.slice(copied, line) + INDENTATION;
    copied = line;
  }
  const whole = indented + text.slice(copied);
  const placeOf = (offset: number) => offset + INDENTATION.length * lines.filter((line) => line <= offset).length;
  return { ...parseBounded(whole), text: whole, offsetOf: offsetAfter(lines), placeOf };
}

type Parsed = Pick<ReadDocuments, "ordinary" | "documents" | "errors">;

/** `yaml` reads blocks by recursion, and thousands of levels exhaust the stack. */
function parseBounded(text: string): Parsed {
  try {
    const tokens = [...new Parser().parse(text)];
    const ordinary = composeTokens(tokens);
    return ordinary ? { ordinary, documents: [], errors: [] } : compose(tokens);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const errors = [new YAMLParseError([0, 0], "RESOURCE_EXHAUSTION", error.message)];
    return { ordinary: undefined, documents: [], errors };
  }
}

/** By `yaml`'s own composer, which says what is wrong. Only go-yaml's escapes are others (`escapes.ts`). */
function compose(tokens: Iterable<CST.Token>): Parsed {
  const composer = new Composer(OPTIONS);
  const documents = [...composer.compose(tokens)];
  for (const document of documents) document.errors = document.errors.filter(({ code }) => code !== "BAD_DQ_ESCAPE");
  return { ordinary: undefined, documents, errors: documents.length === 0 ? composer.streamInfo().errors : [] };
}

function offsetAfter(lines: readonly number[]): (offset: number) => number {
  if (lines.length === 0) return (offset) => offset;
  return (offset) => {
    let added = 0;
    for (const line of lines) {
      if (offset < line + added) break;
      added += Math.min(INDENTATION.length, offset - line - added);
    }
    return offset - added;
  };
}

/** True when the value that was not closed for one reading is closed for the next, and no mistake is before its end. */
function isBeyond(next: ReadDocuments, previous: ReadDocuments): boolean {
  const mistake = firstError(next);
  const earlier = firstError(previous);
  if (!mistake || !earlier) return !mistake;
  const opening = findOpening(previous.documents, earlier.pos[0], previous.text);
  if (opening === undefined) return false;
  const end = findClosing(next.documents, next.placeOf(previous.offsetOf(opening)), next.text);
  return end !== undefined && end <= mistake.pos[0];
}

function firstError({ documents, errors }: ReadDocuments): YAMLParseError | undefined {
  return errors[0] ?? documents.find((document) => document.errors.length > 0)?.errors[0];
}

function skipBlankLines(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** The offset of a line for whose indentation alone `yaml` gave up a brace, a bracket or a quote. */
function findUnindented(read: ReadDocuments, text: string): number | undefined {
  const error = firstError(read);
  const { offsetOf } = read;
  if (error?.code === "BAD_INDENT" && error.message.startsWith("Flow ")) {
    const at = skipBlankLines(text, offsetOf(error.pos[0]));
    return at < text.length ? text.lastIndexOf("\n", at - 1) + 1 : undefined;
  }
  if (error?.code !== "MISSING_CHAR" || !error.message.startsWith("Missing closing ")) return undefined;
  const line = text.indexOf("\n", offsetOf(error.pos[0])) + 1;
  return line > 0 && line < text.length ? line : undefined;
}
