/** Scalars of the tree as the texts and flags that rules see. */

import type { Location } from "../../text/source.ts";
import { scalarText } from "../../yaml/scalar.ts";
import type { CommandText, Flag, Text } from "../model.ts";
import { locatePart, templateOf } from "../part.ts";
import { entryAt, isScalar } from "../parts.ts";
import { childPath } from "../path-table.ts";
import type { Hop, Scalar, Tree } from "../tree.ts";

/** A mapping or list of the model and its path, as the readers of attributes take it. */
export interface Element {
  readonly tree: Tree;
  readonly path: string;
}

/** A scalar as text: its value is what it resolves to, its template and place are what the file writes. */
export function createText(scalar: Scalar, path: string, via?: readonly Hop[]): Text {
  const written = scalar.relative ?? scalar;
  return {
    value: scalarText(scalar),
    template: templateOf(written),
    within: (start, end) => locatePart(written, start, end),
    at: placeOf(written),
    path,
    via,
  };
}

/** The text under a key of an element; undefined when there is none, or a null. */
export function readText({ tree, path }: Element, key: string): Text | undefined {
  const entry = entryAt(tree, key);
  if (!isScalar(entry?.value) || entry.value.type === "null") return undefined;
  return createText(entry.value, childPath(path, key), entry.via);
}

/** The boolean under a key of an element; undefined when there is none. */
export function readFlag({ tree, path }: Element, key: string): Flag | undefined {
  const entry = entryAt(tree, key);
  if (!isScalar(entry?.value) || typeof entry.value.value !== "boolean") return undefined;
  const at = placeOf(entry.value);
  return { value: entry.value.value, at, path: childPath(path, key), via: entry.via };
}

/** The items of a list of texts under a key of an element. */
export function readTexts({ tree, path }: Element, key: string): readonly Text[] {
  const value = entryAt(tree, key)?.value;
  const at = childPath(path, key);
  if (isScalar(value)) return value.type === "null" ? [] : [createText(value, at)];
  if (value?.kind !== "sequence") return [];
  return value.items.flatMap((item, index) => (isScalar(item) ? [createText(item, childPath(at, index))] : []));
}

/** A command under a key of an element: a list, or a string as its one part. */
export function readCommand(element: Element, key: string): CommandText | undefined {
  const entry = entryAt(element.tree, key);
  if (!entry) return undefined;
  const path = childPath(element.path, key);
  return { parts: readTexts(element, key), at: placeOf(entry.value), path, via: entry.via };
}

/** A tree's place alone, without the tree. */
export function placeOf({ file, start, end }: Location): Location {
  return { file, start, end };
}
