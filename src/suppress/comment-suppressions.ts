/** What the comments of a file suppress, and where. */
import { remember } from "../text/remember.ts";
import type { Location, SourceFile } from "../text/source.ts";
import type { FileComments } from "../yaml/comments.ts";
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

/** Reads the comments of a file. */
export function readSuppressions(file: SourceFile, found: FileComments): FileSuppressions {
  const items = found.comments.flatMap(readComment);
  const directives = items.filter(isDirective);
  const blocks = findBlocks(directives);
  const lines = toLineSuppressions(directives, file, found);
  return {
    suppressions: [...blocks.suppressions, ...lines].sort((a, b) => a.rule.at.start - b.rule.at.start),
    misspellings: items.flatMap((item) => (isDirective(item) ? [] : [item])),
    stray: blocks.stray,
  };
}

type Block = CommentSuppression & { end: number };

/** A block ends at an `enable` for its rule or for all, or else with the file. */
function findBlocks(directives: readonly Directive[]): Pick<FileSuppressions, "suppressions" | "stray"> {
  const suppressions: Block[] = [];
  const stray: { directive: Directive; rule?: RuleName }[] = [];
  const open = new Map<string, Block[]>();
  for (const directive of directives) {
    const { command, rules, at } = directive;
    if (command === "disable") suppressions.push(...rules.map((rule) => openBlock(directive, rule, open)));
    if (command !== "enable") continue;
    if (rules.length === 0 && !endBlocks([...open.keys()], at.start, open)) stray.push({ directive });
    for (const rule of rules) if (!endBlocks([rule.id], at.start, open)) stray.push({ directive, rule });
  }
  return { suppressions, stray };
}

function openBlock(directive: Directive, rule: RuleName, open: Map<string, Block[]>): Block {
  const block = { directive, rule, start: directive.at.start, end: Number.POSITIVE_INFINITY };
  remember(open, rule.id, () => []).push(block);
  return block;
}

/** False when none is open. */
function endBlocks(ids: readonly string[], end: number, open: Map<string, Block[]>): boolean {
  const blocks = ids.flatMap((id) => open.get(id) ?? []);
  for (const block of blocks) block.end = end;
  for (const id of ids) open.delete(id);
  return blocks.length > 0;
}

/** No comment can stand inside a value of several lines, so that on its first or last line is for all of it. */
function toLineSuppressions(
  directives: readonly Directive[],
  file: SourceFile,
  { comments, longValues }: FileComments,
): readonly CommentSuppression[] {
  const lines = directives.some(({ command }) => command === "disable-next-line") ? findLines(file, comments) : [];
  return directives.flatMap((directive) => {
    const { command, rules, at } = directive;
    if (command !== "disable-line" && command !== "disable-next-line") return [];
    const line = command === "disable-line" ? lineAt(file, at.start) : lineAfter(file, at.start, lines);
    const range = withLongValues(line, longValues);
    return rules.map((rule) => ({ directive, rule, ...range }));
  });
}

function withLongValues(line: Line, longValues: readonly Location[]): Line {
  let { start, end } = line;
  for (let index = indexAfter(longValues, start); index < longValues.length; index += 1) {
    const value = longValues[index];
    if (!value || value.start >= end) break;
    start = Math.min(start, lineAt(value.file, value.start).start);
    end = Math.max(end, lineAt(value.file, value.end).end);
  }
  return { start, end };
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

/** The next of some lines; an empty one at the end when there is none. */
function lineAfter({ text }: SourceFile, offset: number, lines: readonly Line[]): Line {
  const index = indexAfter(lines, offset);
  const isOwn = (lines[index]?.start ?? offset) < offset;
  return lines[isOwn ? index + 1 : index] ?? { start: text.length, end: text.length };
}

/** The lines that hold more than blanks and a comment. */
function findLines(file: SourceFile, comments: readonly Location[]): readonly Line[] {
  const starts = new Set(comments.map(({ start }) => start));
  const lines: Line[] = [];
  for (let start = 0; start < file.text.length; ) {
    const line = lineAt(file, start);
    const content = file.text.slice(line.start, line.end).search(/\S/);
    if (content >= 0 && !starts.has(line.start + content)) lines.push(line);
    start = line.end;
  }
  return lines;
}

/** The index of the first range that ends after an offset, of ranges one after the other. */
function indexAfter(ranges: readonly Line[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
