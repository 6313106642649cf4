/** Configs and baselines that fit their schema with strange values, and such that do not. */
import fc from "fast-check";
import { rules } from "../../../rules/index.ts";
import { configSchema } from "../../../src/config/config-schema.ts";
import { oddName, poison, scalar, type Text } from "./hostile-text.ts";

/** The keywords that the schemas of the config and of rules' options have. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

type Json = fc.Arbitrary<unknown>;

const text: Text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("a", "b", "db", "*", "store:*", "tier:a", "network:a", "label:x", "internet"),
  },
  { weight: 2, arbitrary: fc.constantFrom(".env", "a.env", "b.env", "compose.yaml", "other.yaml", "A", "JWT_SECRET") },
  fc.constantFrom("llm-provider", "10.0.0.0/8", "http://a:80", "(", "[a-", "**/*", "^(a+)+$", "!"),
  { weight: 1, arbitrary: scalar },
);

const anything: Json = fc.oneof(
  text,
  oddName,
  fc.constantFrom<unknown>(0, -1, 1e308, true, null, [], {}, [[]], { a: 1 }, "off", "error"),
);

/** A value that fits a schema, now and then not. */
function valueFor(schema: Schema): Json {
  return fc.oneof({ weight: 60, arbitrary: fittingValue(schema) }, { weight: 1, arbitrary: anything });
}

function fittingValue(schema: Schema): Json {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? "string"].flat();
  return fc.oneof(...types.map((type) => valueOfType(type, schema)));
}

function valueOfType(type: string, schema: Schema): Json {
  switch (type) {
    case "object":
      return objectOf(schema);
    case "array":
      return fc.array(valueFor(schema.items ?? {}), { maxLength: 3 });
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.constantFrom(1, 2, 3, 100, 2 ** 53);
    case "null":
      return fc.constant(null);
    default:
      return text;
  }
}

function objectOf({ properties = {}, additionalProperties = false, required = [] }: Schema): Json {
  const all = Object.keys(properties);
  const stated = fc.subarray(all, { maxLength: Math.min(4, all.length) }).chain((chosen) => {
    const names = [...new Set([...required, ...chosen])];
    return fc.record(Object.fromEntries(names.map((name) => [name, valueFor(properties[name] ?? {})])));
  });
  if (typeof additionalProperties === "boolean") return stated;
  const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom("a", "b", "db", "default") }, oddName);
  const named = fc.dictionary(name, valueFor(additionalProperties), { maxKeys: 3 });
  return fc.tuple(stated, named).map(([some, more]) => ({ ...some, ...more }));
}

const levels = fc.constantFrom("off", "warn", "error", 0, 1, 2);

/** Levels of some rules, with options that fit their schema. */
const levelsOfRules: Json = fc
  .subarray([...rules], { maxLength: 4 })
  .chain((chosen) => fc.record(Object.fromEntries(chosen.map((rule) => [rule.id, levelOf(rule)]))));

function levelOf({ meta }: (typeof rules)[number]): Json {
  return meta.options ? fc.oneof(levels, fc.tuple(levels, valueFor(meta.options.schema))) : levels;
}

const keys: Readonly<Record<string, Json>> = {
  ...Object.fromEntries(
    ["overrides", "ignorePatterns", "settings", "plan", "policies", "stacks", "exampleEnvFiles"].map((name) => [
      name,
      valueFor(configSchema.properties?.[name] ?? {}),
    ]),
  ),
  rules: levelsOfRules,
};

/** `.pmovesrc.json`. Most can be used; in others something fits no schema, or the text is broken. */
export function hostileConfig(): Text {
  const presets = ["plugin:pmoves/recommended", "plugin:pmoves/seed", "plugin:pmoves/hardened"];
  const texts = fc
    .record(
      {
        root: fc.constant(true),
        extends: fc.oneof({ weight: 9, arbitrary: fc.subarray(presets) }, fc.constant("./other.json"), anything),
        more: fc.subarray(Object.keys(keys), { maxLength: 3 }).chain((names) => {
          return fc.record(Object.fromEntries(names.map((name) => [name, keys[name] ?? fc.constant(null)])));
        }),
        odd: fc.oneof({ weight: 20, arbitrary: fc.constant({}) }, fc.dictionary(oddName, anything, { maxKeys: 1 })),
      },
      { requiredKeys: ["root", "more", "odd"] },
    )
    .map(({ more, odd, ...plain }) => JSON.stringify({ ...plain, ...more, ...odd }, null, 1));
  return fc.oneof({ weight: 15, arbitrary: texts }, broken(texts), anything.map(String));
}

/** A baseline. */
export function hostileBaseline(): Text {
  const entry = fc.record(
    {
      rule: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...rules.map(({ id }) => id)) }, oddName),
      file: fc.oneof({ weight: 5, arbitrary: fc.constantFrom("compose.yaml", ".env", "../x") }, oddName),
      service: fc.oneof(fc.constantFrom("a", "b"), oddName),
      path: fc.oneof(fc.constantFrom("services.a.image", "services.a", ""), oddName),
      subject: scalar,
      count: fc.constantFrom(1, 2, 1e9),
      reason: scalar,
      owner: scalar,
      expires: fc.constantFrom("2001-01-01", "2999-12-31"),
    },
    { requiredKeys: ["rule", "file", "path"] },
  );
  const odd = fc.dictionary(oddName, anything, { maxKeys: 2 });
  const entries = fc.array(fc.oneof({ weight: 20, arbitrary: entry }, odd, anything), { maxLength: 3 });
  const texts = entries.map((findings) => JSON.stringify({ version: 1, findings }, null, 1));
  return fc.oneof({ weight: 15, arbitrary: texts }, broken(texts), anything.map(String));
}

/** Text with something in it that does not belong there. */
function broken(whole: Text): Text {
  const intruder = fc.oneof(poison, fc.constantFrom("{", "}", ",", '"', "//", "/*", "<<<<<<< x\n", "[", "\\u", "'"));
  return fc.tuple(whole, intruder, fc.double({ min: 0, max: 1, noNaN: true })).map(([before, piece, share]) => {
    const place = Math.floor(before.length * share);
    return before.slice(0, place) + piece + before.slice(place);
  });
}
