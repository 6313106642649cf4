/** Parts of scalars: the `./data` of `${ROOT:-.}/data:/data`, with its own place and its own variables. */

import type { Location } from "../text/source.ts";
import { scalarText } from "../yaml/scalar.ts";
import { createScalar } from "./create-tree.ts";
import { interpolate, replacementOf } from "./interpolate.ts";
import { locateWithin } from "./locate.ts";
import type { Scalar, Template, VariableReference } from "./tree.ts";

/**
 * Cuts a part out of a scalar.
 *
 * @param whole The scalar.
 * @param start Offset in its value, after interpolation.
 * @param end Offset after the part's last character.
 */
export function partOf(whole: Scalar, start: number, end: number): Scalar {
  const value = scalarText(whole).slice(start, end);
  const range = templateRange(whole, start, end);
  const { file, start: from, end: to } = locatePart(whole, range.start, range.end);
  const template = whole.template && cutTemplate(whole.template, range.start, range.end);
  const part = { scalar: whole, start: range.start };
  return createScalar({
    type: "string",
    value,
    style: whole.style,
    file,
    start: from,
    end: to,
    template,
    partOf: part,
  });
}

/** The place of a range of a scalar's template text (its value, when it has no template). */
export function locatePart(scalar: Scalar, start: number, end: number): Location {
  if (!scalar.partOf) return locateWithin(scalar, start, end);
  return locatePart(scalar.partOf.scalar, scalar.partOf.start + start, scalar.partOf.start + end);
}

/** The scalar's template; its text without references when interpolation had nothing to do. */
export function templateOf(scalar: Scalar): Template {
  return scalar.template ?? { text: scalarText(scalar), references: NO_REFERENCES };
}

/** The `KEY` and `VALUE` of `KEY=VALUE`; no value without `=`. Either has its own place. */
export function splitPair(scalar: Scalar): { readonly key: Scalar; readonly value?: Scalar } {
  const text = scalarText(scalar);
  const equals = text.indexOf("=");
  if (equals < 0) return { key: scalar };
  if (scalar.pair) return { key: pairKey(scalar, text.slice(0, equals)), value: scalar.pair.value };
  return { key: partOf(scalar, 0, equals), value: partOf(scalar, equals + 1, text.length) };
}

interface Piece {
  readonly isLiteral: boolean;
  /** Offset in the template. */
  readonly from: number;
  readonly to: number;
  /** Offset in the value. */
  readonly start: number;
  readonly end: number;
}

const NO_REFERENCES: readonly VariableReference[] = [];

function pairKey(scalar: Scalar, value: string): Scalar {
  const { file, start, end } = scalar.pair?.key ?? scalar;
  return createScalar({ type: "string", value, style: "derived", file, start, end });
}

function templateRange(whole: Scalar, start: number, end: number): { readonly start: number; readonly end: number } {
  if (!whole.template) return { start, end };
  const pieces = piecesOf(whole.template);
  return { start: templateStart(pieces, start), end: templateEnd(pieces, end) };
}

function templateStart(pieces: readonly Piece[], offset: number): number {
  for (const piece of pieces) {
    if (piece.start === offset) return piece.from;
    if (offset < piece.end) return piece.isLiteral ? piece.from + offset - piece.start : piece.from;
  }
  return pieces.at(-1)?.to ?? 0;
}

function templateEnd(pieces: readonly Piece[], offset: number): number {
  for (const piece of pieces.toReversed()) {
    if (piece.end === offset) return piece.to;
    if (offset > piece.start) return piece.isLiteral ? piece.from + offset - piece.start : piece.to;
  }
  return 0;
}

/** The template as runs of plain text and of references, each with what it became. */
function piecesOf({ text, references }: Template): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let start = 0;
  const add = (to: number, length: number, isLiteral: boolean): void => {
    if (to === from) return;
    pieces.push({ isLiteral, from, to, start, end: start + length });
    from = to;
    start += length;
  };
  const addText = (to: number): void => {
    for (let dollars = text.indexOf("$$", from); dollars >= 0 && dollars < to; dollars = text.indexOf("$$", from)) {
      add(dollars, dollars - from, true);
      add(dollars + 2, 1, false);
    }
    add(to, to - from, true);
  };
  for (const reference of references) {
    addText(reference.start);
    add(reference.end, substituted(reference, text).length, false);
  }
  addText(text.length);
  return pieces;
}

function substituted(reference: VariableReference, text: string): string {
  if (!reference.operand.includes("$")) return replacementOf(reference, reference.operand);
  const values = new Map<string, string | undefined>();
  collectValues(reference, values);
  return interpolate(text.slice(reference.start, reference.end), (name) => values.get(name)).value;
}

function collectValues(reference: VariableReference, values: Map<string, string | undefined>): void {
  values.set(reference.name, reference.value);
  for (const nested of reference.nested) collectValues(nested, values);
}

function cutTemplate({ text, references }: Template, start: number, end: number): Template {
  const inside = references.filter((reference) => reference.start >= start && reference.end <= end);
  return { text: text.slice(start, end), references: inside.map((reference) => moveReference(reference, -start)) };
}

function moveReference(reference: VariableReference, by: number): VariableReference {
  return {
    ...reference,
    start: reference.start + by,
    end: reference.end + by,
    operandStart: reference.operandStart + by,
    nested: reference.nested.map((nested) => moveReference(nested, by)),
  };
}
