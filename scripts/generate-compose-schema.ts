/** Compiles the definition of Compose (`src/compose/schema/definition`) to code, so that no run has to. */
import { Ajv } from "ajv";
import { _, type CodeKeywordDefinition } from "ajv/dist/core.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compose } from "../src/compose/schema/definition/compose.ts";
import { hasDuplicates } from "../src/compose/schema/duplicates.ts";
import { shortenValidator, splitSchema } from "./compact-validator.ts";
import type { GeneratedFile } from "./generated-file.ts";

const PATH = "src/generated/compose-validator";
const ROOT = "compose";
const FROM = "src/compose/schema/definition";
const HEADER = `// Made by \`npm run generate\` (scripts/generate-compose-schema.ts) from ${FROM}. Do not edit.\n`;
const IMPORTS = `import { hasDuplicates } from "../compose/schema/duplicates.ts";
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
  for (const [id, schema] of splitSchema(compose, ROOT)) ajv.addSchema(schema, id);
  const code = standaloneCode.default(ajv, { validateCompose: ROOT });
  return [
    { path: `${PATH}.js`, content: HEADER + IMPORTS + dropDetails(shortenValidator(code)) },
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

/** Leaves out of errors what `validateSchema` does not read. */
function dropDetails(code: string): string {
  return code
    .replace(/(keyword:"(?:type|enum|pattern|minimum|maximum)",params:)\{.*?\}(?=\})/g, "$1{}")
    .replaceAll(", parentData, parentDataProperty, rootData=data}", "}")
    .replace(/,parentData:[^,]*,parentDataProperty:[^,]*,rootData\}/g, "}");
}
