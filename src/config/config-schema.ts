/** The schema of a `.pmovesrc.json`. */
import type { Rule } from "../rule.ts";
import { planSchema } from "./plan-schema.ts";
import { policiesSchema } from "./policy-schema.ts";
import { type ConfigSchema, flag, list, named, record, text, textOrTexts, texts } from "./schema.ts";

const EXTENDS =
  "Configs that this one builds on, the later over the earlier: `plugin:pmoves/recommended`, `plugin:pmoves/seed`, `plugin:pmoves/seed-strict`, `./file.json`, a package `pmoves-config-NAME`, or `plugin:NAME/CONFIG`.";

const rules: ConfigSchema = {
  description: 'Levels of rules: "off", "warn" or "error", or a list of the level and the rule\'s options.',
  type: "object",
};

const settings: ConfigSchema = {
  description: "What plugins' rules read, by the name of the plugin. No built-in rule reads them.",
  type: "object",
};

const override = record(
  "Settings for some files only.",
  {
    files: { ...textOrTexts("Globs of the files, relative to the folder of the config."), minItems: 1 },
    excludedFiles: textOrTexts("Globs of files among them that are left out."),
    extends: textOrTexts("Configs that hold for these files. They may not state a plan, stacks or exampleEnvFiles."),
    rules,
    settings,
  },
  ["files"],
);

const stack = record("A file set that is really run, as `docker compose -f … --profile …`.", {
  files: texts("Compose files in the order of `-f`, relative to this file."),
  profiles: texts("The active profiles. Default: all."),
  envFiles: texts("`--env-file`, in order, relative to this file. Default: `.env` of the project directory."),
  projectDirectory: text("`--project-directory`, relative to this file. Default: the folder of the first file."),
});

/** The keys of a config file. Levels and options of rules are checked apart, since plugins bring rules. */
export const configSchema: ConfigSchema = record("The config of pmoves-lint.", {
  $schema: text("The schema's address, for editors."),
  root: flag("Whether configs in the folders above are left unread."),
  extends: textOrTexts(EXTENDS),
  plugins: texts(
    "Plugins: `acme` is the package `pmoves-plugin-acme`, `./policy/house.mjs` a file. In the root config alone.",
  ),
  rules,
  overrides: list("Settings for some files only, the later over the earlier.", override),
  ignorePatterns: textOrTexts("Files that are not linted, as in `.gitignore`, relative to the folder of the config."),
  settings,
  plan: planSchema,
  policies: policiesSchema,
  stacks: named("File sets that are really run, by name. One run lints each.", stack),
  baseline: text("The file of known findings, relative to this file. `pmoves-lint baseline create` writes it."),
  exampleEnvFiles: flag("Whether `X.example` stands for an env file `X` that is absent. Default: true."),
});

/**
 * The schema that the package publishes: the same, and the rules by name with their options.
 *
 * @param builtIn The built-in rules.
 */
export function createPublishedSchema(builtIn: readonly Rule[]): Readonly<Record<string, unknown>> {
  const levels = { enum: ["off", "warn", "error", 0, 1, 2] };
  const entries = builtIn.map(({ id, meta }) => [id, { description: `${meta.summary}.`, ...entryOf(meta.options) }]);
  const known = { ...rules, properties: Object.fromEntries(entries) };
  const { properties = {}, ...rest } = configSchema;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "pmoves-lint",
    ...rest,
    properties: { ...properties, rules: known },
  };

  function entryOf(options: Rule["meta"]["options"]) {
    if (!options) return { anyOf: [levels, { type: "array", prefixItems: [levels], minItems: 1, maxItems: 1 }] };
    const list = { type: "array", prefixItems: [levels, options.schema], minItems: 1, maxItems: 2 };
    return { anyOf: [levels, list] };
  }
}
