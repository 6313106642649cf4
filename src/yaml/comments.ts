/** The comments of a YAML file, as the lexer of `yaml` tells them from text in quotes and blocks. */
import type { Location, SourceFile } from "../text/source.ts";
import { lex, type Token } from "./lex.ts";
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
  const { isRegular, ...found } = findRanges(file.text);
  if (isRegular && !OTHER_BREAK.test(file.text)) return locate(found, file, (offset) => offset);
  const { text, offsetOf } = readDocuments(file.text);
  return locate(findRanges(text), file, offsetOf);
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
function findRanges(text: string): Ranges & { readonly isRegular: boolean } {
  const tokens = [...lex(text)];
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
    if (kind !== "quoted" && kind !== "plain" && kind !== "block") continue;
    const start = header ?? range.start;
    const end = range.start + token.trimEnd().length;
    if (end > range.start && text.slice(start, end).includes("\n")) values.push({ start, end });
    header = undefined;
  }
  return values;
}

function isUnclosed(token: string): boolean {
  return token.length === 1 || token.at(-1) !== token[0];
}
