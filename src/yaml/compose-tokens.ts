/**
 * The document of an ordinary Compose file, straight from the tokens of `yaml`'s parser. The library's own composer makes
 * much of each value that trees have no use for (objects of classes, comments, blank lines, types), which is a tenth of
 * resolving a file.
 *
 * Ordinary is one document, a mapping, without directives, tags and `?`, in which nothing is wrong. For any other the
 * composer is asked, and it alone says what is wrong: here every doubt ends the attempt.
 */
import type { CST } from "yaml";
import { type Composed, composeAlias, composeBlock, composeEmpty, composeText, emptyValue } from "./compose-text.ts";
import { type Attempt, BLANK, giveUp, measureEnd, type Properties, readProperties } from "./token-properties.ts";
import type { Pair, Root, YamlValue } from "./yaml-value.ts";

/**
 * Composes the only document of an ordinary text.
 *
 * @param tokens All that the parser made of the text.
 * @returns What the library's composer would make of it; undefined where the text is not ordinary.
 */
export function composeTokens(tokens: readonly CST.Token[]): Root | undefined {
  const document = findOnlyDocument(tokens);
  if (document?.value?.type !== "block-map") return undefined;
  const attempt: Attempt = { isOrdinary: true, depth: 0 };
  const { offset } = document;
  const properties = readProperties(document.start, { indicator: "doc-start", offset, startsLine: true }, attempt);
  if (properties.anchor !== undefined || (properties.found && !properties.hasNewline)) return undefined;
  const { written } = composeMap(document.value, properties, attempt);
  measureEnd(document.end, offset, attempt);
  return attempt.isOrdinary ? { contents: written, start: offset } : undefined;
}

/** Deeper documents are refused for it, which needs their reading as usual. */
const DEEPEST = 400;

/** The longest key that go-yaml takes, with the blanks after it. */
const LONGEST_KEY = 1024;

function findOnlyDocument(tokens: readonly CST.Token[]): CST.Document | undefined {
  let only: CST.Document | undefined;
  for (const token of tokens) {
    if (token.type === "document" && !only) only = token;
    else if (!BLANK.has(token.type) || ("source" in token && token.source.includes("\t"))) return undefined;
  }
  return only;
}

function composeValue(token: CST.Token, properties: Properties, attempt: Attempt): Composed {
  switch (token.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
      return composeText(token, properties.anchor, attempt);
    case "block-scalar":
      return composeBlock(token, properties.anchor, attempt);
    case "alias":
      return composeAlias(token, properties.anchor, attempt);
    default:
      return composeDeeper(token, properties, attempt);
  }
}

function composeDeeper(token: CST.Token, properties: Properties, attempt: Attempt): Composed {
  if (attempt.depth === DEEPEST) return composeNothing(token.offset, attempt);
  attempt.depth += 1;
  const composed = composeCollection(token, properties, attempt);
  attempt.depth -= 1;
  return composed;
}

function composeCollection(token: CST.Token, properties: Properties, attempt: Attempt): Composed {
  if (token.type === "block-map") return composeMap(token, properties, attempt);
  if (token.type === "block-seq") return composeList(token, properties, attempt);
  return token.type === "flow-collection"
    ? composeFlow(token, properties, attempt)
    : composeNothing(token.offset, attempt);
}

function composeNothing(offset: number, attempt: Attempt): Composed {
  giveUp(attempt);
  return { written: emptyValue(offset), end: offset };
}

function composeMap(token: CST.BlockMap, { anchor }: Properties, attempt: Attempt): Composed {
  const { offset: start } = token;
  const pairs: Pair[] = [];
  let end = start;
  let commentEnd = start;
  for (const item of token.items) {
    const before = readProperties(
      item.start,
      { indicator: "explicit-key-ind", offset: end, startsLine: true },
      attempt,
    );
    const { key } = item;
    if (before.found || before.anchor !== undefined || (key && "indent" in key && key.indent !== token.indent))
      giveUp(attempt);
    if (key || item.sep) end = addPair(pairs, item, attempt);
    else commentEnd = before.end;
  }
  if (commentEnd > start && commentEnd < end) giveUp(attempt);
  const written = { kind: "map", pairs, isFlow: false, anchor, tag: undefined, start, end } as const;
  return { written, end: Math.max(end, commentEnd) };
}

type MapItem = Pick<CST.BlockMap["items"][number], "key" | "sep" | "value">;

/** @returns The offset after all that belongs to the pair. */
function addPair(pairs: Pair[], { key, sep, value }: MapItem, attempt: Attempt): number {
  if (!key || !sep || !isText(key) || isLong(key)) {
    giveUp(attempt);
    return 0;
  }
  const composedKey = composeText(key, undefined, attempt);
  const between = readProperties(sep, { indicator: "map-value-ind", offset: composedKey.end }, attempt);
  const length = between.found ? between.found.offset - key.offset : LONGEST_KEY;
  if (length >= LONGEST_KEY || (value?.type === "block-map" && !between.hasNewline)) giveUp(attempt);
  const composed = value ? composeValue(value, between, attempt) : composeEmpty(between, sep, attempt);
  pairs.push({ key: composedKey.written, value: composed.written });
  return composed.end;
}

function isText(token: CST.Token): token is CST.FlowScalar {
  return token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar";
}

/** Whether a key goes on over the end of a line. */
function isLong({ source, end }: CST.FlowScalar): boolean {
  return source.includes("\n") || (end?.some(({ type }) => type === "newline") ?? false);
}

function composeList(token: CST.BlockSequence, properties: Properties, attempt: Attempt): Composed {
  const { offset: start } = token;
  const { anchor } = properties;
  if (anchor !== undefined && !properties.hasNewlineAfterAnchor) giveUp(attempt);
  const items: YamlValue[] = [];
  let end = start;
  let commentEnd = start;
  for (const item of token.items) {
    const before = readProperties(item.start, { indicator: "seq-item-ind", offset: end, startsLine: true }, attempt);
    if (before.found) {
      const { value, start: tokens } = item;
      const composed = value ? composeValue(value, before, attempt) : composeEmpty(before, tokens, attempt);
      items.push(composed.written);
      end = composed.end;
    } else if (item.value || before.anchor !== undefined) giveUp(attempt);
    else commentEnd = before.end;
  }
  if (commentEnd > start && commentEnd < end) giveUp(attempt);
  const written = { kind: "list", items, isFlow: false, anchor, tag: undefined, start, end } as const;
  return { written, end: Math.max(end, commentEnd) };
}

function composeFlow(token: CST.FlowCollection, { anchor }: Properties, attempt: Attempt): Composed {
  const { offset: start } = token;
  const isMap = token.start.source === "{";
  const pairs: Pair[] = [];
  const items: YamlValue[] = [];
  const add = (item: FlowItem, before: Properties) =>
    isMap ? addFlowPair(pairs, { item, before }, attempt) : addItem(items, { item, before }, attempt);
  const offset = readFlowItems(token, add, attempt);
  const [closing, ...rest] = token.end;
  if (closing?.source !== (isMap ? "}" : "]")) giveUp(attempt);
  const end = closing ? closing.offset + 1 : offset;
  const common = { isFlow: true, anchor, tag: undefined, start, end } as const;
  const written: YamlValue = isMap ? { kind: "map", pairs, ...common } : { kind: "list", items, ...common };
  return { written, end: measureEnd(rest, end, attempt) };
}

type FlowItem = CST.FlowCollection["items"][number];

/** @returns The offset after the last item. */
function readFlowItems(
  { offset: start, items }: CST.FlowCollection,
  add: (item: FlowItem, before: Properties) => number,
  attempt: Attempt,
): number {
  let offset = start + 1;
  for (const [index, item] of items.entries()) {
    const before = readProperties(item.start, { indicator: "explicit-key-ind", offset, isFlow: true }, attempt);
    const isMissing = isBlank(item, before);
    const isLast = index === items.length - 1;
    if (before.found || isBlock(item.value) || (isMissing && !isLast)) giveUp(attempt);
    // After the last comma, only blanks may follow; before the first value, no comma.
    if (isMissing ? index === 0 && before.hasComma : before.hasComma !== index > 0) giveUp(attempt);
    offset = isMissing ? before.end : add(item, before);
  }
  return offset;
}

/** What stands before the closing mark, after the last comma or value. */
function isBlank({ key, sep, value }: FlowItem, { anchor }: Properties): boolean {
  return !key && !sep && !value && anchor === undefined;
}

function isBlock(token: CST.Token | undefined): boolean {
  return token?.type === "block-map" || token?.type === "block-seq";
}

interface FlowPart {
  readonly item: FlowItem;
  readonly before: Properties;
}

function addFlowPair(pairs: Pair[], { item, before }: FlowPart, attempt: Attempt): number {
  if (before.anchor !== undefined) giveUp(attempt);
  return addPair(pairs, item, attempt);
}

function addItem(items: YamlValue[], { item, before }: FlowPart, attempt: Attempt): number {
  const { key, sep, value } = item;
  if (!value || key || sep) giveUp(attempt);
  if (!value) return before.end;
  const composed = composeValue(value, before, attempt);
  items.push(composed.written);
  return composed.end;
}
