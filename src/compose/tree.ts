/**
 * The plain tree in which Compose thinks: mappings, sequences and scalars. Every part of it is also a
 * `Location`: the place in the file from which it came, kept through anchors, interpolation, merge,
 * extends, include and the change from short to long form. Trees are never changed in place; a step
 * that alters something returns a new tree that shares all the rest.
 */
import type { Location } from "../text/source.ts";

export type Tree = Scalar | Mapping | Sequence;

/** What go-yaml makes of a scalar (docs/compose-conformance.md, "Typing of scalars"). */
export type ScalarType = "string" | "int" | "float" | "bool" | "null" | "time";

export interface Scalar extends Location {
  readonly kind: "scalar";
  readonly type: ScalarType;
  /** Integers beyond 2^53 are `bigint`; a time is its text as Go prints it. */
  readonly value: string | number | bigint | boolean | null;
  /** How the file writes it. `derived`: no text of its own; the location is that of what implied it. */
  readonly style: "plain" | "single" | "double" | "block" | "derived";
  /** Present when interpolation changed the text or met a variable. */
  readonly template?: Template | undefined;
  /** The scalar that a short form cut this one out of, and where it starts in that one's template text. */
  readonly partOf?: { readonly scalar: Scalar; readonly start: number } | undefined;
  /** For `KEY=VALUE` that merging made of a mapping's entry: the key's token and the entry's value. */
  readonly pair?: { readonly key: Location; readonly value: Scalar } | undefined;
  /** The path as written, when this one was made absolute from it. */
  readonly relative?: Scalar | undefined;
  /** Stands for what could not be read, which a `compose-syntax` problem says: nothing else can be said of it. */
  readonly isUnread?: true | undefined;
  readonly tag?: Tag | undefined;
  readonly history?: History | undefined;
}

export interface Mapping extends Location {
  readonly kind: "mapping";
  /** In the order of the file. A `Map`, because keys such as `__proto__` and `1` are real keys. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The short form that this mapping was expanded from. */
  readonly short?: Scalar | undefined;
  /** Something that it takes entries from could not be read: what is not here may stand there. */
  readonly isPartial?: true | undefined;
  readonly tag?: Tag | undefined;
  readonly history?: History | undefined;
}

export interface Sequence extends Location {
  readonly kind: "sequence";
  readonly items: readonly Tree[];
  readonly tag?: Tag | undefined;
  readonly history?: History | undefined;
}

export interface Entry {
  /** The key's own token. For a key that a short form implies, the place of that short form. */
  readonly key: Location;
  readonly value: Tree;
  /** How the entry came here from elsewhere, nearest hop first; absent when it stands where it is written. */
  readonly via?: readonly Hop[] | undefined;
}

/** A step by which a value travelled from where it is written to where it takes effect. */
export interface Hop {
  readonly by: "alias" | "merge-key" | "extends" | "include" | "override-file";
  /** The alias token, the `<<` value, the `extends` or `include` entry, or the override's own key. */
  readonly at: Location;
}

/** `!reset` and `!override` (Compose spec, 13-merge). Other tags are resolved when the file is read. */
export type Tag = "reset" | "override";

/** The values that this one replaced, the latest first, and the rule of Compose that decided. */
export interface History {
  readonly replaced: readonly Replaced[];
}

export interface Replaced {
  readonly value: Tree;
  readonly rule: MergeRule;
  /** For what `!reset` or `!override` took out of a mapping: the key under which it stood, and the tagged key. */
  readonly removed?: { readonly key: string; readonly by: Location };
}

export type MergeRule = "override-file" | "extends" | "include" | "unique-key" | "merge-key" | "reset" | "override-tag";

/** A scalar's text before interpolation, and the variables in it. */
export interface Template {
  readonly text: string;
  readonly references: readonly VariableReference[];
}

/** One `$NAME` or `${NAME…}` of a template (Compose spec, 12-interpolation). */
export interface VariableReference {
  readonly name: string;
  readonly operator: "" | ":-" | "-" | ":?" | "?" | ":+" | "+";
  /** The default, alternative or error text as written; empty without an operator. */
  readonly operand: string;
  /** Offsets of the whole reference in `Template.text`. */
  readonly start: number;
  readonly end: number;
  /** Offset of `operand` in `Template.text`; equal to `end - 1` without an operator. */
  readonly operandStart: number;
  /** The variable's value when the project was resolved; undefined when nothing sets it. */
  readonly value: string | undefined;
  /** References inside the operand, with offsets in the same `Template.text`, whether used or not. */
  readonly nested: readonly VariableReference[];
}
