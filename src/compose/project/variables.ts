/** `environment` and `build.args` as variables, each with what it hides. */

import type { Location } from "../../text/source.ts";
import { scalarText } from "../../yaml/scalar.ts";
import { copyEntry, copyWith } from "../create-tree.ts";
import type { Variable } from "../model.ts";
import { splitPair } from "../part.ts";
import { isScalar } from "../parts.ts";
import { isPassedThrough } from "../pass-through.ts";
import { childPath } from "../path-table.ts";
import type { Entry, Scalar, Tree } from "../tree.ts";
import { createText, type Element, placeOf } from "./text.ts";

/**
 * Reads the mapping or list of variables under a key of an element, one variable a name.
 *
 * @param source What the variables are for.
 */
export function readVariables(element: Element | undefined, source: Variable["source"]): ReadonlyMap<string, Variable> {
  const variables = new Map<string, Variable>();
  if (element?.tree.kind === "sequence") {
    for (const item of element.tree.items) {
      if (isScalar(item)) addVariable(variables, readItem(item, { path: element.path, source }));
    }
  }
  if (element?.tree.kind === "mapping") {
    for (const [name, entry] of element.tree.entries) {
      addVariable(variables, readEntry(name, entry, { path: element.path, source }));
    }
  }
  return variables;
}

/** Adds a variable over those of its name, which it then hides. */
export function addVariable(variables: Map<string, Variable>, variable: Variable): void {
  const hidden = variables.get(variable.name);
  variables.set(variable.name, hidden ? hideBelow(variable, hidden) : variable);
}

function hideBelow(variable: Variable, hidden: Variable): Variable {
  return createVariable({ ...variable, hides: [...variable.hides, ...hide(hidden)] });
}

/** All variables have the same keys in the same order, as trees have (create-tree.ts). */
export function createVariable(parts: Variable): Variable {
  const { name, nameAt, at, path, via, text, value, source, envFile, hides } = parts;
  return { name, nameAt, at, path, via, text, value, source, envFile, hides };
}

/** What a declaration hides that comes over another: that one, and what that one hid. */
export function hide(hidden: Variable): readonly Variable[] {
  return [hidden, ...hidden.hides].slice(0, MOST_HIDDEN);
}

/** The nearest count; a file with more repetitions than these must not fill the memory. */
const MOST_HIDDEN = 20;

interface Place {
  /** Path of the mapping or list. */
  readonly path: string;
  readonly source: Variable["source"];
}

function readItem(item: Scalar, place: Place): Variable {
  const { key, value } = splitPair(item);
  const path = childPath(place.path, scalarText(key));
  return createVariable({
    name: scalarText(key),
    nameAt: placeOf(key),
    at: placeOf(item),
    path,
    text: readText(value, path),
    value: value ? scalarText(value) : null,
    source: place.source,
    hides: readHidden(item, (replaced) => readItem(replaced, place)),
  });
}

function readEntry(name: string, entry: Entry, place: Place): Variable {
  const path = childPath(place.path, name);
  const value = isScalar(entry.value) && entry.value.type !== "null" ? entry.value : undefined;
  return createVariable({
    name,
    nameAt: entry.key,
    at: wholeOf(entry),
    path,
    via: entry.via,
    text: readText(value, path),
    value: value ? scalarText(value) : null,
    source: place.source,
    hides: readHidden(entry.value, (value) => readEntry(name, copyEntry(entry, value), place)),
  });
}

/** From the key to the value's end; the key alone when the value stands elsewhere. */
function wholeOf({ key, value }: Entry): Location {
  const { file, start } = key;
  const between = value.file === file ? file.text.slice(key.end, value.start) : "";
  return BETWEEN_KEY_AND_VALUE.test(between) ? { file, start, end: value.end } : key;
}

/** The colon, and an anchor or tag. */
const BETWEEN_KEY_AND_VALUE = /^\s*:\s*(?:[&!]\S*\s+)*$/;

function readText(value: Scalar | undefined, path: string): Variable["text"] {
  return value && !isPassedThrough(value) ? createText(value, path) : undefined;
}

/** What a merge key would have brought was never declared for the service. */
function readHidden(winner: Tree, read: (replaced: Scalar) => Variable): readonly Variable[] {
  const replaced = winner.history?.replaced.slice(0, MOST_HIDDEN) ?? [];
  return replaced.flatMap(({ value, rule }) =>
    isScalar(value) && rule !== "merge-key" ? [read(withoutHistory(value))] : [],
  );
}

/** The winner's history holds its losers' too. */
function withoutHistory(scalar: Scalar): Scalar {
  return copyWith(scalar, { history: undefined });
}
