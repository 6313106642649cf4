/** The schema of `policies`. What a key means is written here once, and shown by editors. */
import { SELECTORS } from "./plan-schema.ts";
import { type ConfigSchema, flag, list, record, text, textOrTexts, texts } from "./schema.ts";

const NAMES = "Each a key or real name, a glob with `*`, `label:NAME` or `label:NAME=VALUE`.";

const select = record("What the policy is about: exactly one of these keys, and `except`.", {
  services: texts(`Services. ${SELECTORS}`),
  networks: texts(`Networks. ${NAMES}`),
  volumes: texts(`Volumes. ${NAMES}`),
  envFiles: texts("Env files: each a file's name, a glob with `*`, or `tier:NAME`; `X.example` counts as `X`."),
  project: flag("The project as a whole."),
  except: texts("What is left out, in the same words."),
});

const value: ConfigSchema = { description: "A value.", type: ["string", "number", "boolean"] };

const tests: Readonly<Record<string, ConfigSchema>> = {
  equals: { ...value, description: 'It is this value. `80` and `"80"` are the same.' },
  oneOf: { ...list("It is one of these values.", value), minItems: 1 },
  matches: text("It matches this regular expression, anywhere unless `^` and `$` say otherwise."),
  inCidr: textOrTexts("It is an address or network inside one of these networks, in CIDR notation."),
};

const words: Readonly<Record<string, ConfigSchema>> = {
  path: textOrTexts(
    "The path inside the element: keys joined by dots, or a list of keys, for keys with dots. `*` stands for any text.",
  ),
  ...tests,
  optional: flag("Whether it may be absent. Default: false; what is absent is then at fault."),
  not: record("It is not so.", tests),
  present: { ...flag("It is set."), enum: [true] },
  absent: { ...flag("It is not set."), enum: [true] },
  subset: list("Each of its items or keys is one of these.", value),
  count: record("How many items or keys it has.", {
    min: { description: "At least.", type: "integer", minimum: 0 },
    max: { description: "At most.", type: "integer", minimum: 0 },
    exactly: { description: "Neither more nor less.", type: "integer", minimum: 0 },
  }),
  schema: { description: "It is valid under this JSON schema (draft 2020-12).", type: "object" },
};

const alternative = record("What may hold instead.", words);

const assertion = record("A path, and one word for what must hold there.", {
  ...words,
  anyOf: { ...list("One of these holds.", alternative), minItems: 1 },
});

const example: ConfigSchema = {
  description:
    "A small project: a Compose file as text or as data, or an object of `compose` and `files` (env files by path).",
  type: ["string", "object"],
};

const policy = record(
  "A policy; the id of its rule is `policy/NAME`.",
  {
    select,
    assert: {
      ...assertion,
      description: "What must hold of each selected element; of a list, all of it.",
      type: ["object", "array"],
      items: assertion,
    },
    message: text("What is wrong and what to do, with `{{element}}`, `{{path}}` and the like."),
    level: { description: "The level unless `rules` state another. Default: error.", enum: ["off", "warn", "error"] },
    reason: text("Why, for messages."),
    docs: text("URL of what explains the policy."),
    examples: record("Projects that `pmoves-lint test` tries the policy on.", {
      pass: list("Projects in which it finds nothing.", example),
      fail: list("Projects in which it finds something.", example),
    }),
  },
  ["select", "assert"],
);

export const policiesSchema: ConfigSchema = {
  description: 'Rules as data, by name. `null` or "off" takes away the policy of an outer config or preset.',
  type: "object",
  additionalProperties: { ...policy, type: ["object", "string", "null"] },
};
