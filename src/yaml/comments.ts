/** The comments of a YAML file, as the lexer of `yaml` tells them from text in quotes and blocks. */
import { Lexer } from "yaml";
import type { Location, SourceFile } from "../text/source.ts";
import { OTHER_BREAK, readDocuments } from "./read-documents.ts";

/**
 * Finds every comment, from its `#` to the end of its line, in the order of the text. Any text will do: where a file
 * is not YAML, what stands before the mistake is read as usual, and what follows as far as it makes sense.
 */
export function findComments(file: SourceFile): readonly Location[] {
  const { comments, isRegular } = lexComments(file.text);
  if (isRegular && !OTHER_BREAK.test(file.text)) return comments.map((comment) => ({ file, ...comment }));
  const { text, offsetOf } = readDocuments(file.text);
  return lexComments(text).comments.map(({ start, end }) => ({ file, start: offsetOf(start), end: offsetOf(end) }));
}

interface Comments {
  readonly comments: readonly Pick<Location, "start" | "end">[];
  /** False where `yaml` misses the end of a brace, a bracket or a quote, as it may where go-yaml does not. */
  readonly isRegular: boolean;
}

function lexComments(text: string): Comments {
  const comments: { start: number; end: number }[] = [];
  let isRegular = true;
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    const isMark: boolean = MARKS.has(token) && !isScalar;
    if (!isScalar && (token === END_MISSES || isUnclosed(token))) isRegular = false;
    if (!isScalar && token.startsWith("#")) comments.push({ start: offset, end: offset + token.length });
    isScalar = isMark && token === SCALAR_FOLLOWS;
    if (!isMark) offset += token.length;
  }
  return { comments, isRegular };
}

/** The lexer emits these besides pieces of the text: a document or a scalar without quotes follows, an end misses. */
const DOCUMENT_FOLLOWS = "\x02";
const SCALAR_FOLLOWS = "\x1f";
const END_MISSES = "\x18";
const MARKS = new Set([DOCUMENT_FOLLOWS, SCALAR_FOLLOWS, END_MISSES]);

function isUnclosed(token: string): boolean {
  const [quote] = token;
  return (quote === '"' || quote === "'") && (token.length === 1 || !token.endsWith(quote));
}
