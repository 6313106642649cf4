/** Checks what a document says of rules: ids, levels and options. */
import { optionValidators } from "../generated/config-validator.js";
import type { Level, Rule } from "../rule.ts";
import { isList } from "../text/record.ts";
import { describeSchemaError, parsePointer } from "./check-schema.ts";
import type { ConfigDocument, PathMistake } from "./config-document.ts";
import { compileSchema } from "./eslintrc.ts";
import { isJsonObject, type Json, type KeyPath, valueAt } from "./jsonc.ts";
import { firstLine } from "./load-plugins.ts";
import type { ConfigSchema, SchemaCheck } from "./schema.ts";
import { suggestName } from "./suggest-name.ts";

/**
 * The mistakes in `rules`, at the top and in `overrides`.
 *
 * @param document The config.
 * @param known Every rule by the id that configs use.
 */
export function checkRules(document: ConfigDocument, known: ReadonlyMap<string, Rule>): readonly PathMistake[] {
  const overrides = valueAt(document.data, ["overrides"]);
  const count = isList(overrides) ? overrides.length : 0;
  const places = [["rules"], ...Array.from({ length: count }, (_, index) => ["overrides", index, "rules"])];
  return places.flatMap((path) => {
    const rules = valueAt(document.data, path);
    if (!isJsonObject(rules)) return [];
    return Object.entries(rules).flatMap(([id, entry]) => checkEntry(entry, [...path, id], known));
  });
}

/** A level as it is written, as its word; undefined when it is none. */
export function readLevel(level: unknown): Level | undefined {
  return LEVELS.find((word, number) => level === word || level === number);
}

const LEVELS = ["off", "warn", "error"] as const;
const ENTRY = 'Use "off", "warn" or "error", or a list of the level and the options.';

function checkEntry(entry: Json, path: KeyPath, known: ReadonlyMap<string, Rule>): readonly PathMistake[] {
  const id = String(path.at(-1));
  const rule = known.get(id);
  if (!rule) {
    const advice = suggestName(id, known.keys(), "Remove it, or name its plugin in `plugins`.");
    return [{ path, token: "key", problem: `There is no rule '${id}'.`, advice }];
  }
  const [level, options, ...rest] = isList(entry) ? entry : [entry];
  const levelPath = isList(entry) && entry.length > 0 ? [...path, 0] : path;
  if (readLevel(level) === undefined) {
    return [{ path: levelPath, problem: `${JSON.stringify(level ?? null)} is no level.`, advice: ENTRY }];
  }
  if (rest.length > 0)
    return [{ path: [...path, 2], problem: "There is more than one set of options.", advice: ENTRY }];
  return options === undefined ? [] : checkOptions(rule, id, { options, path: [...path, 1] });
}

function checkOptions(
  rule: Rule,
  id: string,
  { options, path }: { readonly options: Json; readonly path: KeyPath },
): readonly PathMistake[] {
  const { options: allowed } = rule.meta;
  if (!allowed) return [{ path, problem: `The rule '${id}' has no options.`, advice: "State the level alone." }];
  const validate = optionValidators.get(id) ?? compileOptions(allowed.schema);
  if (typeof validate === "string") {
    const problem = `The schema of the options of rule '${id}' cannot be used: ${validate}.`;
    return [{ path, problem, advice: "Correct it in the plugin." }];
  }
  if (validate(options)) return [];
  // A rule's schema is free; where it has properties they are as in ours.
  const schema = allowed.schema as ConfigSchema;
  return (validate.errors ?? []).map((error) => {
    const inner = parsePointer(error.instancePath, options);
    return describeSchemaError(error, [...path, ...inner], inner.length === 0 ? schema : undefined);
  });
}

/** The check of a plugin rule's options, or why its schema is none. */
function compileOptions(schema: object): SchemaCheck | string {
  try {
    return compileSchema(schema);
  } catch (error) {
    return firstLine(error);
  }
}
