/**
 * The part of JSON Schema (draft 2020-12) that the definition of Compose is written in, and the words it is
 * composed with. There is no `oneOf` and no `anyOf`: the branches of a union stand side by side, told apart by
 * the type to which each keyword applies, so that one fault gives one error at the place of the fault.
 */

export type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/** A JSON Schema. Parts that stand in several places are shared objects, which become `$defs` of the validator. */
export interface Schema {
  readonly type?: TypeName | readonly TypeName[];
  /** For patterns: what a person should write, following "must be". */
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly uniqueItems?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

type Properties = Readonly<Record<string, Schema>>;

/** Names of services, of top-level resources and of what refers to them. */
export const NAME = "^[a-zA-Z0-9._-]+$";
/** At least one character; as in Go, a line break is none. */
export const ANY_KEY = "[^\\n]";
/** Nothing but characters, so a key with a line break is not looked at. */
const WHOLE_KEY = "^[^\\n]+$";
const EXTENSIONS: Properties = { "^x-": {} };

export const string: Schema = { type: "string" };
export const boolean: Schema = { type: "boolean" };
export const number: Schema = { type: "number" };
export const integer: Schema = { type: "integer" };
export const nothing: Schema = { type: "null" };
/** The value of a label or a variable. */
export const plainValue = union(string, number, boolean, nothing);
/** A boolean, or text that becomes one when the model is decoded. */
export const booleanOrString = union(boolean, string);
/** A number, or text such as `1.5`, `50m` or `2g`. */
export const numberOrString = union(number, string);
/** A whole number, or text that becomes one when the model is decoded. */
export const integerOrString = union(integer, string);

/** One of a few words. */
export function word(...words: readonly string[]): Schema {
  return { type: "string", enum: words };
}

/** A whole number within bounds, or text, which is not checked against them. */
export function boundedInteger(bounds: { readonly minimum: number; readonly maximum?: number }): Schema {
  return { ...integerOrString, ...bounds };
}

export function listOf(items: Schema): Schema {
  return { type: "array", items };
}

/** A list in which no two items are equal. */
export function setOf(items: Schema): Schema {
  return { type: "array", items, uniqueItems: true };
}

/** A mapping with these keys and extensions (`x-…`), but no others. */
export function mapping(properties: Properties, ...required: readonly string[]): Schema {
  return { ...closedMapping(properties, ...required), patternProperties: EXTENSIONS };
}

/** A mapping with these keys and no others, not even extensions. */
export function closedMapping(properties: Properties, ...required: readonly string[]): Schema {
  const closed: Schema = { type: "object", properties, additionalProperties: false };
  return required.length > 0 ? { ...closed, required } : closed;
}

/** A mapping with these keys, whose further keys are not looked at. */
export function openMapping(properties: Properties): Schema {
  return { type: "object", properties };
}

/** A mapping from names that a person chose. Keys that do not fit the pattern are refused. */
export function mappingFrom(pattern: string, values: Schema): Schema {
  return { ...openMappingFrom(pattern, values), additionalProperties: false };
}

/** A mapping from names that a person chose. The values of keys that do not fit the pattern are not looked at. */
export function openMappingFrom(pattern: string, values: Schema): Schema {
  return { type: "object", patternProperties: { [pattern]: values } };
}

/** A mapping of options to scalars, as drivers take them. */
export function options(values: Schema): Schema {
  return openMappingFrom(WHOLE_KEY, values);
}

/**
 * Either of several schemas, each for another type: their keywords side by side. Schemas for the same type cannot be
 * joined, nor can two that have a keyword in common.
 */
export function union(...branches: readonly Schema[]): Schema {
  let joined: Schema = {};
  for (const branch of branches) joined = { ...joined, ...branch };
  return { ...joined, type: branches.flatMap((branch) => branch.type ?? []) };
}
