/** The part of JSON schema (draft 2020-12) that the config's schema is written in. */

type SchemaType = "object" | "array" | "string" | "boolean" | "integer" | "number" | "null";

export interface ConfigSchema {
  readonly description?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly additionalProperties?: ConfigSchema | boolean;
  readonly required?: readonly string[];
  readonly items?: ConfigSchema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly enum?: readonly (string | number | boolean)[];
}

/** What a compiled schema says of one violation. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where the schema says so, as a JSON pointer. */
  readonly schemaPath?: string;
}

/** A compiled schema; `errors` are those of the last call. */
export interface SchemaCheck {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** Something besides white space. */
const NOT_EMPTY = "\\S";

/** A text that is not empty. */
export function text(description: string): ConfigSchema {
  return { description, type: "string", pattern: NOT_EMPTY };
}

/** A list of texts that are not empty. */
export function texts(description: string): ConfigSchema {
  return { description, type: "array", items: { type: "string", pattern: NOT_EMPTY } };
}

/** One text, or several as a list. */
export function textOrTexts(description: string): ConfigSchema {
  return { description, type: ["string", "array"], pattern: NOT_EMPTY, items: { type: "string", pattern: NOT_EMPTY } };
}

export function flag(description: string): ConfigSchema {
  return { description, type: "boolean" };
}

/** A whole number from 1. */
export function count(description: string): ConfigSchema {
  return { description, type: "integer", minimum: 1 };
}

/** An object with these keys and no others. */
export function record(
  description: string,
  properties: Readonly<Record<string, ConfigSchema>>,
  required: readonly string[] = [],
): ConfigSchema {
  return {
    description,
    type: "object",
    properties,
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
}

/** An object whose keys are names; `null` takes away the entry of a preset or an outer config. */
export function named(description: string, entry: ConfigSchema): ConfigSchema {
  return { description, type: "object", additionalProperties: { ...entry, type: ["object", "null"] } };
}

export function list(description: string, items: ConfigSchema): ConfigSchema {
  return { description, type: "array", items };
}
