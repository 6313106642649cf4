/** What to say about YAML that cannot be read, and where: the smallest place that a person would look at. */
import type { Document, ErrorCode, YAMLParseError } from "yaml";
import { CLOSING, findOpening, findQuote } from "./openings.ts";
import { TAB_INDENTS } from "./tabs.ts";
import {
  endOfLine,
  type Fault,
  findConflict,
  findStrangeCharacter,
  lineAt,
  skipBlanks,
  startOfLine,
  tokenAt,
} from "./text-fault.ts";

/** An error of `yaml`, what was read all the same, and the text that its offsets count in. */
export interface FoundError {
  readonly error: YAMLParseError;
  readonly documents: readonly Document[];
  readonly text: string;
}

/** Says what is wrong in the linter's own words. Never shows more of the text than one mark. */
export function describeError(found: FoundError): Fault {
  const { code, message } = found.error;
  const [, , say = UNREADABLE] = SENTENCES.find(([of, words]) => of === code && message.includes(words)) ?? [];
  return findConflict(found.text) ?? (typeof say === "string" ? sayHere(say, found) : say(found));
}

type Describe = (found: FoundError) => Fault;

const UNREADABLE = "YAML cannot be read from here on. Look for a missing quote, bracket or colon before this place.";
const AFTER_MARK =
  "No text can stand after the `|` or `>` that begins a block of text. Put it on the next line, or all in quotes.";

/** By the error's code and words of the library's message; the first that fits counts. */
const SENTENCES: readonly (readonly [ErrorCode, string, string | Describe])[] = [
  ["MISSING_CHAR", "Missing closing", describeUnclosed],
  ["MISSING_CHAR", "must end with", describeUnclosed],
  ["MISSING_CHAR", "Missing , ", describeMissingComma],
  ["MISSING_CHAR", "Missing space after :", "A space is missing after the colon before this."],
  ["MISSING_CHAR", "Tags and anchors must", "A space is missing between the tag or anchor and this."],
  ["MISSING_CHAR", "followed by map values", describeMissingColon],
  ["MISSING_CHAR", "doc-start", "A line `---` is missing between the directives and this."],
  ["MISSING_CHAR", "directives-end indicator", "A line `---` is missing after the directives."],
  [
    "MISSING_CHAR",
    "directives-end marker",
    "A mapping or list cannot begin on the line of `---`. Put it on the next line.",
  ],
  [
    "MISSING_CHAR",
    "Missing newline",
    "A list or mapping cannot begin on the line of its anchor or tag. Break the line.",
  ],
  ["MISSING_CHAR", "empty lines", "The blank lines before this text are indented deeper than it. Remove their spaces."],
  ["MISSING_CHAR", "Sequence item", "A dash is missing before this item."],
  ["UNEXPECTED_TOKEN", "Unexpected , ", "A value is missing before this comma. Add it, or remove the comma."],
  ["UNEXPECTED_TOKEN", "Unexpected empty item", "A value is missing here."],
  ["UNEXPECTED_TOKEN", "at node end", describeTrailing],
  ["UNEXPECTED_TOKEN", "Block scalar header", AFTER_MARK],
  ["UNEXPECTED_TOKEN", "Not a YAML token", AFTER_MARK],
  ["UNEXPECTED_TOKEN", "block-seq-ind on same", "A list cannot begin on the line of its key. Put it on the next line."],
  ["UNEXPECTED_TOKEN", "flow-seq-end", "This `]` closes nothing. Remove it, or add the `[` that it should close."],
  ["UNEXPECTED_TOKEN", "flow-map-end", "This `}` closes nothing. Remove it, or add the `{` that it should close."],
  ["BAD_INDENT", "and end with a", describeUnclosed],
  ["BAD_INDENT", "", describeIndentation],
  ["BLOCK_AS_IMPLICIT_KEY", "Nested mappings", describeInnerColon],
  ["BLOCK_AS_IMPLICIT_KEY", "", describeStrayItem],
  ["MULTILINE_IMPLICIT_KEY", "", describeMissingColon],
  ["ALIAS_PROPS", "", "An alias takes no anchor or tag of its own. Remove it."],
  ["BAD_ALIAS", "", "A name is missing after this mark of an anchor or alias. Put the value in quotes if it is text."],
  ["BAD_COLLECTION_TYPE", "", "The tag does not fit the value."],
  ["BAD_DIRECTIVE", "", "Compose does not read this directive. Remove the line: a Compose file needs none."],
  ["BAD_PROP_ORDER", "", "An anchor or tag must stand after the dash or colon, before the value. Move it there."],
  ["BAD_SCALAR_START", "", describeFirstCharacter],
  ["BLOCK_IN_FLOW", "", "Within braces or brackets, values cannot be written in block style."],
  ["DUPLICATE_KEY", "", "This key is already set in this mapping. Remove one of the two."],
  ["IMPOSSIBLE", "", describeImpossible],
  ["MULTIPLE_ANCHORS", "", "A value can have one anchor only."],
  ["MULTIPLE_DOCS", "", "Another document begins here."],
  ["MULTIPLE_TAGS", "", "A value can have one tag only."],
  ["NON_STRING_KEY", "", "A key must be text."],
  ["RESOURCE_EXHAUSTION", "", "The document is nested too deeply to be read."],
  ["TAB_AS_INDENT", "", TAB_INDENTS],
  ["TAG_RESOLVE_FAILED", "", "YAML knows no tag of this form. Put the value in quotes if it is text."],
];

/** The error's own place, up to the end of its line; a single character becomes the word that begins with it. */
function sayHere(message: string, { error, text }: FoundError): Fault {
  const [start, end] = error.pos;
  if (end - start <= 1 && !/\s/.test(text.charAt(start))) return { ...tokenAt(text, start), message };
  return { start, end: Math.max(Math.min(end, endOfLine(text, start)), Math.min(start + 1, end)), message };
}

function describeUnclosed({ error, documents, text }: FoundError): Fault {
  const [end] = error.pos;
  const start = findOpening(documents, end, text);
  if (start === undefined)
    return { ...tokenAt(text, end), message: "A quote, bracket or brace before this is not closed." };
  const open = text.charAt(start);
  const close = CLOSING[open] ?? "";
  if (open === close) return unclosedQuote(start);
  const found = text.charAt(end);
  if (!"]}".includes(found) || found === "")
    return mark(start, `This \`${open}\` is never closed. Add the \`${close}\`.`);
  return mark(end, `A \`${found}\` cannot close what \`${open}\` began. Write \`${close}\`.`);
}

function unclosedQuote(start: number): Fault {
  return mark(start, "This quote is never closed. Add the closing one at the end of the text.");
}

function describeMissingComma({ error, text }: FoundError): Fault {
  const token = tokenAt(text, error.pos[0]);
  const isAfterQuote = `"'`.includes(text.charAt(token.start - 1) || " ");
  const message = isAfterQuote
    ? "The quote before this ends the text. Put all of the text in the other kind of quotes, or add the missing comma."
    : "A comma is missing before this. A text that has brackets, braces or commas in it must be in quotes.";
  return { ...token, message };
}

function describeMissingColon({ error, text }: FoundError): Fault {
  const start = skipBlanks(text, error.pos[0]);
  const end = Math.min(endOfLine(text, start), Math.max(error.pos[1], start + 1));
  return (
    findStrangeCharacter(text, start) ??
    describeNoSpace(text.slice(start, end), start) ?? {
      start,
      end,
      message: "This key has no colon. Write a colon and a space after it, or `#` before it if it is a comment.",
    }
  );
}

/** `key:value`, `-item`, and `"key: value`. */
function describeNoSpace(line: string, start: number): Fault | undefined {
  const [quote = ""] = line;
  if (`"'`.includes(quote || " ") && !line.slice(1).includes(quote)) return unclosedQuote(start);
  if (/^-[^\s-]/.test(line)) return mark(start, "A space is missing after this dash.");
  const colon = line.search(/(?<=^[\w.-]+):\S/);
  return colon < 0 ? undefined : mark(start + colon, "A space is missing after this colon.");
}

function describeTrailing({ error, documents, text }: FoundError): Fault {
  const [start] = error.pos;
  const last = text.slice(0, start).trimEnd();
  const place = { start, end: Math.max(Math.min(error.pos[1], endOfLine(text, start)), start + 1) };
  const before = last.slice(-1);
  if (before === "]" || before === "}")
    return {
      ...place,
      message: `Text follows the closing \`${before}\`. Remove it, or put the whole value in quotes.`,
    };
  if (before !== '"' && before !== "'") return { ...place, message: "Text follows where the value has ended." };
  const opening = findQuote(documents, last.length, text);
  const isLong = opening !== undefined && text.slice(opening, last.length).includes("\n");
  if (isLong)
    return mark(opening, "This quote is not closed on its line, and text follows where the next one ends it.");
  return { ...place, message: AFTER_QUOTE[before] };
}

const AFTER_QUOTE = {
  '"': 'The quote before this ends the text. Within it, write \\" for a quote.',
  "'": "The quote before this ends the text. Within it, write '' for a quote.",
};

function describeIndentation({ error, text }: FoundError): Fault {
  const [start] = error.pos;
  if (text.charAt(start) === "\t") return mark(start, TAB_INDENTS);
  const line = lineAt(text, skipBlanks(text, start));
  const written = text.slice(line.start, line.end);
  const place = tokenAt(text, line.start);
  const fault = findStrangeCharacter(text, line.start) ?? describeNoSpace(written, line.start);
  if (fault) return fault;
  const isInList = !written.startsWith("-") && hasDashAbove(text, line.start);
  const message = isInList
    ? "This line stands among the items of a list. Begin it with a dash, or indent it as the lines it belongs to."
    : "The indentation fits no level above. Align the line with the entries it belongs to.";
  return { ...place, message };
}

/** True when the nearest line above with the same indentation is an item of a list. */
function hasDashAbove(text: string, start: number): boolean {
  const line = startOfLine(text, start);
  const indentation = text.slice(line, start);
  const above = text.slice(0, line).split("\n").reverse();
  const nearest = above.find(
    (other) => other.startsWith(indentation) && /^[^\s#]/.test(other.slice(indentation.length)),
  );
  return nearest?.charAt(indentation.length) === "-";
}

/** `key: text: more`, or a key that is indented as if it belonged to the text above. */
function describeInnerColon({ error, text }: FoundError): Fault {
  const start = error.pos[0];
  const quote = text.charAt(start);
  const from = quote === '"' || quote === "'" ? Math.max(text.indexOf(quote, start + 1), start) : start;
  const colon = from + Math.max(text.slice(from).search(/:(?=\s|$)/), 0);
  const strange = findStrangeCharacter(text, start);
  if (strange) return strange;
  if (!text.slice(start, colon).includes("\n"))
    return mark(colon, "This colon begins a mapping within the value of a key. Put the value in quotes.");
  const message = "The indentation makes this line a part of the text above. Align it with the key that it follows.";
  return { ...tokenAt(text, startOfLine(text, colon)), message };
}

function describeStrayItem({ error, text }: FoundError): Fault {
  const place = tokenAt(text, error.pos[0]);
  const message = "This item belongs to no list. Align its dash with the items above, or remove the dash.";
  return { ...place, message };
}

function describeFirstCharacter({ error, text }: FoundError): Fault {
  const [start] = error.pos;
  const first = text.charAt(start);
  const shown = first === "`" ? "a backtick" : `\`${first}\``;
  return mark(start, `A value cannot begin with ${shown}. Put the value in quotes.`);
}

function describeImpossible(found: FoundError): Fault {
  const [start] = found.error.pos;
  if (!"[{".includes(found.text.charAt(start) || " ")) return sayHere(UNREADABLE, found);
  return mark(start, "A mapping or list cannot be a key. Put it in quotes if it is text.");
}

function mark(start: number, message: string): Fault {
  return { start, end: start + 1, message };
}
