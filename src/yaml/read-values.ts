/** The values of the documents that `yaml` composed. */
import { CST, type Document, isAlias, isMap, isScalar, isSeq, type Scalar as LibraryScalar } from "yaml";
import { endBlock } from "./compose-text.ts";
import { writeApostrophes } from "./escapes.ts";
import type { Pair, Root, YamlScalar, YamlValue } from "./yaml-value.ts";

/**
 * Takes over what a document says.
 *
 * @param text The text of which it is a part.
 */
export function readValues({ contents, range }: Document, text: string): Root {
  return { contents: toValue(contents, text), start: range?.[0] ?? 0 };
}

const STYLES: ReadonlyMap<string | undefined, YamlScalar["style"]> = new Map([
  ["QUOTE_SINGLE", "single"],
  ["QUOTE_DOUBLE", "double"],
  ["BLOCK_LITERAL", "block"],
  ["BLOCK_FOLDED", "block"],
]);

function toValue(found: unknown, text: string): YamlValue | undefined {
  if (isAlias(found)) return { kind: "alias", name: found.source, ...placeOf(found.range) };
  if (isScalar(found)) return toScalar(found, text);
  if (isMap(found)) {
    const pairs = found.items.map(({ key, value }): Pair => ({ key: toValue(key, text), value: toValue(value, text) }));
    return { kind: "map", pairs, isFlow: found.flow === true, ...propertiesOf(found), ...placeOf(found.range) };
  }
  if (!isSeq(found)) return undefined;
  const items = found.items.map((item) => toValue(item, text));
  return { kind: "list", items, isFlow: found.flow === true, ...propertiesOf(found), ...placeOf(found.range) };
}

function toScalar(found: LibraryScalar, text: string): YamlScalar {
  const style = STYLES.get(found.type) ?? "plain";
  const value = readText(found, style, text);
  return { kind: "scalar", value, style, ...propertiesOf(found), ...placeOf(found.range) };
}

/** As `yaml` reads it, but for an escaped apostrophe, and a block that ends with the file. */
function readText({ value, range }: LibraryScalar, style: YamlScalar["style"], text: string): string {
  const [start, end] = range ?? [0, 0];
  const source = text.slice(start, end);
  if (style === "block") return endBlock(String(value), source);
  const written = style === "double" ? writeApostrophes(source) : source;
  if (written === source) return String(value);
  return CST.resolveAsScalar({ type: "double-quoted-scalar", offset: start, indent: 0, source: written }).value;
}

function propertiesOf({ anchor, tag }: { readonly anchor?: string; readonly tag?: string }) {
  return { anchor, tag };
}

function placeOf(range: readonly number[] | null | undefined) {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
