/** What stands around a value in the tokens of `yaml`'s parser: indicators, anchors, comments, blanks. */
import type { CST } from "yaml";

/** An attempt to read a text as an ordinary one. */
export interface Attempt {
  /** False once something was met that is not ordinary: what is read from then on is of no use. */
  isOrdinary: boolean;
  /** The number of collections around the value that is read. */
  depth: number;
}

/** What stands before a value, or between a key and its value. */
export interface Properties {
  /** The indicator, where it stands there. */
  readonly found: CST.SourceToken | undefined;
  readonly hasComma: boolean;
  readonly hasComment: boolean;
  readonly hasNewline: boolean;
  readonly anchor: string | undefined;
  readonly hasNewlineAfterAnchor: boolean;
  /** The offset after all of it. */
  readonly end: number;
}

/** How the tokens before a value are read. */
export interface Place {
  readonly indicator: "doc-start" | "explicit-key-ind" | "map-value-ind" | "seq-item-ind";
  /** Where they begin. */
  readonly offset: number;
  /** True where a comment needs no blank before it. */
  readonly startsLine?: boolean;
  /** True within braces and brackets, where a comma may stand. */
  readonly isFlow?: boolean;
}

/** The tokens that say nothing. */
export const BLANK: ReadonlySet<string> = new Set(["space", "comment", "newline"]);

/** Ends the attempt. */
export function giveUp(attempt: Attempt): void {
  attempt.isOrdinary = false;
}

/** Reads the tokens before a value. Tabs, tags, and whatever `yaml` finds fault with, end the attempt. */
export function readProperties(tokens: readonly CST.SourceToken[], place: Place, attempt: Attempt): Properties {
  const properties: Unfinished = {
    found: undefined,
    hasComma: false,
    hasComment: false,
    hasNewline: false,
    anchor: undefined,
    hasNewlineAfterAnchor: false,
    end: place.offset,
    isApart: place.startsLine === true,
  };
  for (const token of tokens) {
    if (BLANK.has(token.type)) readBlank(token, properties, attempt);
    else readMark(token, properties, { place, attempt });
    properties.end = token.offset + token.source.length;
  }
  if (properties.anchor !== undefined && !properties.isApart) giveUp(attempt);
  return properties;
}

/**
 * Adds up what stands after a value, up to the end of its line or further.
 *
 * @param offset Where it begins.
 * @returns Where it ends.
 */
export function measureEnd(tokens: readonly CST.SourceToken[] | undefined, offset: number, attempt: Attempt): number {
  let end = offset;
  let isApart = false;
  for (const { type, source } of tokens ?? []) {
    if (!BLANK.has(type) || (type === "comment" ? !isApart : source.includes("\t"))) giveUp(attempt);
    isApart ||= type !== "comment";
    end += source.length;
  }
  return end;
}

/** The name of an anchor or alias. Nearly all are of these letters. */
export function readName(source: string, attempt: Attempt): string {
  if (!NAME.test(source)) giveUp(attempt);
  return source.slice(1);
}

const NAME = /^[&*][\w.-]+$/;

type Unfinished = { -readonly [Name in keyof Properties]: Properties[Name] } & {
  /** Whether a blank was the last, so that a comment may follow. */
  isApart: boolean;
};

function readBlank({ type, source }: CST.SourceToken, properties: Unfinished, attempt: Attempt): void {
  if (type === "comment") {
    if (!properties.isApart) giveUp(attempt);
    properties.hasComment = true;
    return;
  }
  if (source.includes("\t")) giveUp(attempt);
  properties.isApart = true;
  if (type === "space") return;
  properties.hasNewline = true;
  properties.hasNewlineAfterAnchor = properties.anchor !== undefined;
}

function readMark(
  token: CST.SourceToken,
  properties: Unfinished,
  { place, attempt }: { readonly place: Place; readonly attempt: Attempt },
): void {
  if (properties.anchor !== undefined) giveUp(attempt);
  if (token.type === place.indicator && !properties.found) properties.found = token;
  else if (token.type === "anchor") properties.anchor = readName(token.source, attempt);
  else if (token.type === "comma" && place.isFlow && !properties.hasComma) properties.hasComma = true;
  else giveUp(attempt);
  properties.isApart = false;
}
