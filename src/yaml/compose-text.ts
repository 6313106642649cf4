/** Texts and aliases of an ordinary document, from the tokens of `yaml`'s parser. */
import { CST } from "yaml";
import { hasOnlyCommonEscapes } from "./escapes.ts";
import { type Attempt, BLANK, giveUp, measureEnd, type Properties, readName } from "./token-properties.ts";
import type { YamlScalar, YamlValue } from "./yaml-value.ts";

/** A value, and the offset after all that belongs to it: its comment, and the end of its line. */
export interface Composed {
  readonly written: YamlValue;
  readonly end: number;
}

/** A text in quotes or without. */
export function composeText(token: CST.FlowScalar, anchor: string | undefined, attempt: Attempt): Composed {
  const { offset: start, source } = token;
  const end = start + source.length;
  const value = readText(token, attempt);
  const written: YamlValue = { kind: "scalar", value, style: STYLES[token.type], anchor, tag: undefined, start, end };
  return { written, end: measureEnd(token.end, end, attempt) };
}

/** A text below `|` or `>`. */
export function composeBlock(token: CST.BlockScalar, anchor: string | undefined, attempt: Attempt): Composed {
  const { value: text, range } = CST.resolveAsScalar(token, true, () => giveUp(attempt));
  const [start, end, after] = range;
  const value = endBlock(text, token.source);
  if (TAB_FIRST.test(token.source)) giveUp(attempt);
  return { written: { kind: "scalar", value, style: "block", anchor, tag: undefined, start, end }, end: after };
}

/** Takes from a block's text the line break that `yaml` adds where the file ends without one. */
export function endBlock(text: string, source: string): string {
  if (source.endsWith("\n") || !text.endsWith("\n")) return text;
  const written = text.slice(0, -1);
  return BLANK_LINE_LAST.test(source) && !BLANK_LINE_LAST.test(written) ? text : written;
}

const BLANK_LINE_LAST = /(?:^|\n)[ \t]+$/;
const TAB_FIRST = /^[ \r\n]*\t/;

export function composeAlias(token: CST.FlowScalar, anchor: string | undefined, attempt: Attempt): Composed {
  const { offset: start, source } = token;
  if (anchor !== undefined) giveUp(attempt);
  const name = readName(source, attempt);
  const end = start + source.length;
  return { written: { kind: "alias", name, start, end }, end: measureEnd(token.end, end, attempt) };
}

/**
 * A value that is not there.
 *
 * @param properties What stands in its place.
 * @param tokens The tokens of that.
 */
export function composeEmpty(properties: Properties, tokens: readonly CST.SourceToken[], attempt: Attempt): Composed {
  if (properties.anchor !== undefined) giveUp(attempt);
  const offset = findEmpty(tokens, properties.end);
  return { written: emptyValue(offset), end: properties.hasComment ? properties.end : offset };
}

export function emptyValue(offset: number): YamlScalar {
  return { kind: "scalar", value: "", style: "plain", anchor: undefined, tag: undefined, start: offset, end: offset };
}

type FlowType = "scalar" | "single-quoted-scalar" | "double-quoted-scalar";

const STYLES = {
  alias: "plain",
  scalar: "plain",
  "single-quoted-scalar": "single",
  "double-quoted-scalar": "double",
} as const satisfies Record<FlowType | "alias", YamlScalar["style"]>;

/** What a text without quotes cannot begin with. */
const NOT_PLAIN = ",%|>@`\t";

/** Most texts stand in one line and say what is written. */
function readText(token: CST.FlowScalar, attempt: Attempt): string {
  const { type, source } = token;
  const quote = QUOTES[type];
  const isWhole = source.length > 1 && source.endsWith(quote);
  if (quote === "" ? NOT_PLAIN.includes(source.charAt(0)) : !isWhole) giveUp(attempt);
  if (quote === "" && source.includes("\t")) giveUp(attempt);
  if (quote === '"' && !hasOnlyCommonEscapes(source)) giveUp(attempt);
  if (source.includes("\n") || (quote === '"' && source.includes("\\"))) return unfold(token, attempt);
  if (quote === "") return source;
  return quote === '"' ? source.slice(1, -1) : source.slice(1, -1).replaceAll("''", "'");
}

const QUOTES = { alias: "", scalar: "", "single-quoted-scalar": "'", "double-quoted-scalar": '"' } as const;

function unfold(token: CST.FlowScalar, attempt: Attempt): string {
  return CST.resolveAsScalar(token, true, () => giveUp(attempt)).value;
}

/** After the last indicator and the spaces on its line; where there is none, at the first of the blanks. */
function findEmpty(tokens: readonly CST.SourceToken[], end: number): number {
  let offset = end;
  let next = tokens.length;
  for (let last = tokens[next - 1]; last && BLANK.has(last.type); last = tokens[next - 1]) {
    offset -= last.source.length;
    next -= 1;
  }
  if (next === 0) return offset;
  for (let space = tokens[next]; space?.type === "space"; space = tokens[next]) {
    offset += space.source.length;
    next += 1;
  }
  return offset;
}
