/** From an edit in Compose's words to replacements of text. */
import type { Entry, Mapping, Scalar, Tree } from "../compose/tree.ts";
import type { Replacement } from "../lint/result.ts";
import type { AddEdit, Edit, FixValue, ReplaceEdit, SetEdit } from "../rule.ts";
import type { SourceFile } from "../text/source.ts";
import { insertEntry, insertItem } from "./insert.ts";
import { indentationAt, isFlow, lineBreakOf, lineEnd } from "./layout.ts";
import { type FindPlace, isOwn, type Place } from "./places.ts";
import { removeLine, removePlace } from "./remove.ts";
import { type ScalarWriter, writeBlock, writeFlow, writeScalar } from "./write-value.ts";

/** What is known of a file that edits go to. */
export interface EditedFile {
  /** `env`: lines of `NAME=value`. */
  readonly form: "compose" | "env";
  readonly find: FindPlace;
}

/**
 * Writes an edit as text where it belongs.
 *
 * @param describe Tells what a file is.
 * @returns Empty where the text leaves no safe place for it.
 */
export function writeEdit(edit: Edit, describe: (file: SourceFile) => EditedFile): readonly Replacement[] {
  const { at } = edit.kind === "set" || edit.kind === "add" ? edit.in : edit.at;
  const { form, find } = describe(at.file);
  if (form === "env") return edit.kind === "remove" ? oneOrNone(removeLine(at)) : [];
  const place = find(at);
  if (!place) return [];
  if (edit.kind === "remove") return oneOrNone(removePlace(place));
  if (edit.kind === "replace") return replaceScalar(place, edit);
  const target = place.isAlias ? find(place.value) : place;
  return target ? write(target, edit, edit.keys) : [];
}

/** Goes down the keys as far as they are written, and puts the rest there. */
function write(place: Place, edit: SetEdit | AddEdit, keys: readonly string[]): readonly Replacement[] {
  const { value } = place;
  const [key, ...rest] = keys;
  if (key === undefined) return writeAt(value, edit);
  if (value.kind === "sequence" || (value.kind === "scalar" && value.type !== "null")) return [];
  const entry = value.kind === "mapping" ? value.entries.get(key) : undefined;
  if (entry && isOwn(entry)) return write(placeOfEntry(entry, value), edit, rest);
  return oneOrNone(insertEntry(place, key, nest(rest, edit.kind === "add" ? [edit.value] : edit.value)));
}

function placeOfEntry({ key, value, via }: Entry, parent: Mapping | Scalar): Place {
  return { key, value, isAlias: via !== undefined, ...(parent.kind === "mapping" && { parent }) };
}

function writeAt(value: Tree, { kind, value: written }: SetEdit | AddEdit): readonly Replacement[] {
  if (kind === "set") return value.kind === "scalar" ? rewrite(value, written) : [];
  if (value.kind === "sequence") return [insertItem(value, written)];
  return value.kind === "scalar" && value.type === "null" ? rewrite(value, [written]) : [];
}

/** A short form that stands alone becomes a list when it is one of its items that is written anew. */
function replaceScalar({ value, parent }: Place, edit: ReplaceEdit): readonly Replacement[] {
  if (value.kind !== "scalar") return [];
  const isItem = /\.\d+$/.test(edit.at.path);
  const standsAlone = isItem && parent?.kind === "mapping";
  return rewrite(value, standsAlone ? [edit.value] : edit.value, parent);
}

/** Another value in the place of a scalar. One with variables is left alone, unless they stay in the new value. */
function rewrite(scalar: Scalar, value: FixValue, parent?: Place["parent"]): readonly Replacement[] {
  const { file, start, end, style } = scalar;
  const written = file.text.slice(start, end);
  if (style === "block" || style === "derived" || written.includes("\n")) return [];
  if (String(scalar.value).includes("$") && !keeps(value, String(scalar.value))) return [];
  if (typeof value === "object" && parent?.kind === "sequence" && !isFlow(parent)) return rewriteItem(scalar, value);
  const space = start === end && file.text[start - 1] === ":" ? " " : "";
  return [{ at: { file, start, end }, text: space + writeFlow(value, keepWriting(scalar)) }];
}

/** An item of a list in block style becomes a mapping in block style; a comment behind it stays on its line. */
function rewriteItem(scalar: Scalar, value: FixValue): readonly Replacement[] {
  const { file, start, end } = scalar;
  const [first = "", ...others] = writeBlock(value, keepWriting(scalar));
  const lineBreak = lineBreakOf(file.text) + indentationAt(file.text, start);
  const rest = lineEnd(file.text, end);
  const below = others.map((line) => lineBreak + line).join("");
  if (file.text.slice(end, rest).trim() === "") return [{ at: { file, start, end: rest }, text: first + below }];
  return [
    { at: { file, start, end }, text: first },
    { at: { file, start: rest, end: rest }, text: below },
  ];
}

/** Text that stays is written as it was, and other text gets the quotes that were there. */
function keepWriting(scalar: Scalar): ScalarWriter {
  const { file, start, end, style } = scalar;
  const written = file.text.slice(start, end);
  return (value) => (value === scalar.value && written !== "" ? written : writeScalar(value, QUOTES[style]));
}

function keeps(value: FixValue, text: string): boolean {
  if (typeof value === "string") return value.includes(text);
  return typeof value === "object" && Object.values<FixValue>(value).some((item) => keeps(item, text));
}

const QUOTES = { single: "'", double: '"', plain: "", block: "", derived: "" } as const;

function oneOrNone(replacement: Replacement | undefined): readonly Replacement[] {
  return replacement ? [replacement] : [];
}

function nest(keys: readonly string[], value: FixValue): FixValue {
  return keys.reduceRight<FixValue>((inner, key) => ({ [key]: inner }), value);
}
