import type { Mapping, Scalar, Tree } from "../tree.ts";

/** A value as JSON has it. Mappings have no prototype, so that any key is an own key. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * Brings a tree to the form in which Compose's schema sees it: every number is a 64-bit float, a time is text, and
 * places, tags and histories are gone.
 *
 * @param tree The tree.
 * @param nonFinite Takes the scalars that YAML can write but JSON cannot: `.nan` and `.inf`. They become 0.
 */
export function toPlain(tree: Tree, nonFinite: Scalar[]): Plain {
  if (tree.kind === "scalar") return plainScalar(tree, nonFinite);
  if (tree.kind === "sequence") return tree.items.map((item) => toPlain(item, nonFinite));
  return plainMapping(tree, nonFinite);
}

function plainScalar(scalar: Scalar, nonFinite: Scalar[]): Plain {
  const { value } = scalar;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  nonFinite.push(scalar);
  return 0;
}

function plainMapping(mapping: Mapping, nonFinite: Scalar[]): Plain {
  const plain: { [key: string]: Plain } = Object.create(null);
  for (const [key, entry] of mapping.entries) plain[key] = toPlain(entry.value, nonFinite);
  return plain;
}
