/** What the changes of form share: how they are called, and how they make and refuse a long form. */
import { copyWith } from "../create-tree.ts";
import { derivedMapping } from "../derive.ts";
import type { TextProblem } from "../grammar/parsed.ts";
import { partOf } from "../part.ts";
import { type Change, childPath } from "../path-table.ts";
import type { Problem, Report } from "../problem.ts";
import type { Mapping, Scalar, Sequence, Tree } from "../tree.ts";

/** How a change of form tells what it could not read. */
export interface FormContext {
  readonly report: Report;
  /** True keeps a short form that cannot be read, for `--no-interpolate`, where `${PORT}:80` is no port. */
  readonly keepsUnreadable: boolean;
}

export type ToLongForm = Change<FormContext>;

/** The long form of a short one: it stands where the short form does, and keeps its tag and history. */
export function expandShort(short: Scalar, values: Iterable<readonly [string, Tree]>): Mapping {
  const { tag, history } = short;
  return copyWith(derivedMapping(values, short), { short, tag, history });
}

/** Replaces each item of a sequence by none, one or more others. */
export function expandItems(
  sequence: Sequence,
  path: string,
  expand: (item: Tree, path: string) => readonly Tree[],
): Sequence {
  const items = sequence.items.flatMap((item, index) => expand(item, childPath(path, index)));
  const isSame = items.length === sequence.items.length && items.every((item, index) => item === sequence.items[index]);
  return isSame ? sequence : copyWith(sequence, { items });
}

/** A short form that Compose cannot read. */
export function unreadable(at: Tree, path: string, message: string): Problem {
  return { kind: "compose-schema", severity: "error", message, at, path };
}

/** A short form that Compose cannot read, with the part at fault. */
export function unreadablePart(scalar: Scalar, path: string, { message, start, end }: TextProblem): Problem {
  const part = start === end ? scalar : partOf(scalar, start, end);
  return { kind: "compose-schema", severity: "error", message, at: part, path };
}
