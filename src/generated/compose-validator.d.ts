// Made by `npm run generate` (scripts/generate-compose-schema.ts) from src/compose/schema/definition. Do not edit.
/** What the generated validator says of a value that Compose refuses; one error a fault, or several. */
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

/** True when Compose's schema step accepts a model. When false, `errors` holds every error until the next call. */
export const validateCompose: {
  (model: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
