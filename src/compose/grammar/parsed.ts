/** What the reading of one text gives: its value, or the first thing that is wrong with it. */
export type Parsed<T> = { readonly value: T } | { readonly problem: TextProblem };

/** Offsets in a text, the end not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Why a text cannot be read, and the part at fault. */
export interface TextProblem extends TextRange {
  /** One or more sentences for a person. */
  readonly message: string;
}

/** The answer for a text that cannot be read. */
export function refuse({ start, end }: TextRange, message: string): { readonly problem: TextProblem } {
  return { problem: { message, start, end } };
}
