/** Short forms that stand alone or in a list: `build: .`, `env_file: a.env`, `secrets: [key]`. */

import { scalarText } from "../../yaml/scalar.ts";
import { copyWith } from "../create-tree.ts";
import { derivedMapping, derivedScalar, derivedSequence, withValue } from "../derive.ts";
import { isMapping, isScalar, isSequence } from "../parts.ts";
import type { Scalar, Tree } from "../tree.ts";
import { expandItems, expandShort, type ToLongForm } from "./form.ts";

/** `build: DIRECTORY` is `{context: DIRECTORY}`. */
export const toBuild: ToLongForm = (tree) => (isText(tree) ? expandShort(tree, [["context", tree]]) : tree);

/** `extends: SERVICE` is `{service: SERVICE}`. */
export const toExtends: ToLongForm = (tree) => (isText(tree) ? expandShort(tree, [["service", tree]]) : tree);

/** One text is a list of one. */
export const toList: ToLongForm = (tree) => (isText(tree) ? derivedSequence([tree], tree) : tree);

/** Any value is its text. */
export const toText: ToLongForm = (tree) =>
  isScalar(tree) && tree.type !== "string" ? copyWith(tree, { type: "string", value: scalarText(tree) }) : tree;

/** `gpus: all` is one request for all devices. */
export const toGpus: ToLongForm = (tree) => {
  if (!isText(tree)) return tree;
  return derivedSequence([derivedMapping([["count", derivedScalar("all", tree)]], tree)], tree);
};

/** `secrets: [NAME]` and `configs: [NAME]` are `[{source: NAME}]`. */
export const toReferences: ToLongForm = (tree, path) =>
  mapSequence(tree, path, (item) => (isText(item) ? expandShort(item, [["source", item]]) : item));

/** `env_file: PATH` is `[{path: PATH, required: true}]`. */
export const toEnvFiles: ToLongForm = (tree, path) =>
  mapSequence(isText(tree) ? derivedSequence([tree], tree) : tree, path, toEnvFile);

function toEnvFile(item: Tree): Tree {
  if (isText(item)) {
    return expandShort(item, [
      ["path", item],
      ["required", derivedScalar(true, item)],
    ]);
  }
  if (!isMapping(item) || item.entries.has("required")) return item;
  return withValue(item, "required", derivedScalar(true, item));
}

function mapSequence(tree: Tree, path: string, change: (item: Tree) => Tree): Tree {
  return isSequence(tree) ? expandItems(tree, path, (item) => [change(item)]) : tree;
}

function isText(tree: Tree): tree is Scalar {
  return isScalar(tree) && tree.type === "string";
}
