/** What is wrong with an element in the eyes of a policy. */
import type { Related } from "../compose/problem.ts";
import type { Hop } from "../compose/tree.ts";
import type { Location } from "../text/source.ts";
import { placeOf, type Value } from "./values.ts";

export interface Fault {
  /** `absence`: what is not there is at fault; where it would stand is the place. `name`: a key, or an item as such. */
  readonly about: "absence" | "name" | "value";
  readonly at: Location;
  /** Dotted path in the model. */
  readonly path: string;
  /** What must hold there, after the path: "must be 'json-file'". */
  readonly demand: string;
  /** What tells it from others of the same path, never a value. */
  readonly subject?: string;
  readonly related: readonly Related[];
}

/** The fault of a value. */
export function faultOfValue(value: Value, demand: string): Fault {
  return { about: "value", at: placeOf(value), path: value.path, demand, ...subjectOf(value), related: explain(value) };
}

/** The fault of a key, or of an item that should not be in its list. */
export function faultOfName(value: Value, demand: string): Fault {
  return { about: "name", at: value.keyAt, path: value.path, demand, ...subjectOf(value), related: explain(value) };
}

/** The fault of what is missing in a value: the value's key is the place. */
export function faultOfAbsence(within: Value, missing: readonly string[], demand: string): Fault {
  const path = [within.path, ...missing].filter(Boolean).join(".");
  const subject = within.item ?? (missing.join(".") || within.key);
  return { about: "absence", at: within.keyAt, path, demand, ...(subject && { subject }), related: [] };
}

function subjectOf({ item, key, isItem }: Value): { readonly subject?: string } {
  const subject = item ?? (isItem ? "" : key);
  return subject ? { subject } : {};
}

const MOST_REPLACED = 3;

/** How a value came to its place, and which values it won over. */
function explain({ tree, via = [] }: Value): readonly Related[] {
  const replaced = (tree.history?.replaced ?? []).filter(({ removed }) => !removed).slice(0, MOST_REPLACED);
  return [
    ...via.map(({ by, at }) => ({ at, message: HOPS[by] })),
    ...replaced.map(({ value: { file, start, end } }) => ({
      at: { file, start, end },
      message: "This value was overridden.",
    })),
  ];
}

const HOPS: Readonly<Record<Hop["by"], string>> = {
  alias: "This alias brings it.",
  "merge-key": "This merge key brings it.",
  extends: "It comes here by this `extends`.",
  include: "It comes here by this `include`.",
  "override-file": "This file brings it.",
};
