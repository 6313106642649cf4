/** What go-yaml makes of a scalar's text, and how Go prints the result (docs/compose-conformance.md). */

import type { Scalar, ScalarType } from "../compose/tree.ts";
import { formatFloat, parseFloat64 } from "../text/go-text.ts";
import { readTimestamp } from "./timestamp.ts";

/** A scalar's type and value. */
export interface TypedValue {
  readonly type: ScalarType;
  readonly value: Scalar["value"];
}

/**
 * Types an unquoted scalar. This is go-yaml's own table, neither YAML 1.1 nor the 1.2 core schema: `yes` is
 * a string, `010` is eight, `22:22` is a string, `2024-01-01` is a time.
 *
 * @returns Undefined for a string, the most frequent case.
 */
export function typePlain(text: string): TypedValue | undefined {
  const first = text.charCodeAt(0);
  if (isDigit(first) || first === PLUS || first === MINUS) return WORDS.get(text) ?? typeNumber(text);
  if (first === POINT) return WORDS.get(text) ?? typeFraction(text);
  return text.length <= LONGEST_WORD ? WORDS.get(text) : undefined;
}

/**
 * Types a scalar under an explicit tag of YAML, `int` for `!!int`.
 *
 * @returns Undefined when the text does not fit the tag, as in `!!int abc`.
 */
export function typeTagged(text: string, tag: string): TypedValue | undefined {
  if (tag === "str") return { type: "string", value: text };
  if (tag === "binary") return decodeBinary(text);
  const typed = typePlain(text) ?? { type: "string", value: text };
  const wanted = TYPE_OF_TAG.get(tag);
  if (wanted === undefined) return { type: "string", value: text };
  if (wanted === "float" && typed.type === "int") return { type: "float", value: Number(typed.value) };
  return typed.type === wanted ? typed : undefined;
}

/** The text of a scalar where Compose wants text: `true`, `8` for `010`, `1e+06`; empty for null. */
export function scalarText(scalar: Scalar): string {
  const { type, value } = scalar;
  if (value === null) return "";
  if (typeof value === "string") return value;
  return type === "float" ? formatFloat(Number(value)) : String(value);
}

const ZERO = 0x30;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const LONGEST_WORD = 5;
const SMALLEST_INT = -(2n ** 63n);
const LARGEST_INT = 2n ** 63n - 1n;
const LARGEST_UNSIGNED = 2n ** 64n - 1n;
const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const WORDS: ReadonlyMap<string, TypedValue> = new Map<string, TypedValue>([
  ...words("null", null, ["", "~", "null", "Null", "NULL"]),
  ...words("bool", true, ["true", "True", "TRUE"]),
  ...words("bool", false, ["false", "False", "FALSE"]),
  ...words("float", Number.NaN, [".nan", ".NaN", ".NAN"]),
  ...words("float", Number.POSITIVE_INFINITY, [".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"]),
  ...words("float", Number.NEGATIVE_INFINITY, ["-.inf", "-.Inf", "-.INF"]),
  ...words("float", -0, ["-0", "-0.0"]),
]);

const TYPE_OF_TAG: ReadonlyMap<string, ScalarType> = new Map<string, ScalarType>([
  ["int", "int"],
  ["float", "float"],
  ["bool", "bool"],
  ["null", "null"],
  ["timestamp", "time"],
]);

function words(type: ScalarType, value: Scalar["value"], texts: readonly string[]): readonly [string, TypedValue][] {
  return texts.map((text) => [text, { type, value }]);
}

function typeNumber(text: string): TypedValue | undefined {
  const time = text.charCodeAt(4) === MINUS ? readTimestamp(text) : undefined;
  if (time !== undefined) return { type: "time", value: time };
  const digits = text.replaceAll("_", "");
  return typeInteger(digits) ?? typeFloat(digits);
}

function typeInteger(text: string): TypedValue | undefined {
  const [, sign = "", digits = ""] = INTEGER.exec(text) ?? [];
  if (digits === "") return undefined;
  const isOctal = digits.length > 1 && digits.charCodeAt(0) === ZERO && isDigit(digits.charCodeAt(1));
  const notation = isOctal ? `0o${digits}` : digits;
  const small = sign === "-" ? -Number(notation) : Number(notation);
  if (Number.isSafeInteger(small)) return { type: "int", value: small };
  const value = sign === "-" ? -BigInt(notation) : BigInt(notation);
  const largest = sign === "" ? LARGEST_UNSIGNED : LARGEST_INT;
  return value < SMALLEST_INT || value > largest ? undefined : { type: "int", value };
}

function typeFloat(text: string): TypedValue | undefined {
  if (!FLOAT.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? { type: "float", value } : undefined;
}

/** Go itself reads what begins with a point, underscores between digits included. */
function typeFraction(text: string): TypedValue | undefined {
  const value = parseFloat64(text);
  return value === undefined ? undefined : { type: "float", value };
}

function decodeBinary(text: string): TypedValue | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return { type: "string", value: new TextDecoder().decode(bytes) };
  } catch {
    return undefined;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 0x39;
}
