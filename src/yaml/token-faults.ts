/** What go-yaml refuses in a token and `yaml` accepts: tabs, escapes, names of anchors, tags, byte order marks. */
import { findEscapeFaults } from "./escapes.ts";
import { lex, type Token } from "./lex.ts";
import type { ReadDocuments } from "./read-documents.ts";
import { findTabs } from "./tabs.ts";
import type { Fault } from "./text-fault.ts";

/**
 * Finds these mistakes.
 *
 * @param read A text in which `yaml` finds nothing wrong.
 * @param text The text as it is written, with the line breaks of the read one. Offsets of the faults count in it.
 */
export function findTokenFaults({ text: read, offsetOf }: ReadDocuments, text: string): readonly Fault[] {
  const tokens = [...lex(read)].map((token) => ({ ...token, start: offsetOf(token.start), end: offsetOf(token.end) }));
  const faults = tokens.flatMap((token) => faultsOf(token, text));
  return [...faults, ...findTabs(tokens, text)];
}

function faultsOf(token: Token, text: string): readonly Fault[] {
  const first = token.token.charAt(0);
  if (token.kind === "quoted")
    return first === '"' ? findEscapeFaults(text.slice(token.start, token.end), token.start) : [];
  if (token.kind !== "other") return [];
  if (first === "&" || first === "*") return findNameFault(token, text);
  if (first === "\ufeff" && token.start > 0) return [mark(token.start, NO_START)];
  return first === "!" ? findTagFault(token, text) : [];
}

/** go-yaml keeps to ASCII, and a colon ends the name. */
function findNameFault({ token, start, end }: Token, text: string): readonly Fault[] {
  const at = token.slice(1).search(/[^!-9;-~]/);
  if (at >= 0) return [mark(start + 1 + at, NO_NAME)];
  return "[{".includes(text.charAt(end) || " ") ? [mark(end, NO_SPACE)] : [];
}

function findTagFault({ token, start, end }: Token, text: string): readonly Fault[] {
  if (!TAG.test(token)) return [{ start, end, message: NO_TAG }];
  return /\S/.test(text.charAt(end)) ? [mark(end, NO_SPACE)] : [];
}

function mark(start: number, message: string): Fault {
  return { start, end: start + 1, message };
}

const TAG = /^!(?:<[\w\-;/?:@&=+$.!~*'()%,[\]{}]+>|[\w\-;/?:@&=+$.!~*'()%]*)$/;
const NO_NAME =
  "The name of an anchor cannot hold this character. Use letters without accents, digits, `-`, `_` and `.`.";
const NO_SPACE = "A space is missing between the tag or anchor and this.";
const NO_START = "A byte order mark may begin a file. Here it is an invisible letter for YAML: remove it.";
const NO_TAG = "YAML knows no tag of this form. Put the value in quotes if it is text.";
