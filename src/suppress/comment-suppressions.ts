/** What the comments of a file suppress, and where. */
import type { Location, SourceFile } from "../text/source.ts";
import { type Directive, isDirective, type Misspelling, type RuleName, readComment } from "./directive.ts";

/** One rule of a directive, and the part of the file in which it suppresses that rule's findings. */
export interface CommentSuppression {
  readonly directive: Directive;
  readonly rule: RuleName;
  /** Offsets, half-open: findings that begin here are covered. */
  readonly start: number;
  readonly end: number;
}

/** What was read from the comments of one file. */
export interface FileSuppressions {
  /** In the order of the file. */
  readonly suppressions: readonly CommentSuppression[];
  readonly misspellings: readonly Misspelling[];
  /** Ends of what nothing began: the rule, or all of the directive when it names none. */
  readonly stray: readonly { readonly directive: Directive; readonly rule?: RuleName }[];
}

/**
 * Reads the comments of a file.
 *
 * @param comments Every comment of the file, in order.
 */
export function readSuppressions(file: SourceFile, comments: readonly Location[]): FileSuppressions {
  const items = comments.flatMap(readComment);
  const directives = items.filter(isDirective);
  const blocks = findBlocks(directives);
  const starts = new Set(comments.map(({ start }) => start));
  const lines = directives.flatMap((directive) => toLineSuppressions(directive, file, starts));
  return {
    suppressions: [...blocks.suppressions, ...lines].sort((a, b) => a.rule.at.start - b.rule.at.start),
    misspellings: items.flatMap((item) => (isDirective(item) ? [] : [item])),
    stray: blocks.stray,
  };
}

type Block = CommentSuppression & { end: number };

/** A block ends at an `enable` for its rule or for all, or else with the file. */
function findBlocks(directives: readonly Directive[]): Pick<FileSuppressions, "suppressions" | "stray"> {
  const blocks: Block[] = [];
  const stray: { directive: Directive; rule?: RuleName }[] = [];
  for (const directive of directives) {
    const { command, rules, at } = directive;
    if (command === "disable") {
      blocks.push(...rules.map((rule) => ({ directive, rule, start: at.start, end: Number.POSITIVE_INFINITY })));
    }
    if (command !== "enable") continue;
    if (rules.length === 0 && !endBlocks(blocks, at.start)) stray.push({ directive });
    stray.push(...rules.filter(({ id }) => !endBlocks(blocks, at.start, id)).map((rule) => ({ directive, rule })));
  }
  return { suppressions: blocks, stray };
}

/** False when none is open. */
function endBlocks(blocks: readonly Block[], end: number, id?: string): boolean {
  const open = blocks.filter((block) => block.end > end && (id === undefined || block.rule.id === id));
  for (const block of open) block.end = end;
  return open.length > 0;
}

function toLineSuppressions(
  directive: Directive,
  file: SourceFile,
  comments: ReadonlySet<number>,
): readonly CommentSuppression[] {
  const { command, rules, at } = directive;
  if (command !== "disable-line" && command !== "disable-next-line") return [];
  const line = command === "disable-line" ? lineAt(file, at.start) : lineAfter(file, at.start, comments);
  return rules.map((rule) => ({ directive, rule, ...line }));
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The line of an offset, with its line break; the last one without an end. */
function lineAt({ text }: SourceFile, offset: number): Line {
  const newline = text.indexOf("\n", offset);
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  return { start, end: newline < 0 ? Number.POSITIVE_INFINITY : newline + 1 };
}

/** The next line that holds more than blanks and a comment; an empty one at the end when there is none. */
function lineAfter(file: SourceFile, offset: number, comments: ReadonlySet<number>): Line {
  const { text } = file;
  let { end } = lineAt(file, offset);
  while (end < text.length) {
    const line = lineAt(file, end);
    const content = text.slice(line.start, line.end).search(/\S/);
    if (content >= 0 && !comments.has(line.start + content)) return line;
    end = line.end;
  }
  return { start: text.length, end: text.length };
}
