/** Checks a document against the config's schema, in words. */
import { validateConfig } from "../generated/config-validator.js";
import { isList } from "../text/record.ts";
import type { ConfigDocument, PathMistake } from "./config-document.ts";
import { configSchema } from "./config-schema.ts";
import type { KeyPath } from "./jsonc.ts";
import type { ConfigSchema, SchemaError } from "./schema.ts";
import { suggestName } from "./suggest-name.ts";

/** The violations of the schema in a document: unknown keys, wrong types, missing keys, empty texts. */
export function checkSchema({ data }: ConfigDocument): readonly PathMistake[] {
  if (validateConfig(data)) return [];
  return (validateConfig.errors ?? []).map((error) => {
    const path = parsePointer(error.instancePath, data);
    return describeSchemaError(error, path, schemaAt(configSchema, path));
  });
}

/**
 * One violation as a mistake.
 *
 * @param error The violation.
 * @param path The path of the value at fault.
 * @param schema The schema of that value, for the names of known keys.
 */
export function describeSchemaError(error: SchemaError, path: KeyPath, schema: ConfigSchema | undefined): PathMistake {
  const { keyword, params } = error;
  if (keyword === "additionalProperties") return describeUnknownKey(String(params.additionalProperty), path, schema);
  const known: Readonly<Record<string, readonly [problem: string, advice: string]>> = {
    type: [`This must be ${describeTypes(params.type)}.`, schema?.description ?? "Correct the value."],
    required: [`The key '${params.missingProperty}' is missing.`, descriptionOf(schema, params.missingProperty)],
    pattern: ["This text is empty.", "Fill it in, or leave the key out."],
    maximum: [`This is more than ${params.limit}.`, schema?.description ?? "Correct the value."],
    minimum: [`This is less than ${params.limit}.`, schema?.description ?? "Correct the value."],
    minItems: ["This list is too short.", "Add an item, or leave the key out."],
    enum: ["This is none of the allowed values.", `Use ${listOf(params.allowedValues)}.`],
  };
  const [problem, advice] = known[keyword] ?? [
    `This breaks the rule '${keyword}' of the schema.`,
    "Correct the value.",
  ];
  return { path, problem, advice };
}

/** The steps of a JSON pointer; those into lists as numbers. */
export function parsePointer(pointer: string, data: unknown): KeyPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(isList(value) ? Number(key) : key);
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  }
  return path;
}

const ESLINT_ONLY: Readonly<Record<string, string>> = {
  ecmaFeatures: "It is about JavaScript.",
  env: "It is about JavaScript's globals. For env files use `plan.tiers`.",
  globals: "It is about JavaScript's globals.",
  noInlineConfig: "There are no comments to switch off.",
  parser: "Compose files have one parser.",
  parserOptions: "Compose files have one parser.",
  processor: "Compose files need no processor.",
  reportUnusedDisableDirectives: "There are no comments to report.",
};

function describeUnknownKey(key: string, path: KeyPath, schema: ConfigSchema | undefined): PathMistake {
  const place = { path: [...path, key], token: "key" } as const;
  const isTop = path.length === 0 || path[0] === "overrides";
  const reason = isTop && Object.hasOwn(ESLINT_ONLY, key) ? ESLINT_ONLY[key] : undefined;
  if (reason)
    return { ...place, problem: `'${key}' is ESLint's, and means nothing here.`, advice: `${reason} Remove it.` };
  const known = Object.keys(schema?.properties ?? {});
  return { ...place, problem: `Unknown key '${key}'.`, advice: suggestName(key, known, "Remove it.") };
}

/** The schema of the value at a path. */
function schemaAt(schema: ConfigSchema, path: KeyPath): ConfigSchema | undefined {
  return path.reduce<ConfigSchema | undefined>((node, part) => {
    if (typeof part === "number") return node?.items;
    const { properties = {}, additionalProperties } = node ?? {};
    if (Object.hasOwn(properties, part)) return properties[part];
    return typeof additionalProperties === "object" ? additionalProperties : undefined;
  }, schema);
}

function descriptionOf(schema: ConfigSchema | undefined, key: unknown): string {
  return schema?.properties?.[String(key)]?.description ?? "Add it.";
}

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a text",
};

function describeTypes(type: unknown): string {
  const types = isList(type) ? type : [type];
  return types.map((name) => TYPES[String(name)] ?? String(name)).join(" or ");
}

function listOf(values: unknown): string {
  return isList(values) ? values.map((value) => JSON.stringify(value)).join(", ") : String(values);
}
