import {
  MASK,
  isSecretName
} from "./shared-53.js";
import {
  entriesAt,
  interpolate,
  memoize,
  scalarAt
} from "./shared-21.js";

// src/lint/secret-values.ts
function createValueMask(source, secrets) {
  if (!source.files.some(({ text }) => text.includes("$"))) return String;
  let mask;
  return (text) => {
    if (text.length < SHORTEST) return text;
    mask ??= maskAll(findSecretValues(source, secrets));
    return mask(text);
  };
}
var SHORTEST = 6;
var LONGEST_WORD = 9;
var SWITCH = /^(?:default|disabled?|enabled?|optional|required|undefined)$/i;
var URL_PASSWORD = /:\/\/[^\s/?#@:]*:([^\s/?#]+)@/g;
function maskAll(values) {
  if (values.size === 0) return String;
  const longestFirst = [...values].sort((one, other) => other.length - one.length);
  const finders = longestFirst.map((value) => ({ value, expression: finderOf(value) }));
  return memoize(
    (text) => finders.reduce((masked, { value, expression }) => {
      return masked.includes(value) ? masked.replace(expression, () => MASK) : masked;
    }, text)
  );
}
function finderOf(value) {
  const escaped = value.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  if (/^\d+$/.test(value)) return new RegExp(`(?<!\\d)${escaped}(?!\\d)`, "g");
  const isWord = value.length <= LONGEST_WORD && /^[a-z]+$/i.test(value);
  return new RegExp(isWord ? `(?<![\\w\\s-])${escaped}(?![\\w\\s-])` : escaped, "g");
}
function findSecretValues(source, secrets) {
  const isNamed = memoize((name) => isSecretName(name, secrets));
  const values = givenValues(source).flatMap(({ name, value }) => {
    if (value.length < SHORTEST) return [];
    if (isNamed(name)) return [value, ...partsOf(value)];
    return secrets.classOfValue(value) ? [value] : passwordsOf(value);
  });
  if (values.length === 0) return /* @__PURE__ */ new Set();
  const open = findOpenWords(source);
  return new Set(values.filter((value) => value.length >= SHORTEST && !SWITCH.test(value) && !open.has(value)));
}
function partsOf(value) {
  if (value.includes("://")) return passwordsOf(value);
  return value.split(/[\s:/@,=]+/).filter((part) => part.length > LONGEST_WORD);
}
function passwordsOf(value) {
  return value.includes("://") ? [...value.matchAll(URL_PASSWORD)].map(([, password = ""]) => password) : [];
}
function givenValues({ files, environment }) {
  const { lookup } = environment;
  const references = files.flatMap(({ text }) => interpolate(text, lookup).references.flatMap(withNested));
  const defaults = references.flatMap(
    ({ name, operator, operand }) => operand === "" || operator.endsWith("?") ? [] : [{ name, value: interpolate(operand, lookup).value }]
  );
  const names = [...new Set(references.map(({ name }) => name))];
  return [...defaults, ...names.flatMap((name) => valuesOf(name, environment))];
}
function withNested(reference) {
  return [reference, ...reference.nested.flatMap(withNested)];
}
function valuesOf(name, { variables, examples }) {
  const found = [variables.get(name), examples.get(name)].flatMap((variable) => variable ?? []);
  return found.flatMap(
    ({ value, hides }) => [value, ...hides.map((hidden) => hidden.value)].map((given) => ({ name, value: given }))
  );
}
function findOpenWords({ model }) {
  const declared = SECTIONS.flatMap((section) => [...entriesAt(model, section)]).flatMap(([key, { value }]) => {
    const image = scalarAt(value, "image");
    return [key, image && !image.template ? String(image.value) : ""].flatMap((name) => [
      name,
      ...name.split(/[^a-z\d]+/i)
    ]);
  });
  return new Set(declared);
}
var SECTIONS = ["services", "networks", "volumes", "secrets", "configs", "models"];

export {
  createValueMask
};
