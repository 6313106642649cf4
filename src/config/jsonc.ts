/** JSON with comments and trailing commas, and where each of its keys and values stands. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { isList, isRecord } from "../text/record.ts";
import { type Position, positionAt, type SourceFile } from "../text/source.ts";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** Any name can be a key, `__proto__` included: it is always an own property. */
export interface JsonObject {
  readonly [key: string]: Json;
}

export type KeyPath = readonly (string | number)[];

/** The token of a path that a mistake is about. */
export type KeyToken = "key" | "value";

export interface JsoncText {
  /** Undefined when the text holds no value. */
  readonly data: Json | undefined;
  readonly faults: readonly JsoncFault[];
  /** Where a path's key or value begins; undefined when the text has no such path. */
  locate(path: KeyPath, token: KeyToken): Position | undefined;
  /** The offsets of a path's value. */
  rangeOf(path: KeyPath): { readonly start: number; readonly end: number } | undefined;
}

interface JsoncFault {
  readonly at: Position;
  /** One sentence. */
  readonly problem: string;
}

/** Reads a text, however broken or deep it is. */
export function parseJsonc(source: SourceFile): JsoncText {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const fault = { at: { line: 1, column: 1 }, problem: "This nests too deeply." };
    return { data: undefined, faults: [fault], locate: () => undefined, rangeOf: () => undefined };
  }
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isRecord(value);
}

/** What stands at a path; undefined when there is no such path. */
export function valueAt(data: Json, path: KeyPath): Json | undefined {
  return path.reduce<Json | undefined>((value, part) => {
    if (isList(value)) return value[Number(part)];
    return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, data);
}

const MOST_NESTED = 64;

const ERRORS: Readonly<Record<string, string>> = {
  CloseBraceExpected: "A closing brace '}' is missing.",
  CloseBracketExpected: "A closing bracket ']' is missing.",
  ColonExpected: "A colon is missing after this key.",
  CommaExpected: "A comma is missing before this.",
  EndOfFileExpected: "There is text after the end of the config.",
  InvalidNumberFormat: "This is not a number.",
  InvalidSymbol: "This is no JSON value.",
  PropertyNameExpected: "A key in double quotes is missing here.",
  UnexpectedEndOfComment: "This comment does not end.",
  UnexpectedEndOfString: "This text does not end: a closing quote is missing.",
  ValueExpected: "A value is missing here.",
};

function describeError(code: string): string {
  return ERRORS[code] ?? "This is not JSON.";
}

function parse(source: SourceFile): JsoncText {
  const errors: ParseError[] = [];
  const root = parseTree(source.text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
  const data = root && toJson(root, 0);
  const syntax = errors.map(({ error, offset }) => ({ offset, problem: describeError(printParseErrorCode(error)) }));
  const repeated = root ? findRepeatedKeys(root) : [];
  return {
    data,
    faults: [...syntax, ...repeated].map(({ offset, problem }) => ({ at: positionAt(source, offset), problem })),
    locate(path, token) {
      const node = root && findNodeAtLocation(root, [...path]);
      if (!node) return undefined;
      const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
      return positionAt(source, token === "key" && key ? key.offset : node.offset);
    },
    rangeOf(path) {
      const node = root && findNodeAtLocation(root, [...path]);
      return node && { start: node.offset, end: node.offset + node.length };
    },
  };
}

function toJson({ type, children = [], value }: Node, depth: number): Json {
  if (depth > MOST_NESTED) throw new RangeError();
  if (type === "array") return children.map((child) => toJson(child, depth + 1));
  if (type !== "object") return value;
  return Object.fromEntries(propertiesOf(children).map(({ key, node }) => [key.value, toJson(node, depth + 1)]));
}

function findRepeatedKeys({ type, children = [] }: Node): readonly { offset: number; problem: string }[] {
  const seen = new Set<string>();
  const here = type === "object" ? propertiesOf(children).filter(({ key }) => isRepeated(key.value, seen)) : [];
  return [
    ...here.map(({ key }) => ({ offset: key.offset, problem: `The key '${key.value}' is stated twice.` })),
    ...children.flatMap(findRepeatedKeys),
  ];
}

function isRepeated(key: string, seen: Set<string>): boolean {
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function propertiesOf(children: readonly Node[]): readonly { readonly key: Node; readonly node: Node }[] {
  return children.flatMap((property) => {
    const [key, node] = property.children ?? [];
    return key && node ? [{ key, node }] : [];
  });
}
