/** Random values for a place of a Compose file, as YAML in flow style, from the schema of Compose. */
import fc from "fast-check";
import type { Schema, TypeName } from "../../../src/compose/schema/definition/schema.ts";
import { flagTexts, namesFor, ODD, SCALARS, textsFor } from "./texts.ts";

export type Text = fc.Arbitrary<string>;

/** How often a value is wrong, and how often a key of a mapping has a tag, of 100. */
export interface Strangeness {
  readonly odd: number;
  readonly tagged: number;
}

/** Values that the schema describes. */
export function valueFor(schema: Schema, path: string, strangeness: Strangeness): Text {
  const types = [schema.type ?? "string"].flat();
  const fitting = fc.oneof(...types.map((type) => valueOfType(type, schema, path, strangeness)));
  if (strangeness.odd === 0) return fitting;
  return fc.oneof(
    { weight: 100 - strangeness.odd, arbitrary: fitting },
    { weight: strangeness.odd, arbitrary: fc.constantFrom(...ODD) },
  );
}

/** A mapping of some of the keys, the required ones among them. */
export function mappingOf(fields: Readonly<Record<string, Text>>, required: readonly string[], tagged: number): Text {
  const names = Object.keys(fields);
  const chosen = fc.subarray(names, { minLength: Math.min(1, names.length), maxLength: Math.min(3, names.length) });
  return chosen
    .chain((some) =>
      fc.tuple(...[...new Set([...required, ...some])].map((name) => entryOf(name, fields[name], tagged))),
    )
    .map(inBraces);
}

/** Text with a tag of Compose before it, now and then. */
export function maybeTagged(value: Text, tagged: number): Text {
  if (tagged === 0) return value;
  return fc.oneof(
    { weight: 100 - tagged, arbitrary: value },
    { weight: tagged, arbitrary: fc.tuple(fc.constantFrom("!reset", "!override"), value).map(withTag) },
  );
}

/** YAML has one tag a value, and none for an alias. */
function withTag([tag, value]: readonly [string, string]): string {
  return /^[!*&]/.test(value) ? value : `${tag} ${value}`;
}

function entryOf(name: string, value: Text | undefined, tagged: number): Text {
  return maybeTagged(value ?? fc.constant("x"), tagged).map((text) => `${name}: ${text}`);
}

function inBraces(entries: readonly string[]): string {
  return `{${entries.join(", ")}}`;
}

function valueOfType(type: TypeName, schema: Schema, path: string, strangeness: Strangeness): Text {
  switch (type) {
    case "array":
      return listOf(schema, path, strangeness);
    case "object":
      return objectOf(schema, path, strangeness);
    case "boolean":
      return fc.constantFrom("true", "false");
    case "null":
      return fc.constantFrom("~", "null");
    case "string":
      return stringOf(schema, path);
    default:
      return fc.oneof(fc.constantFrom("0", "1", "2", "80"), fc.constantFrom(...textsFor(path)));
  }
}

function stringOf(schema: Schema, path: string): Text {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type].flat();
  if (types.includes("boolean") && types.length === 2) return fc.constantFrom(...flagTexts);
  if (types.includes("null")) return fc.constantFrom(...textsFor(path), ...SCALARS);
  return fc.constantFrom(...textsFor(path));
}

function listOf(schema: Schema, path: string, strangeness: Strangeness): Text {
  const item = maybeTagged(valueFor(schema.items ?? {}, `${path}.*`, strangeness), Math.round(strangeness.tagged / 3));
  return fc.array(item, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`);
}

function objectOf(schema: Schema, path: string, strangeness: Strangeness): Text {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length > 0) {
    const values = fields.map(([name, field]) => [name, valueFor(field, `${path}.${name}`, strangeness)]);
    return mappingOf(Object.fromEntries(values), schema.required ?? [], strangeness.tagged);
  }
  const [value] = Object.values(schema.patternProperties ?? {});
  const each = valueFor(value ?? {}, `${path}.*`, strangeness);
  const names = namesFor(path);
  return fc
    .subarray([...names], { minLength: 1, maxLength: Math.min(3, names.length) })
    .chain((some) => fc.tuple(...some.map((name) => entryOf(name, each, strangeness.tagged))))
    .map(inBraces);
}
