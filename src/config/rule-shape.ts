/** The guard of a rule that comes from a plugin: JavaScript may hand over anything. */
import { isList, isRecord } from "../text/record.ts";

/**
 * What keeps a value from being a rule.
 *
 * @param rule What a plugin exports as a rule.
 * @param id The name that it exports it under.
 * @returns Each the end of a sentence that begins with the plugin; empty for a rule.
 */
export function describeRuleFaults(rule: unknown, id: string): readonly string[] {
  const named = `has a rule '${id}'`;
  if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(id)) return [`${named}, which is no name in kebab-case`];
  if (!isRecord(rule)) return [`${named} that is no object`];
  const own = rule.id;
  if (own !== undefined && own !== id) return [`${named} that says its id is '${String(own)}'`];
  const create = typeof rule.create === "function" ? [] : ["has no function `create`"];
  const meta = isRecord(rule.meta) ? describeMetaFaults(rule.meta) : ["has no `meta`"];
  return [...create, ...meta].map((fault) => `${named} that ${fault}`);
}

function describeMetaFaults(meta: Readonly<Record<string, unknown>>): readonly string[] {
  const { recommended = "off", references = [], options, fixable } = meta;
  const checks: readonly (readonly [boolean, string])[] = [
    [typeof meta.summary === "string" && meta.summary !== "", "has no text in `meta.summary`"],
    [isOneOf(meta.category, CATEGORIES), `has none of ${list(CATEGORIES)} in \`meta.category\``],
    [isTexts(meta.messages), "has no texts by message id in `meta.messages`"],
    [isOneOf(recommended, LEVELS), `has none of ${list(LEVELS)} in \`meta.recommended\``],
    [isList(references) && references.every(isText), "has no list of texts in `meta.references`"],
    [fixable === undefined || isOneOf(fixable, SAFETIES), `has none of ${list(SAFETIES)} in \`meta.fixable\``],
    [options === undefined || isOptions(options), "lacks `schema` or `defaults` in `meta.options`"],
  ];
  return checks.flatMap(([isMet, fault]) => (isMet ? [] : [fault]));
}

const CATEGORIES = ["security", "reliability", "correctness"];
const SAFETIES = ["safe", "unsafe", "suggestion"];
const LEVELS = ["off", "warn", "error"];

function isOneOf(value: unknown, names: readonly string[]): boolean {
  return typeof value === "string" && names.includes(value);
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isOptions(value: unknown): boolean {
  return isRecord(value) && isRecord(value.schema) && value.defaults !== undefined;
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
