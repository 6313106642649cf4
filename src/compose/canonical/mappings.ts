/** Lists that are mappings in long form: `depends_on`, `networks`, `additional_contexts`, `ssh`. */

import { scalarText } from "../../yaml/scalar.ts";
import { createEntry, createMapping } from "../create-tree.ts";
import { derivedMapping, derivedScalar, withValue } from "../derive.ts";
import { splitPair } from "../part.ts";
import { isMapping, isSequence } from "../parts.ts";
import { childPath } from "../path-table.ts";
import type { Entry, Mapping, Scalar, Sequence, Tree } from "../tree.ts";
import { type ToLongForm, unreadable } from "./form.ts";

/** `depends_on: [S]` is a mapping of services. */
export const toDependencies: ToLongForm = (tree) => {
  if (isSequence(tree)) return toMapping(tree, (item) => ({ key: item, value: derivedMapping([], item) }));
  return tree;
};

/** A dependency without more is on a service that has started, and required. */
export const toDependency: ToLongForm = (tree) => {
  if (!isMapping(tree)) return tree;
  const conditional = tree.entries.has("condition")
    ? tree
    : withValue(tree, "condition", derivedScalar("service_started", tree));
  return tree.entries.has("required") ? conditional : withValue(conditional, "required", derivedScalar(true, tree));
};

/** `networks: [N]` and `models: [M]` are mappings without settings. */
export const toKeys: ToLongForm = (tree) =>
  isSequence(tree) ? toMapping(tree, (item) => ({ key: item, value: derivedScalar(null, item) })) : tree;

/** `[KEY=VALUE]` is `{KEY: VALUE}`; an item without `=` cannot be read. */
export const toPairs: ToLongForm = (tree, path, { report, keepsUnreadable }) => {
  if (!isSequence(tree)) return tree;
  const bad = tree.items.findIndex((item) => item.kind !== "scalar" || !scalarText(item).includes("="));
  const item = tree.items[bad];
  if (item && keepsUnreadable) return tree;
  if (item) report(unreadable(item, childPath(path, bad), "This item has no `=`. Write it as `name=value`."));
  return toMapping(tree, splitPair);
};

/** `ssh: [default, ID=PATH]` is `{default: null, ID: PATH}`. */
export const toSshKeys: ToLongForm = (tree, path, { report }) => {
  if (!isSequence(tree)) return tree;
  for (const [index, item] of tree.items.entries()) {
    if (item.kind !== "scalar" || scalarText(item) === "default" || scalarText(item).includes("=")) continue;
    report(unreadable(item, childPath(path, index), "Only `default` may stand without a path. Write `id=path`."));
  }
  return toMapping(tree, (item) => {
    const { key, value } = splitPair(item);
    return { key, value: value ?? derivedScalar(null, item) };
  });
};

type Pair = { readonly key: Scalar; readonly value?: Tree };

function toMapping(sequence: Sequence, pairOf: (item: Scalar) => Pair): Mapping {
  const entries = new Map<string, Entry>();
  for (const item of sequence.items) {
    if (item.kind !== "scalar") continue;
    const { key, value } = pairOf(item);
    if (value) entries.set(scalarText(key), createEntry({ file: key.file, start: key.start, end: key.end }, value));
  }
  const { file, start, end, tag, history } = sequence;
  return createMapping({ entries, file, start, end, tag, history });
}
