/** What the variables of a value can put into it, whatever happens to be set on this machine. */
import type { Text } from "../../src/rule.ts";

export type Template = Text["template"];
export type Reference = Template["references"][number];

/** A stretch of literal text of a template. */
export interface Piece {
  readonly text: string;
  /** Its offset in the template's text. */
  readonly start: number;
  /** The references in whose default or alternative it stands, outermost first; empty outside of all. */
  readonly within: readonly Reference[];
}

/** A text that is put together by itself: the whole value, or one default or alternative inside it. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** The references that stand directly in it. */
  readonly references: readonly Reference[];
}

/**
 * The references whose own value can reach the text. `${X:+text}` tells no more than whether X is set, and what
 * stands in the error text of `${X:?text}` reaches nobody.
 */
export function carriedReferences(references: readonly Reference[]): readonly Reference[] {
  return references.flatMap((reference) => [
    ...(reference.operator.endsWith("+") ? [] : [reference]),
    ...(hasOperandText(reference) ? carriedReferences(reference.nested) : []),
  ]);
}

/** The references that come to nothing, without an error, when no variable is set: `$X`, `${X:-}` and `${X:-$Y}`'s Y. */
export function failOpenReferences(references: readonly Reference[]): readonly Reference[] {
  return references.flatMap((reference) => {
    const { operator, operand, nested } = reference;
    if (operator === "" || (hasDefault(reference) && operand === "")) return [reference];
    return hasDefault(reference) ? failOpenReferences(nested) : [];
  });
}

/** The parts that a template is made of: itself first, then each default and alternative, however deep. */
export function partsOf(template: Template): readonly Part[] {
  return [wholeOf(template), ...operandParts(template.references)];
}

/** The literal text of a template: what stands around its references, and in their defaults and alternatives. */
export function piecesOf(template: Template): readonly Piece[] {
  const pieces: Piece[] = [];
  const addPieces = ({ start, end, references }: Part, within: readonly Reference[]) => {
    let at = start;
    const addText = (to: number) => {
      if (to > at) pieces.push({ text: template.text.slice(at, to), start: at, within });
    };
    for (const reference of references) {
      addText(reference.start);
      if (hasOperandText(reference)) addPieces(operandPart(reference), [...within, reference]);
      at = reference.end;
    }
    addText(end);
  };
  addPieces(wholeOf(template), []);
  return pieces;
}

/**
 * The text that a template gives when nothing sets its variables.
 *
 * @returns Undefined when a variable has no default, so that the text is anyone's guess.
 */
export function defaultText(template: Template, part: Part = wholeOf(template)): string | undefined {
  let text = "";
  let at = part.start;
  for (const reference of part.references) {
    const value = hasDefault(reference) ? defaultText(template, operandPart(reference)) : undefined;
    if (value === undefined) return undefined;
    text += template.text.slice(at, reference.start) + value;
    at = reference.end;
  }
  return text + template.text.slice(at, part.end);
}

/** Whether a variable that nothing sets leaves a gap, so that nobody knows the text. */
export function hasGap(references: readonly Reference[]): boolean {
  return gapsOf(references).length > 0;
}

/** Whether a variable that must be set is not: Compose stops at it, so that nothing follows from the text. */
export function lacksRequired(references: readonly Reference[]): boolean {
  return gapsOf(references).some(({ operator }) => operator.endsWith("?"));
}

/** The references whose variable nothing sets, and for which nothing stands in. */
function gapsOf(references: readonly Reference[]): readonly Reference[] {
  return references.flatMap((reference) => {
    const { operator, value, nested } = reference;
    const isSet = operator.startsWith(":") ? value !== undefined && value !== "" : value !== undefined;
    if (operator === "" || operator.endsWith("?")) return isSet ? [] : [reference];
    return isSet === operator.endsWith("+") ? gapsOf(nested) : [];
  });
}

/** Whether the reference has text to take when its variable is not set. */
export function hasDefault(reference: Reference): boolean {
  return reference.operator.endsWith("-");
}

function hasOperandText(reference: Reference): boolean {
  return hasDefault(reference) || reference.operator.endsWith("+");
}

function operandParts(references: readonly Reference[]): readonly Part[] {
  return references
    .filter(hasOperandText)
    .flatMap((reference) => [operandPart(reference), ...operandParts(reference.nested)]);
}

function operandPart({ operandStart, operand, nested }: Reference): Part {
  return { start: operandStart, end: operandStart + operand.length, references: nested };
}

function wholeOf(template: Template): Part {
  return { start: 0, end: template.text.length, references: template.references };
}
