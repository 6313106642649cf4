/**
 * The tabs at which go-yaml stops and `yaml` does not. Outside braces and brackets, none may stand where a key may begin:
 * before the first other character of a line, even of a blank one, or after a dash. Three things may hold such tabs all
 * the same: text in quotes or in a block, a text without quotes as far as it is indented, and the lines between two
 * comments that follow each other.
 */
import type { Token } from "./lex.ts";
import { type Fault, startOfLine } from "./text-fault.ts";

/** What is said of a tab before all other characters of its line. */
export const TAB_INDENTS = "A tab indents this line. YAML allows spaces only.";

/**
 * Finds these tabs, one at most between two values.
 *
 * @param tokens The tokens of the text.
 */
export function findTabs(tokens: readonly Token[], text: string): readonly Fault[] {
  const scan: Scan = { text, columns: [], braces: 0, keyColumn: 0, isKeyAllowed: true, last: undefined };
  const tabs: (number | undefined)[] = [];
  for (const token of tokens) {
    if (isNothing(token)) continue;
    tabs.push(findTabBefore(token.start, scan), token.kind === "block" ? findTabInBlock(token, scan) : undefined);
    take(token, scan);
  }
  tabs.push(findTabBefore(text.length, scan));
  return tabs.filter((tab) => tab !== undefined).map((tab) => describeTab(tab, text));
}

function describeTab(tab: number, text: string): Fault {
  const isFirst = text.slice(startOfLine(text, tab), tab).trim() === "";
  return { start: tab, end: tab + 1, message: isFirst ? TAB_INDENTS : TAB_AFTER_MARK };
}

const TAB_AFTER_MARK = "A tab follows the mark before it. YAML allows spaces only.";

/** What go-yaml's scanner knows at a place. */
interface Scan {
  readonly text: string;
  /** The columns of the block collections around the place. */
  columns: number[];
  /** The number of braces and brackets around it. */
  braces: number;
  /** The column of what may turn out to be a key. */
  keyColumn: number;
  /** Whether a key may begin here, without a line break before it. */
  isKeyAllowed: boolean;
  /** The last token that was neither a blank nor a comment. */
  last: Token | undefined;
}

function isNothing({ kind, token }: Token): boolean {
  return kind === "blank" || kind === "comment" || token === "\ufeff" || (token === "" && kind !== "block");
}

function findTabBefore(end: number, scan: Scan): number | undefined {
  const { text, last } = scan;
  if (last?.kind === "plain") return findTabAfterPlain(last, end, scan);
  if (scan.braces > 0) return undefined;
  const start = last?.end ?? 0;
  return findTabInLines(hasOwnComment(last) ? skip(text, start, LINE_COMMENT) : start, end, scan);
}

/** A text without quotes takes the blank lines after it for its own. */
function findTabAfterPlain(plain: Token, end: number, scan: Scan): number | undefined {
  const { text, columns } = scan;
  const next = Math.min(skip(text, plain.end, BLANKS), end);
  const least = (columns.at(-1) ?? -1) + 1;
  for (const { index, 0: indentation } of text.slice(plain.start, next).matchAll(TAB_IN_INDENTATION))
    if (indentation.length - 2 < least) return plain.start + index + indentation.length - 1;
  if (scan.braces > 0) return undefined;
  const isOver = text.slice(plain.end, next).includes("\n");
  if (isOver) scan.isKeyAllowed = true;
  return findTabInLines(isOver ? next : skip(text, plain.end, LINE_COMMENT), end, scan);
}

/** In the blanks and comments from a place that is not in braces. */
function findTabInLines(start: number, end: number, { text, isKeyAllowed }: Scan): number | undefined {
  let at = skip(text, start, isKeyAllowed ? SPACES : BLANKS_OF_LINE);
  while (at < end && text.charAt(at) !== "\t") {
    const isComment = text.charAt(at) === "#";
    const next = skip(text, at, isComment ? COMMENTS : BREAK);
    if (next === at) return undefined;
    at = skip(text, next, SPACES);
  }
  return at < end ? at : undefined;
}

/** Before the first text of a block whose indentation that text decides. */
function findTabInBlock({ token, start }: Token, { last }: Scan): number | undefined {
  if (last === undefined || /\d/.test(last.token)) return undefined;
  const [indentation = ""] = TAB_BEFORE_BLOCK.exec(token) ?? [];
  return indentation === "" ? undefined : start + indentation.length - 1;
}

function take(token: Token, scan: Scan): void {
  const column = token.start - startOfLine(scan.text, token.start);
  const isOnNewLine = scan.text.slice(token.start - column, token.start).trim() === "";
  scan.last = token;
  if (scan.braces === 0 && token.kind !== "block") {
    while ((scan.columns.at(-1) ?? -1) > column) scan.columns.pop();
    if (scan.isKeyAllowed || isOnNewLine) scan.keyColumn = column;
  }
  scan.isKeyAllowed = token.kind === "block";
  if (token.kind === "other") takeMark(token.token, { column, isOnNewLine }, scan);
}

function takeMark(mark: string, { column, isOnNewLine }: { column: number; isOnNewLine: boolean }, scan: Scan): void {
  if (mark === "[" || mark === "{") scan.braces += 1;
  else if (mark === "]" || mark === "}") scan.braces -= 1;
  else if (mark === "---" || mark === "...") scan.columns = [];
  else if (scan.braces === 0 && (mark === "-" || mark === "?" || mark === ":")) {
    const isKey = mark === ":" && !isOnNewLine;
    open(isKey ? scan.keyColumn : column, scan);
    scan.isKeyAllowed = !isKey;
  }
}

function open(column: number, { columns }: Scan): void {
  if ((columns.at(-1) ?? -1) < column) columns.push(column);
}

/** Whether the comment behind it belongs to it, and not to the comments below. */
function hasOwnComment(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "block" && !/^(?:-|---|\.\.\.|%.*)$/.test(token.token);
}

function skip(text: string, start: number, part: RegExp): number {
  part.lastIndex = start;
  return part.test(text) ? part.lastIndex : start;
}

const SPACES = / */y;
const BLANKS_OF_LINE = /[ \t]*/y;
const BLANKS = /[ \t\r\n]*/y;
const BREAK = /\r?\n/y;
const LINE_COMMENT = /[ \t]*#.*/y;
/** go-yaml looks for the next comment within 511 characters. */
const COMMENTS = /#.*(?:[ \t\r\n]{0,511}#.*)*/y;
const TAB_IN_INDENTATION = /\n *\t/g;
const TAB_BEFORE_BLOCK = /^(?: *\r?\n)* *\t/;
