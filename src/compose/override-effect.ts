/** Whether an entry of an override file changes anything: asked by merging it alone and printing the outcome. */

import { groupBy } from "../text/group-by.ts";
import { remember } from "../text/remember.ts";
import { copyEntry, copyWith } from "./create-tree.ts";
import { derivedMapping } from "./derive.ts";
import { mergeUncheckedDocument } from "./documents.ts";
import { splitPair } from "./part.ts";
import { isScalar } from "./parts.ts";
import { renderProject } from "./render/project.ts";
import { textOf } from "./render/scalars.ts";
import type { Mapping, Scalar, Sequence, Tree } from "./tree.ts";

/**
 * Whether a value, merged alone over an element, makes Compose print anything else.
 *
 * @param keys From the top of the model: `services`, `web`, `environment`, `LEVEL`.
 */
export type EffectTest = (keys: readonly string[], value: Tree) => boolean;

/** Makes the test for the entries that come over one element, such as `services` and `web`. */
export function createEffectTest(element: Tree, [section = "", name = ""]: readonly string[]): EffectTest {
  const shown = new Map<string, Shown>();
  const show = (model: Mapping, document: Mapping): Shown => {
    const merged = mergeUncheckedDocument(model, document, { report: () => {}, interpolates: true });
    return { printed: JSON.stringify(renderProject(merged, "", new Set([name]))), written: writtenIn(merged) };
  };
  return (keys, value) => {
    const model = nest([section, name], narrow(element, keys.slice(2)));
    const before = remember(shown, JSON.stringify(keys), () => show(model, derivedMapping([], value)));
    const after = show(model, nest(keys, value));
    return after.printed !== before.printed || after.written !== before.written;
  };
}

/** The items of a list such as `LEVEL=debug` that Compose merges under a key, here `LEVEL`. */
export function itemsUnder(list: Sequence, key: string): readonly Scalar[] {
  const group = () => groupBy(list.items.filter(isScalar), (item) => textOf(splitPair(item).key));
  return remember(keyedItems, list, group).get(key) ?? [];
}

const keyedItems = new WeakMap<Sequence, ReadonlyMap<string, readonly Scalar[]>>();

interface Shown {
  readonly printed: string;
  readonly written: string;
}

/** Only what stands on the way to an entry: its neighbours have no say in what becomes of it, and may be thousands. */
function narrow(tree: Tree, [key, ...below]: readonly string[]): Tree {
  if (key === undefined || isScalar(tree)) return tree;
  if (tree.kind === "sequence") return copyWith(tree, { items: itemsUnder(tree, key) });
  const entry = tree.entries.get(key);
  return copyWith(tree, {
    entries: new Map(entry ? [[key, copyEntry(entry, narrow(entry.value, below))]] : []),
  });
}

function nest(keys: readonly string[], value: Tree): Mapping {
  const [key = "", ...below] = keys;
  return derivedMapping([[key, below.length === 0 ? value : nest(below, value)]], value);
}

/** The texts that hold variables, as written: what they agree on with today's values may differ with others. */
function writtenIn(model: Mapping): string {
  return JSON.stringify(templatesIn(model).toSorted());
}

function templatesIn(tree: Tree): readonly string[] {
  if (isScalar(tree)) return templateOf(tree);
  const children = tree.kind === "sequence" ? tree.items : [...tree.entries.values()].map(({ value }) => value);
  return children.flatMap(templatesIn);
}

function templateOf(scalar: Scalar): readonly string[] {
  const { template } = scalar.pair?.value ?? scalar;
  return template && template.references.length > 0 ? [template.text.replace(LEADING_KEY, "")] : [];
}

/** Merging may turn `KEY: VALUE` into `KEY=VALUE`. */
const LEADING_KEY = /^[\w.-]+=/;
