/** Values as people may see them. */
import type { Text } from "../compose/model.ts";
import type { Scalar, Tree } from "../compose/tree.ts";
import { scalarText } from "../yaml/scalar.ts";
import { maskTemplate, maskTree } from "./mask.ts";
import type { Secrets } from "./mask-text.ts";

/** Prints values, with or without the secrets in them. `name` is the key under which a value stands. */
export interface Show {
  /** In one line: a list as JSON, a mapping by its keys, a short form as it is written. */
  value(tree: Tree, name?: string): string;
  /** A text before interpolation. */
  template(text: string, name?: string): string;
}

/** @param secrets What is hidden; undefined shows everything. */
export function createShow(secrets: Secrets | undefined): Show {
  return {
    value: (tree, name) => describe(secrets ? maskTree(tree, secrets, name) : tree),
    template: (text, name) => (secrets ? maskTemplate(text, secrets, name) : text),
  };
}

/** A text of the rules' model as a scalar. */
export function toScalar({ value, template, at }: Text): Scalar {
  const isPlain = template.references.length === 0 && template.text === value;
  return { kind: "scalar", type: "string", value, style: "derived", ...at, ...(isPlain ? {} : { template }) };
}

function describe(tree: Tree): string {
  if (tree.kind === "scalar") return tree.type === "null" ? "null" : scalarText(tree);
  if (tree.kind === "sequence") return `[${tree.items.map(describeItem).join(", ")}]`;
  return tree.short ? scalarText(tree.short) : `{${[...tree.entries.keys()].join(", ")}}`;
}

function describeItem(item: Tree): string {
  const isText = item.kind === "scalar" ? item.type === "string" : item.kind === "mapping" && item.short;
  return isText ? JSON.stringify(describe(item)) : describe(item);
}
