// Made by `npm run generate` (scripts/generate-config-validator.ts) from src/config/config-schema.ts and the options of rules. Do not edit.
interface Validator {
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
