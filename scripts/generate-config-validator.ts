/** Compiles the config's schema and the schemas of rule options to code, so that no run has to. */
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { rules } from "../rules/index.ts";
import { configSchema, createPublishedSchema } from "../src/config/config-schema.ts";
import { shortenValidator, splitSchema } from "./compact-validator.ts";
import type { GeneratedFile } from "./generated-file.ts";

const ROOT = "config";
const PATH = "src/generated/config-validator";
const FROM = "src/config/config-schema.ts and the options of rules";
const HEADER = `// Made by \`npm run generate\` (scripts/generate-config-validator.ts) from ${FROM}. Do not edit.\n`;

/** The validators, as an ES module that exports `validateConfig` and `optionValidators`, and its types. */
export function generateConfigValidator(): readonly GeneratedFile[] {
  const ajv = createAjv();
  const names = new Map<string, string>();
  for (const [id, schema] of splitSchema(withoutDescriptions(configSchema), ROOT)) ajv.addSchema(schema, id);
  for (const { id, meta } of rules) {
    if (!meta.options) continue;
    // A copy: ajv declares a schema that two rules share twice under one name.
    ajv.addSchema(withoutDescriptions(meta.options.schema), id);
    names.set(id, `validate${id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`);
  }
  const schemas = { validateConfig: ROOT, ...Object.fromEntries([...names].map(([id, name]) => [name, id])) };
  const code = shortenValidator(standaloneCode.default(ajv, schemas));
  const entries = [...names].map(([id, name]) => `["${id}", ${name}]`);
  const options = `export const optionValidators = new Map([${entries.join(", ")}]);\n`;
  return [
    { path: `${PATH}.js`, content: `${HEADER}${code}\n${options}` },
    { path: `${PATH}.d.ts`, content: HEADER + TYPES },
  ];
}

/** The schema of config files for editors, the text of `dist/config.schema.json`. */
export function describeConfigSchema(): string {
  return `${JSON.stringify(createPublishedSchema(rules), undefined, 2)}\n`;
}

const TYPES = `interface Validator {
  (data: unknown): boolean;
  readonly errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}

/** Whether the data is a config. */
export const validateConfig: Validator;
/** Whether the data are the options of a rule, by the rule's id. */
export const optionValidators: ReadonlyMap<string, Validator>;
`;

function createAjv(): Ajv2020 {
  return new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    messages: false,
    strict: true,
  });
}

/** ajv keeps schemas in its code; what they say to people is read elsewhere. A property may be named `description`. */
function withoutDescriptions<T extends object>(schema: T): T {
  const isSaid = (key: string, value: unknown) => key === "description" && typeof value === "string";
  return JSON.parse(JSON.stringify(schema, (key, value) => (isSaid(key, value) ? undefined : value)));
}
