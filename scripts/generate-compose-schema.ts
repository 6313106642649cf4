/** Compiles the definition of Compose (`src/compose/schema/definition`) to code, so that no run has to. */
import { Ajv } from "ajv";
import { _, type CodeKeywordDefinition } from "ajv/dist/core.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compose } from "../src/compose/schema/definition/compose.ts";
import type { Schema } from "../src/compose/schema/definition/schema.ts";
import { hasDuplicates } from "../src/compose/schema/duplicates.ts";
import type { GeneratedFile } from "./generated-file.ts";

const PATH = "src/generated/compose-validator";
const ROOT = "compose";
const FROM = "src/compose/schema/definition";
const HEADER = `// Made by \`npm run generate\` (scripts/generate-compose-schema.ts) from ${FROM}. Do not edit.\n`;
const IMPORTS = `import { hasDuplicates } from "../compose/schema/duplicates.ts";
const add = (errors, error) => (errors === null ? [error] : (errors.push(error), errors));
`;

/** The validator of Compose files, as an ES module that exports `validateCompose`, and its types. */
export function generateComposeValidator(): readonly GeneratedFile[] {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    messages: false,
    strict: true,
    verbose: false,
  });
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword(uniqueItems);
  for (const [id, schema] of splitSchema(compose)) ajv.addSchema(schema, id);
  const code = standaloneCode.default(ajv, { validateCompose: ROOT });
  return [
    { path: `${PATH}.js`, content: HEADER + IMPORTS + shorten(code) },
    { path: `${PATH}.d.ts`, content: HEADER + TYPES },
  ];
}

const TYPES = `/** What the generated validator says of a value that Compose refuses; one error a fault, or several. */
export type SchemaError =
  | { readonly instancePath: string; readonly keyword: "type" | "enum" | "pattern" | "minimum" | "maximum" }
  | { readonly instancePath: string; readonly keyword: "uniqueItems" }
  | {
      readonly instancePath: string;
      readonly keyword: "required";
      readonly params: { readonly missingProperty: string };
    }
  | {
      readonly instancePath: string;
      readonly keyword: "additionalProperties";
      readonly params: { readonly additionalProperty: string };
    };

/** True when Compose's schema step accepts a model. When false, \`errors\` holds every error until the next call. */
export const validateCompose: {
  (model: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
`;

/**
 * In place of ajv's own keyword: its comparison trusts `constructor` and `valueOf` of the values compared,
 * which here are keys that a file may hold.
 */
const uniqueItems: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  code(context) {
    const check = context.gen.scopeValue("func", { ref: hasDuplicates, code: _`hasDuplicates` });
    context.fail(_`${check}(${context.data})`);
  },
};

/**
 * Halves ajv's code: adds errors by a call and leaves out of them what `validateSchema` does not read. Text that
 * another version of ajv writes differently stays as it is, which is longer but means the same.
 */
function shorten(code: string): string {
  return code
    .replace(/^"use strict";\s*/, "")
    .replace(
      /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      "vErrors = add(vErrors, $2);",
    )
    .replace(/schemaPath:"[^"]*",/g, "")
    .replace(/(keyword:"(?:type|enum|pattern|minimum|maximum)",params:)\{.*?\}(?=\})/g, "$1{}")
    .replaceAll(", parentData, parentDataProperty, rootData=data}", "}")
    .replace(/,parentData:[^,]*,parentDataProperty:[^,]*,rootData\}/g, "}");
}

/** The schemas under their ids: the root, and each of its parts that becomes a function of its own. */
function splitSchema(root: Schema): ReadonlyMap<string, object> {
  const uses = new Map<object, number>();
  count(root, uses);
  const ids = new Map<object, string>();
  const schemas = new Map<string, object>();
  const place = (node: unknown): unknown => {
    if (!isObject(node)) return node;
    if (node !== root && !isFunction(node, uses)) return mapValues(node, place);
    const known = ids.get(node);
    const id = known ?? (node === root ? ROOT : `part${ids.size}`);
    ids.set(node, id);
    if (known === undefined) schemas.set(id, mapValues(node, place));
    return { $ref: id };
  };
  place(root);
  return schemas;
}

function count(node: unknown, uses: Map<object, number>): void {
  if (!isObject(node)) return;
  const known = uses.get(node) ?? 0;
  uses.set(node, known + 1);
  if (known === 0) for (const part of Object.values(node)) count(part, uses);
}

/**
 * Mappings, since a function that is never called is never compiled by the engine, and what stands in several
 * places. The rest is checked in place: a call costs more than looking at a type.
 */
function isFunction(node: object, uses: ReadonlyMap<object, number>): boolean {
  if (!("type" in node)) return false;
  return "properties" in node || (("items" in node || "patternProperties" in node) && (uses.get(node) ?? 0) > 1);
}

function mapValues(node: object, change: (value: unknown) => unknown): object {
  if (Array.isArray(node)) return node.map(change);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
