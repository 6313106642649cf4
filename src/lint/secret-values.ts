/** The values that variables give to secrets, taken out of messages, paths and other text that is made of a model. */
import { interpolate } from "../compose/interpolate.ts";
import { entriesAt, scalarAt } from "../compose/parts.ts";
import type { Resolution } from "../compose/resolve.ts";
import type { VariableReference } from "../compose/tree.ts";
import { memoize } from "../plan/memoize.ts";
import { isSecretName, MASK, type Secrets } from "../plan/secret-names.ts";

/** Replaces the values of secrets in a text; the same text when there is none. */
export type MaskValues = (text: string) => string;

/** What a project says of its variables. */
export type ValueSource = Pick<Resolution, "files" | "environment" | "model">;

/**
 * A mask for the values that the project's environment and the defaults in its Compose files give to variables that are
 * secrets by name or by shape. The values are collected when the first text is asked about. Values of fewer than six
 * characters stay: they occur in ordinary text.
 */
export function createValueMask(source: ValueSource, secrets: Secrets): MaskValues {
  if (!source.files.some(({ text }) => text.includes("$"))) return String;
  let mask: MaskValues | undefined;
  return (text) => {
    if (text.length < SHORTEST) return text;
    mask ??= maskAll(findSecretValues(source, secrets));
    return mask(text);
  };
}

const SHORTEST = 6;
/** Shorter words without digits are samples, and part of ordinary words. */
const LONGEST_WORD = 9;
const SWITCH = /^(?:default|disabled?|enabled?|optional|required|undefined)$/i;
const URL_PASSWORD = /:\/\/[^\s/?#@:]*:([^\s/?#]+)@/g;

interface Given {
  readonly name: string;
  readonly value: string;
}

function maskAll(values: ReadonlySet<string>): MaskValues {
  if (values.size === 0) return String;
  const longestFirst = [...values].sort((one, other) => other.length - one.length);
  const finders = longestFirst.map((value) => ({ value, expression: finderOf(value) }));
  return memoize((text) =>
    finders.reduce((masked, { value, expression }) => {
      return masked.includes(value) ? masked.replace(expression, () => MASK) : masked;
    }, text),
  );
}

/** What could be a word of a sentence, or the beginning of a number, counts only where it stands as a value. */
function finderOf(value: string): RegExp {
  const escaped = value.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  if (/^\d+$/.test(value)) return new RegExp(`(?<!\\d)${escaped}(?!\\d)`, "g");
  const isWord = value.length <= LONGEST_WORD && /^[a-z]+$/i.test(value);
  return new RegExp(isWord ? `(?<![\\w\\s-])${escaped}(?![\\w\\s-])` : escaped, "g");
}

function findSecretValues(source: ValueSource, secrets: Secrets): ReadonlySet<string> {
  const isNamed = memoize((name) => isSecretName(name, secrets));
  const values = givenValues(source).flatMap(({ name, value }) => {
    if (value.length < SHORTEST) return [];
    if (isNamed(name)) return [value, ...partsOf(value)];
    return secrets.classOfValue(value) ? [value] : passwordsOf(value);
  });
  if (values.length === 0) return new Set();
  const open = findOpenWords(source);
  return new Set(values.filter((value) => value.length >= SHORTEST && !SWITCH.test(value) && !open.has(value)));
}

/** A short form such as `HOST:PORT` cuts what a variable puts there. */
function partsOf(value: string): readonly string[] {
  if (value.includes("://")) return passwordsOf(value);
  return value.split(/[\s:/@,=]+/).filter((part) => part.length > LONGEST_WORD);
}

function passwordsOf(value: string): readonly string[] {
  return value.includes("://") ? [...value.matchAll(URL_PASSWORD)].map(([, password = ""]) => password) : [];
}

/**
 * What the references of the Compose files bring into the model. They are read from the text: keys have lost the
 * variables that they were made of. Of env files that services load, nothing comes into the model but names.
 */
function givenValues({ files, environment }: ValueSource): readonly Given[] {
  const { lookup } = environment;
  const references = files.flatMap(({ text }) => interpolate(text, lookup).references.flatMap(withNested));
  const defaults = references.flatMap(({ name, operator, operand }) =>
    operand === "" || operator.endsWith("?") ? [] : [{ name, value: interpolate(operand, lookup).value }],
  );
  const names = [...new Set(references.map(({ name }) => name))];
  return [...defaults, ...names.flatMap((name) => valuesOf(name, environment))];
}

function withNested(reference: VariableReference): readonly VariableReference[] {
  return [reference, ...reference.nested.flatMap(withNested)];
}

function valuesOf(name: string, { variables, examples }: ValueSource["environment"]): readonly Given[] {
  const found = [variables.get(name), examples.get(name)].flatMap((variable) => variable ?? []);
  return found.flatMap(({ value, hides }) =>
    [value, ...hides.map((hidden) => hidden.value)].map((given) => ({ name, value: given })),
  );
}

/** Names that stand in the files for all to see. A password that is one of them would take it out of every message. */
function findOpenWords({ model }: ValueSource): ReadonlySet<string> {
  const declared = SECTIONS.flatMap((section) => [...entriesAt(model, section)]).flatMap(([key, { value }]) => {
    const image = scalarAt(value, "image");
    return [key, image && !image.template ? String(image.value) : ""].flatMap((name) => [
      name,
      ...name.split(/[^a-z\d]+/i),
    ]);
  });
  return new Set(declared);
}

const SECTIONS = ["services", "networks", "volumes", "secrets", "configs", "models"] as const;
