/** Values as people may see them. */
import { copyEntry, copyWith, createScalar } from "../compose/create-tree.ts";
import type { Text } from "../compose/model.ts";
import type { Scalar, Tree } from "../compose/tree.ts";
import type { Secrets } from "../plan/secret-names.ts";
import { scalarText } from "../yaml/scalar.ts";
import { maskTemplate, maskTree } from "./mask.ts";

/** Prints values, with or without the secrets in them. `name` is the key under which a value stands. */
export interface Show {
  /** In one line: a list as JSON, a mapping by its keys, a short form as it is written. */
  value(tree: Tree, name?: string): string;
  /** A text before interpolation. */
  template(text: string, name?: string): string;
  /** A whole tree, whose values may be secrets for what stands beside them. */
  tree(tree: Tree): Shown;
}

/** A tree as it may be shown. */
export interface Shown {
  readonly value: Tree;
  /** As it is written, before interpolation. */
  readonly written: Tree;
}

/** @param secrets What is hidden; undefined shows everything. */
export function createShow(secrets: Secrets | undefined): Show {
  return {
    value: (tree, name) => describe(secrets ? maskTree(tree, secrets, name) : tree),
    template: (text, name) => (secrets ? maskTemplate(text, secrets, name) : text),
    tree: (tree) => {
      const written = toWritten(tree);
      return secrets
        ? { value: maskTree(tree, secrets), written: maskTree(written, secrets) }
        : { value: tree, written };
    },
  };
}

/** A text of the rules' model as a scalar. */
export function toScalar({ value, template, at }: Text): Scalar {
  const isPlain = template.references.length === 0 && template.text === value;
  return createScalar({ type: "string", value, style: "derived", ...at, template: isPlain ? undefined : template });
}

/** What stands in a shown tree under a key or index. */
export function shownAt({ value, written }: Shown, key: string | number): Shown | undefined {
  const [shownValue, shownWritten] = [childAt(value, key), childAt(written, key)];
  return shownValue && shownWritten && { value: shownValue, written: shownWritten };
}

/** A tree in one line, as it is. */
export function describe(tree: Tree): string {
  if (tree.kind === "scalar") return tree.type === "null" ? "null" : scalarText(tree);
  if (tree.kind === "sequence") return `[${tree.items.map(describeItem).join(", ")}]`;
  return tree.short ? scalarText(tree.short) : `{${[...tree.entries.keys()].join(", ")}}`;
}

function childAt(tree: Tree, key: string | number): Tree | undefined {
  if (tree.kind === "mapping") return tree.entries.get(String(key))?.value;
  return tree.kind === "sequence" ? tree.items[Number(key)] : undefined;
}

/** The tree with the texts that interpolation has not touched. */
function toWritten(tree: Tree): Tree {
  if (tree.kind === "scalar") return withTemplateText(tree);
  if (tree.kind === "sequence") return copyWith(tree, { items: tree.items.map(toWritten) });
  const entries = [...tree.entries].map(([key, entry]) => [key, copyEntry(entry, toWritten(entry.value))] as const);
  return copyWith(tree, { entries: new Map(entries), short: tree.short && withTemplateText(tree.short) });
}

function withTemplateText(scalar: Scalar): Scalar {
  const written = copyWith(scalar.relative ?? scalar, { template: undefined, relative: undefined });
  const { template } = scalar.relative ?? scalar;
  return template ? copyWith(written, { type: "string", value: template.text }) : written;
}

function describeItem(item: Tree): string {
  const isText = item.kind === "scalar" ? item.type === "string" : item.kind === "mapping" && item.short;
  return isText ? JSON.stringify(describe(item)) : describe(item);
}
