/** Trees without secrets, for people to look at. */
import { copyEntry, copyWith } from "../compose/create-tree.ts";
import { interpolate, type Lookup } from "../compose/interpolate.ts";
import type { Entry, Mapping, Scalar, Sequence, Template, Tree, VariableReference } from "../compose/tree.ts";
import { isSecretName, MASK, type Secrets } from "../plan/secret-names.ts";
import { scalarText } from "../yaml/scalar.ts";
import { createCommandReader } from "./command-passwords.ts";
import { isUserOption, maskWords } from "./mask-text.ts";

/**
 * Replaces the secrets of a tree: values of names that are of a secret class, values of variables whose names are,
 * passwords of URLs, and what has the shape of a secret. An empty value stays empty, for it hides nothing.
 *
 * @param name The key under which the tree stands.
 */
export function maskTree<T extends Tree>(tree: T, secrets: Secrets, name?: string): T;
export function maskTree(tree: Tree, secrets: Secrets, name?: string): Tree {
  if (tree.kind === "mapping") return maskMapping(tree, secrets);
  if (tree.kind === "sequence") return maskSequence(tree, secrets, name);
  const text = maskScalar(tree, secrets, name);
  return text === scalarText(tree) ? tree : withText(tree, text);
}

/** The text of a scalar without its secrets. `name` is the key under which it stands. */
function maskScalar(scalar: Scalar, secrets: Secrets, name?: string): string {
  const text = scalarText(scalar);
  if (text === "") return text;
  if (name !== undefined && isUserOption(name)) return text.replace(/:.+$/s, `:${MASK}`);
  const isNamed = name !== undefined && isSecretName(name, secrets);
  if (!scalar.template && text.includes("$")) return maskTemplate(text, secrets, name);
  if (isNamed) return MASK;
  return scalar.type === "string" ? maskWords(withoutSecretVariables(scalar, secrets), secrets) : text;
}

/** A template as it is written, without the defaults and texts in it that are secrets. */
export function maskTemplate(text: string, secrets: Secrets, name?: string): string {
  const isNamed = name !== undefined && isSecretName(name, secrets);
  const { references } = interpolate(text, () => undefined);
  let masked = "";
  let at = 0;
  const addText = (to: number): void => {
    const literal = text.slice(at, to);
    masked += isNamed && literal !== "" ? MASK : maskWords(literal, secrets);
  };
  for (const reference of references) {
    addText(reference.start);
    masked += maskReference(text, reference, { secrets, isNamed });
    at = reference.end;
  }
  addText(text.length);
  // A password can be put together from text and variables: `postgres://user:${A}b@db`.
  return maskWords(masked, secrets);
}

function maskMapping(mapping: Mapping, secrets: Secrets): Mapping {
  let entries: Map<string, Entry> | undefined;
  for (const [key, entry] of mapping.entries) {
    const value = maskTree(entry.value, secrets, key);
    if (value === entry.value) continue;
    entries ??= new Map(mapping.entries);
    entries.set(key, copyEntry(entry, value));
  }
  const short = mapping.short && maskTree(mapping.short, secrets);
  if (!entries && short === mapping.short) return mapping;
  return copyWith(mapping, { entries: entries ?? mapping.entries, short });
}

/** Each item stands under the list's own key, after `NAME=`, or after the option that names it. */
function maskSequence(sequence: Sequence, secrets: Secrets, name: string | undefined): Sequence {
  let option: string | undefined;
  const readWord = createCommandReader();
  const items = sequence.items.map((item) => {
    const masked = item.kind === "scalar" ? maskItem(item, secrets, option ?? name) : maskTree(item, secrets);
    const text = item.kind === "scalar" ? scalarText(item) : "";
    option = text.startsWith("-") ? text : undefined;
    const password = readWord(text);
    return password !== undefined && masked.kind === "scalar" && text.length > password
      ? withText(masked, text.slice(0, password) + MASK)
      : masked;
  });
  return items.every((item, index) => item === sequence.items[index]) ? sequence : copyWith(sequence, { items });
}

function maskItem(item: Scalar, secrets: Secrets, name: string | undefined): Scalar {
  const text = scalarText(item);
  const equals = text.indexOf("=");
  const own = /^[\w.-]+$/.test(text.slice(0, Math.max(equals, 0))) ? text.slice(0, equals) : undefined;
  if (own === undefined || !isSecretName(own, secrets)) return maskTree(item, secrets, name);
  const value = copyWith(item, { value: text.slice(equals + 1), template: undefined });
  const masked = maskScalar(value, secrets, own);
  return masked === value.value ? item : withText(item, `${own}=${masked}`);
}

function withText(scalar: Scalar, value: string): Scalar {
  const { pair } = scalar;
  const masked = pair && { key: pair.key, value: withText(pair.value, value.slice(value.indexOf("=") + 1)) };
  return copyWith(scalar, { type: "string", value, style: "derived", template: undefined, pair: masked });
}

function withoutSecretVariables(scalar: Scalar, secrets: Secrets): string {
  const written = scalar.relative ?? scalar;
  const { template } = written;
  if (!template || !carriesSecret(template, secrets)) return scalarText(scalar);
  return written === scalar ? interpolate(template.text, maskingLookup(template, secrets)).value : MASK;
}

function carriesSecret({ references }: Pick<Template, "references">, secrets: Secrets): boolean {
  return references.some(
    ({ name, nested }) => isSecretName(name, secrets) || carriesSecret({ references: nested }, secrets),
  );
}

/** The values that the template was resolved with, those of secrets masked. `${NAME:+text}` prints no value. */
function maskingLookup({ references }: Template, secrets: Secrets): Lookup {
  const values = new Map<string, VariableReference>();
  const collect = (reference: VariableReference): void => {
    values.set(reference.name, reference);
    reference.nested.forEach(collect);
  };
  references.forEach(collect);
  return (name, operator = "") => {
    const { value, operand = "" } = values.get(name) ?? {};
    if (operator.endsWith("+") || !isSecretName(name, secrets)) return value;
    const hasText = value || (operator.endsWith("-") && operand !== "");
    return hasText ? MASK : value;
  };
}

function maskReference(
  text: string,
  { name, operator, operand, start, end, operandStart }: VariableReference,
  { secrets, isNamed }: { readonly secrets: Secrets; readonly isNamed: boolean },
): string {
  if (operator === "" || operand === "") return text.slice(start, end);
  const isSecret = isNamed || isSecretName(name, secrets);
  const masked = isSecret && !operator.endsWith("?") ? MASK : maskTemplate(operand, secrets);
  return text.slice(start, operandStart) + masked + text.slice(operandStart + operand.length, end);
}
