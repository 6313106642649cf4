/** The values of the documents that `yaml` composed. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Scalar as LibraryScalar } from "yaml";
import type { Pair, Root, YamlScalar, YamlValue } from "./yaml-value.ts";

/** Takes over what a document says. */
export function readValues({ contents, range }: Document): Root {
  return { contents: toValue(contents), start: range?.[0] ?? 0 };
}

const STYLES: ReadonlyMap<string | undefined, YamlScalar["style"]> = new Map([
  ["QUOTE_SINGLE", "single"],
  ["QUOTE_DOUBLE", "double"],
  ["BLOCK_LITERAL", "block"],
  ["BLOCK_FOLDED", "block"],
]);

function toValue(found: unknown): YamlValue | undefined {
  if (isAlias(found)) return { kind: "alias", name: found.source, ...placeOf(found.range) };
  if (isScalar(found)) return toScalar(found);
  if (isMap(found)) {
    const pairs = found.items.map(({ key, value }): Pair => ({ key: toValue(key), value: toValue(value) }));
    return { kind: "map", pairs, isFlow: found.flow === true, ...propertiesOf(found), ...placeOf(found.range) };
  }
  if (!isSeq(found)) return undefined;
  const items = found.items.map(toValue);
  return { kind: "list", items, isFlow: found.flow === true, ...propertiesOf(found), ...placeOf(found.range) };
}

function toScalar(found: LibraryScalar): YamlScalar {
  const style = STYLES.get(found.type) ?? "plain";
  return { kind: "scalar", value: String(found.value), style, ...propertiesOf(found), ...placeOf(found.range) };
}

function propertiesOf({ anchor, tag }: { readonly anchor?: string; readonly tag?: string }) {
  return { anchor, tag };
}

function placeOf(range: readonly number[] | null | undefined) {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
