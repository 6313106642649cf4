/** New entries and items, written as their neighbours are. */
import type { Mapping, Scalar, Sequence, Tree } from "../compose/tree.ts";
import type { Replacement } from "../lint/result.ts";
import type { FixValue } from "../rule.ts";
import type { Location } from "../text/source.ts";
import { indentationAt, indentationStep, isFlow, lineBreakOf, lineEnd } from "./layout.ts";
import type { Place } from "./places.ts";
import { writeBlock, writeEntry, writeFlow, writeScalar } from "./write-value.ts";

/**
 * Adds an entry at the end of the mapping at a place, or makes the mapping where the place holds nothing.
 *
 * @returns Undefined where the text leaves no room.
 */
export function insertEntry(place: Place, key: string, value: FixValue): Replacement | undefined {
  const tree = place.value;
  const flow = `${writeScalar(key)}: ${writeFlow(value)}`;
  if (tree.kind === "scalar") return fillNothing(tree, place, { key, value, flow });
  if (tree.kind === "sequence") return undefined;
  if (isFlow(tree)) return insertInFlow(tree, flow);
  return insertLines(tree, writeEntry(key, value, { step: indentationStep(tree.file.text) }));
}

/** Adds an item at the end of a list. */
export function insertItem(list: Sequence, value: FixValue): Replacement {
  if (isFlow(list)) return insertInFlow(list, writeFlow(value));
  return insertLines(list, writeBlock([value]));
}

interface NewEntry {
  readonly key: string;
  readonly value: FixValue;
  /** The same on one line. */
  readonly flow: string;
}

/** `key:` gets lines below it; where it stands in braces, or a null is written out, it gets braces. */
function fillNothing(nothing: Scalar, { key, parent, isAlias }: Place, entry: NewEntry): Replacement | undefined {
  const { file, start, end } = nothing;
  if (!key || !parent || isAlias) return undefined;
  const isWritten = end > start;
  if (isWritten) return { at: placeOf(nothing), text: `{ ${entry.flow} }` };
  if (file.text[start - 1] !== ":") return undefined;
  if (isFlow(parent)) return { at: placeOf(nothing), text: ` { ${entry.flow} }` };
  const step = indentationStep(file.text);
  const lines = writeEntry(entry.key, entry.value, { step });
  return linesAfter(nothing, indentationAt(file.text, key.start) + step, lines);
}

/** After the last value, or after the comma behind it. */
function insertInFlow(tree: Mapping | Sequence, written: string): Replacement {
  const { file, start, end } = tree;
  const inner = file.text.slice(start + 1, end - 1);
  const isSpaced = tree.kind === "mapping" || /^\s/.test(inner);
  if (inner.trim() === "") {
    const text = isSpaced ? ` ${written} ` : written;
    return { at: { file, start: start + 1, end: end - 1 }, text };
  }
  const at = start + 1 + inner.trimEnd().length;
  const hasComma = file.text[at - 1] === ",";
  return { at: { file, start: at, end: at }, text: hasComma ? ` ${written}` : `, ${written}` };
}

function insertLines(tree: Tree, lines: readonly string[]): Replacement {
  return linesAfter(tree, indentationAt(tree.file.text, tree.start), lines);
}

/** Lines below the one on which something ends. A comment behind it stays where it is. */
function linesAfter({ file, end }: Location, indent: string, lines: readonly string[]): Replacement {
  const at = lineEnd(file.text, end);
  const text = lines.map((line) => lineBreakOf(file.text) + indent + line).join("");
  return { at: { file, start: at, end: at }, text };
}

function placeOf({ file, start, end }: Location): Location {
  return { file, start, end };
}
