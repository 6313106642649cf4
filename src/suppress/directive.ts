/** Reads the directives in comments: `# pmoves-lint-disable-line RULE, RULE until=DATE -- reason`. */
import { nearestOf } from "../text/nearest.ts";
import type { Location } from "../text/source.ts";

/** A comment that suppresses findings, or ends a suppression. */
export interface Directive {
  readonly command: Command;
  /** The rules that it names. Empty only for `enable`, which then ends all. */
  readonly rules: readonly RuleName[];
  /** The last day on which it counts. */
  readonly until?: Until;
  /** Empty where there is none. */
  readonly reason: string;
  /** From `pmoves-lint-` to the end of the directive. */
  readonly at: Location;
}

export type Command = (typeof COMMANDS)[number];

/** The id of a rule, which need not exist, and its place in the comment. */
export interface RuleName {
  readonly id: string;
  readonly at: Location;
}

interface Until {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly at: Location;
}

/** What cannot be read as a directive. Such a comment suppresses nothing. */
export interface Misspelling {
  readonly message: string;
  readonly at: Location;
}

/** What every directive begins with. A file without this text has none. */
export const MARK = "pmoves-lint-";

/**
 * Reads a comment. It holds a directive when it begins with one; another `#` between blanks ends the directive and may
 * begin the next, so that comments for several programs fit on one line.
 *
 * @param comment The place of the comment, its `#` included.
 */
export function readComment(comment: Location): readonly (Directive | Misspelling)[] {
  const text = comment.file.text.slice(comment.start, comment.end);
  return [...text.matchAll(DIRECTIVE)].map(({ 0: whole, index }) => {
    const start = comment.start + index + whole.indexOf(MARK);
    const end = comment.start + index + whole.trimEnd().length;
    return readDirective({ file: comment.file, start, end });
  });
}

/** Tells what could be read from what could not. */
export function isDirective(item: Directive | Misspelling): item is Directive {
  return "command" in item;
}

/** Whether its last day is over. */
export function isExpired({ until }: Directive, today: string): boolean {
  return until !== undefined && until.date < today;
}

const COMMANDS = ["disable-next-line", "disable-line", "disable", "enable"] as const;
const DIRECTIVE = /(?:^|(?<=\s))#+\s*pmoves-lint-(?:(?!\s#+\s).)*/gs;
const UNTIL = /(?<!\S)until=(\S*)/g;
const REASON = /(?:^|\s)--+(?:\s|$)/;
const RULE_ID = /^[\w@./-]+$/;

function readDirective(at: Location): Directive | Misspelling {
  const text = at.file.text.slice(at.start, at.end);
  const [word = ""] = /^\S+/.exec(text) ?? [];
  const name = word.slice(MARK.length);
  const command = COMMANDS.find((known) => known === name);
  if (!command) return { message: describeUnknown(word, name), at: within(at, 0, word.length) };
  const untils = findUntils(text, at);
  const [until, second] = untils;
  const wrong = untils.find(({ date }) => !isDate(date));
  if (wrong) return { message: `'until=${wrong.date}' is no date. ${DATE_ADVICE}`, at: wrong.at };
  if (second) return { message: "The comment has two dates. Keep one 'until='.", at: second.at };
  const { rules, reason } = splitArguments(text.replace(UNTIL, blankOut), word.length);
  const names = readRuleNames(rules, at, word.length);
  const misspelt = names.find(({ id }) => !RULE_ID.test(id));
  if (misspelt) return { message: `'${misspelt.id}' is no rule's id. ${LIST_ADVICE}`, at: misspelt.at };
  if (names.length === 0 && command !== "enable") return { message: NO_RULE, at };
  return { command, rules: names, reason, at, ...(until ? { until } : {}) };
}

/** The part that names rules, which begins where the command ends, and the reason. */
function splitArguments(text: string, start: number): { readonly rules: string; readonly reason: string } {
  const rest = text.slice(start);
  const separator = REASON.exec(rest);
  if (!separator) return { rules: rest, reason: "" };
  const reason = rest.slice(separator.index + separator[0].length).trim();
  return { rules: rest.slice(0, separator.index), reason };
}

function findUntils(text: string, at: Location): readonly Until[] {
  return [...text.matchAll(UNTIL)].map(({ 0: whole, 1: date = "", index }) => ({
    date,
    at: within(at, index, index + whole.length),
  }));
}

/** Between commas; `offset` is where the list begins in the directive. */
function readRuleNames(list: string, at: Location, offset: number): readonly RuleName[] {
  return [...list.matchAll(/[^,]+/g)].flatMap(({ 0: item, index }) => {
    const id = item.trim();
    const start = offset + index + item.indexOf(id);
    return id === "" ? [] : [{ id, at: within(at, start, start + id.length) }];
  });
}

/** Keeps the offsets of what is around it. */
function blankOut(text: string): string {
  return " ".repeat(text.length);
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function within({ file, start }: Location, from: number, to: number): Location {
  return { file, start: start + from, end: start + to };
}

function describeUnknown(word: string, name: string): string {
  const nearest = nearestOf(name, COMMANDS);
  const known = COMMANDS.map((command) => `'${MARK}${command}'`).join(", ");
  return `There is no comment '${word}'. ${nearest === undefined ? `Known are ${known}.` : `Did you mean '${MARK}${nearest}'?`}`;
}

const NO_RULE = "The comment names no rule, so it suppresses nothing. Name each rule whose findings it is for.";
const DATE_ADVICE = "Write the last day on which the suppression counts as 'until=2027-01-31'.";
const LIST_ADVICE = "Put commas between rules, and ' -- ' before the reason.";
