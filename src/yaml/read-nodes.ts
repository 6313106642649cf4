/** The nodes of `yaml`'s own documents. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Scalar as YamlScalar } from "yaml";
import type { Node, Pair, Root, ScalarNode } from "./node.ts";

/** Takes over what a document says. */
export function readNodes({ contents, range }: Document): Root {
  return { contents: toNode(contents), start: range?.[0] ?? 0 };
}

const STYLES: ReadonlyMap<string | undefined, ScalarNode["style"]> = new Map([
  ["QUOTE_SINGLE", "single"],
  ["QUOTE_DOUBLE", "double"],
  ["BLOCK_LITERAL", "block"],
  ["BLOCK_FOLDED", "block"],
]);

function toNode(node: unknown): Node | undefined {
  if (isAlias(node)) return { kind: "alias", name: node.source, ...placeOf(node.range) };
  if (isScalar(node)) return toScalar(node);
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }): Pair => ({ key: toNode(key), value: toNode(value) }));
    return { kind: "map", pairs, isFlow: node.flow === true, ...propertiesOf(node), ...placeOf(node.range) };
  }
  if (!isSeq(node)) return undefined;
  const items = node.items.map(toNode);
  return { kind: "list", items, isFlow: node.flow === true, ...propertiesOf(node), ...placeOf(node.range) };
}

function toScalar(node: YamlScalar): ScalarNode {
  const style = STYLES.get(node.type) ?? "plain";
  return { kind: "scalar", value: String(node.value), style, ...propertiesOf(node), ...placeOf(node.range) };
}

function propertiesOf({ anchor, tag }: { readonly anchor?: string; readonly tag?: string }) {
  return { anchor, tag };
}

function placeOf(range: readonly number[] | null | undefined) {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
