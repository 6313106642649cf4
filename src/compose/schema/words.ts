/** What the schema's errors say to a person. Keys and allowed words are named; values never, for they may be secret. */
import { nearestOf } from "../../text/nearest.ts";
import type { Tree } from "../tree.ts";
import { NAME, type Schema, type TypeName } from "./definition/schema.ts";
import type { Place } from "./place.ts";

/** 'services.web.ports' must be a list, not a mapping. */
export function describeType({ path, value, schema }: Place): string {
  const allowed = typesOf(schema);
  const found = `${titleOf(path)} must be ${joinWords(typeWords(allowed))}`;
  if (isNull(value)) return `${found}, but it has no value.`;
  const tip = value.kind === "scalar" && isTextOnly(allowed) ? "; put it in quotes" : "";
  return `${found}, not ${describeFound(value, allowed)}${tip}.`;
}

/** 'services.web' has no key 'imagee'; did you mean `image`? */
export function describeUnknownKey({ path, schema }: Place, key: string): string {
  if (!schema.properties) return describeBadName(path, key, schema);
  const nearest = nearestOf(key, Object.keys(schema.properties));
  const unknown =
    path.length > 0 ? `${titleOf(path)} has no key '${key}'` : `A Compose file has no top-level element '${key}'`;
  return nearest === undefined ? `${unknown}.` : `${unknown}; did you mean \`${nearest}\`?`;
}

/** 'services.web.volumes.0' needs the key `type`. */
export function describeMissingKey({ path }: Place, key: string): string {
  return `${titleOf(path)} needs the key \`${key}\`.`;
}

/** 'services.web.cgroup' must be `host` or `private`. */
export function describeValue({ path, schema }: Place, keyword: "enum" | "pattern" | "minimum" | "maximum"): string {
  return `${titleOf(path)} must be ${expectation(schema, keyword)}.`;
}

/** 'services.web.cap_add' lists an item twice. */
export function describeDuplicate({ path }: Place): string {
  return `${titleOf(path)} lists the same item twice.`;
}

/** 'services.web.cpus' must be a finite number. */
export function describeNonFinite({ path }: Place): string {
  return `${titleOf(path)} must be a finite number; Compose cannot hold infinity or \`.nan\`.`;
}

function describeBadName(path: readonly string[], key: string, schema: Schema): string {
  if (!Object.hasOwn(schema.patternProperties ?? {}, NAME)) return `${titleOf(path)} has an empty key.`;
  return `'${key}' is no name that ${titleOf(path)} allows; use letters, digits, \`.\`, \`_\` and \`-\` only.`;
}

function expectation(schema: Schema, keyword: "enum" | "pattern" | "minimum" | "maximum"): string {
  if (keyword === "enum") return joinWords((schema.enum ?? []).map((word) => `\`${word}\``));
  if (keyword === "minimum") return `at least ${schema.minimum}`;
  if (keyword === "maximum") return `at most ${schema.maximum}`;
  return schema.description ?? "of another form";
}

/** A path holds names of the file; a top-level element is Compose's own word. */
function titleOf(path: readonly string[]): string {
  if (path.length === 0) return "A Compose file";
  return path.length === 1 ? `\`${path[0]}\`` : `'${path.join(".")}'`;
}

const TYPE_WORDS: Readonly<Record<Exclude<TypeName, "null">, string>> = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "a boolean",
  array: "a list",
  object: "a mapping",
};

/** "No value" is not named among the types: who wrote a wrong value did not mean to write none. */
function typeWords(types: readonly TypeName[]): readonly string[] {
  return types.flatMap((type) => (type === "null" ? [] : TYPE_WORDS[type]));
}

function typesOf(schema: Schema): readonly TypeName[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}

/** Where numbers or booleans are allowed too, text must stand for one of them, and quotes do not help. */
function isTextOnly(types: readonly TypeName[]): boolean {
  return types.includes("string") && !types.some((type) => ["number", "integer", "boolean"].includes(type));
}

function describeFound(value: Tree, allowed: readonly TypeName[]): string {
  if (value.kind !== "scalar") return value.kind === "mapping" ? "a mapping" : "a list";
  if (value.type === "bool") return "a boolean";
  if (value.type === "time") return "a date";
  if (value.type === "string") return "a string";
  return allowed.includes("integer") ? "a number with a fraction" : "a number";
}

function isNull(value: Tree): boolean {
  return value.kind === "scalar" && value.type === "null";
}

function joinWords(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join("");
}
