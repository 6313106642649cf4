/** The comments of a YAML file, as the lexer of `yaml` tells them from text in quotes and blocks. */
import { Lexer } from "yaml";
import type { Location, SourceFile } from "../text/source.ts";
import { OTHER_BREAK, readDocuments } from "./read-documents.ts";

/** Where comments stand in a file, and where none can. */
export interface FileComments {
  /** From the `#` to the end of the line, in the order of the file. */
  readonly comments: readonly Location[];
  /** Values of several lines, the header of a block included, in the order of the file. */
  readonly longValues: readonly Location[];
}

/**
 * Finds every comment, and the values between them. Any text will do: where a file is not YAML, what stands before the
 * mistake is read as usual, and what follows as far as it makes sense.
 */
export function findComments(file: SourceFile): FileComments {
  const { isRegular, ...found } = lex(file.text);
  if (isRegular && !OTHER_BREAK.test(file.text)) return locate(found, file, (offset) => offset);
  const { text, offsetOf } = readDocuments(file.text);
  return locate(lex(text), file, offsetOf);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Ranges {
  readonly comments: readonly Range[];
  readonly longValues: readonly Range[];
}

function locate(found: Ranges, file: SourceFile, offsetOf: (offset: number) => number): FileComments {
  const toLocation = ({ start, end }: Range): Location => ({ file, start: offsetOf(start), end: offsetOf(end) });
  return { comments: found.comments.map(toLocation), longValues: found.longValues.map(toLocation) };
}

/** `isRegular` is false where `yaml` misses the end of a brace, a bracket or a quote, as it may where go-yaml does not. */
function lex(text: string): Ranges & { readonly isRegular: boolean } {
  const tokens = [...tokensOf(text)];
  return {
    comments: tokens.filter(({ kind }) => kind === "comment"),
    longValues: findLongValues(tokens, text),
    isRegular: !tokens.some(({ kind, token }) => kind === "end-misses" || (kind === "quoted" && isUnclosed(token))),
  };
}

/** A block begins at its header. */
function findLongValues(tokens: readonly Token[], text: string): readonly Range[] {
  const values: Range[] = [];
  let header: number | undefined;
  for (const { kind, token, ...range } of tokens) {
    if (kind === "header") header = range.start;
    if (kind !== "quoted" && kind !== "scalar") continue;
    const start = header ?? range.start;
    const end = range.start + token.trimEnd().length;
    if (end > range.start && text.slice(start, end).includes("\n")) values.push({ start, end });
    header = undefined;
  }
  return values;
}

interface Token extends Range {
  readonly token: string;
  readonly kind: Kind;
}

/** `scalar`: a value without quotes or in a block. `header`: what begins a block. */
type Kind = "comment" | "header" | "quoted" | "scalar" | "end-misses" | "other";

function* tokensOf(text: string): Generator<Token> {
  let start = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    const isMark: boolean = MARKS.has(token) && !isScalar;
    yield {
      token,
      start,
      end: start + token.length,
      kind: isScalar ? "scalar" : (KINDS.get(token.charAt(0)) ?? "other"),
    };
    if (!isMark) start += token.length;
    isScalar = isMark && token === SCALAR_FOLLOWS;
  }
}

/** The lexer emits these besides pieces of the text: a document or a scalar without quotes follows, an end misses. */
const DOCUMENT_FOLLOWS = "\x02";
const SCALAR_FOLLOWS = "\x1f";
const END_MISSES = "\x18";
const MARKS = new Set([DOCUMENT_FOLLOWS, SCALAR_FOLLOWS, END_MISSES]);

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["#", "comment"],
  ["|", "header"],
  [">", "header"],
  ['"', "quoted"],
  ["'", "quoted"],
  [END_MISSES, "end-misses"],
]);

function isUnclosed(token: string): boolean {
  return token.length === 1 || token.at(-1) !== token[0];
}
