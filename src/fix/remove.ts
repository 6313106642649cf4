/** Taking text out without leaving a hole or a stray comma. */
import type { Replacement } from "../lint/result.ts";
import type { Location } from "../text/source.ts";
import { isFlow, lineEnd, lineStart } from "./layout.ts";
import type { Place } from "./places.ts";

/**
 * Takes out an entry with its key, or an item with its dash or comma.
 *
 * @returns Undefined for a whole document, and where other things stand on the same lines.
 */
export function removePlace({ key, value, parent, isAlias }: Place): Replacement | undefined {
  if (!parent) return undefined;
  const { file, start } = key ?? value;
  const end = isAlias ? lineEnd(file.text, start) : Math.max(value.end, key?.end ?? 0);
  const at = { file, start, end };
  return isFlow(parent) ? removeFromFlow(at) : removeLines(at, key ? /^\s*$/ : /^\s*-\s+$/);
}

/** Takes out the lines of an env file on which a variable is set. */
export function removeLine(at: Location): Replacement | undefined {
  return removeLines(at, /^\s*(?:export\s+)?$/);
}

/** Whole lines, with the comment behind the value. `before` is all that may stand before it on its line. */
function removeLines({ file, start, end }: Location, before: RegExp): Replacement | undefined {
  const { text } = file;
  const from = lineStart(text, start);
  const valueEnd = start + text.slice(start, end).trimEnd().length;
  const to = text.indexOf("\n", valueEnd) + 1 || text.length;
  const isAlone = before.test(text.slice(from, start)) && /^\s*(?:#.*)?$/s.test(text.slice(valueEnd, to));
  if (!isAlone) return undefined;
  // Without a line end of its own the last line takes that of the line before it along.
  const isLast = to === text.length && !text.endsWith("\n");
  const first = isLast ? Math.max(lineEndBefore(text, from), 0) : from;
  return { at: { file, start: first, end: withoutGap(text, first, to) }, text: "" };
}

function lineEndBefore(text: string, from: number): number {
  if (text[from - 1] !== "\n") return from;
  return text[from - 2] === "\r" ? from - 2 : from - 1;
}

/** Where a blank line would be left at the top of the file or beside another one, it goes too. */
function withoutGap(text: string, from: number, to: number): number {
  const before = text.slice(0, from);
  const isTop = before === "" || before === "\ufeff" || /\n\r?\n$/.test(before);
  const [gap = ""] = /^[ \t]*\r?\n/.exec(text.slice(to)) ?? [];
  return isTop ? to + gap.length : to;
}

/** With the comma that follows, or else the one before. */
function removeFromFlow({ file, start, end }: Location): Replacement | undefined {
  const [, blanks = "", comma = ""] = /^(\s*)(,[ \t]*)?/.exec(file.text.slice(end)) ?? [];
  if (comma !== "") return { at: { file, start, end: end + blanks.length + comma.length }, text: "" };
  const [before = ""] = /,\s*$/.exec(file.text.slice(0, start)) ?? [];
  return { at: { file, start: start - before.length, end }, text: "" };
}
