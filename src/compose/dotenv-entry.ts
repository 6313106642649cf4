import type { InterpolationProblem } from "./interpolate.ts";
import type { Template } from "./tree.ts";

/** One definition of an env file, in the order of the file; of two with one name the later counts. */
export interface DotenvEntry {
  /** "" for `=value`, and for a last line `KEY` without line end, which Compose takes for a value. */
  readonly name: string;
  /** Undefined for a line `KEY` when `lookup` has no such name: nothing is defined then. */
  readonly value: string | undefined;
  /** Whether the line is `KEY` alone, so that the value comes from `lookup`. */
  readonly isInherited: boolean;
  /** Offsets of the name in the text, without `export` and blanks. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Offsets of the value as written, without its quotes; both are `nameEnd` for an inherited name. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quote: "" | "'" | '"';
  /**
   * Present when the value has a variable or `$$`. Its text is the value as written, so that offsets in it count
   * from `valueStart`; but when double quotes hold escapes it is the text after those.
   */
  readonly template?: Template;
}

export interface DotenvProblem {
  /**
   * What is wrong. Compose refuses the whole file at all but `unset` (a variable without value, a warning) and
   * `lone-name` (a last line `KEY` without line end, which Compose silently takes for a value without name).
   */
  readonly kind: "name" | "blank-in-name" | "unclosed-quote" | "lone-name" | InterpolationProblem["kind"];
  /** The variable of the entry or of the reference at fault, when there is one. */
  readonly name?: string;
  /** A sentence without any value. */
  readonly message: string;
  /** Offsets in the text of the file. */
  readonly start: number;
  readonly end: number;
}

/** A comment from its `#` to the end of its line, as offsets in the text of the file. */
export interface DotenvComment {
  readonly start: number;
  readonly end: number;
}

/** What an env file holds. */
export interface DotenvFile {
  readonly entries: readonly DotenvEntry[];
  readonly problems: readonly DotenvProblem[];
  readonly comments: readonly DotenvComment[];
}
