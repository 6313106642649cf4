import {
  createCommandReader,
  isUserOption,
  maskWords
} from "./shared-31.js";
import {
  MASK,
  isSecretName
} from "./shared-53.js";
import {
  interpolate
} from "./shared-21.js";
import {
  copyEntry,
  copyWith,
  scalarText
} from "./shared-20.js";

// src/explain/mask.ts
function maskTree(tree, secrets, name) {
  if (tree.kind === "mapping") return maskMapping(tree, secrets);
  if (tree.kind === "sequence") return maskSequence(tree, secrets, name);
  const text = maskScalar(tree, secrets, name);
  return text === scalarText(tree) ? tree : withText(tree, text);
}
function maskScalar(scalar, secrets, name) {
  const text = scalarText(scalar);
  if (text === "") return text;
  if (name !== void 0 && isUserOption(name)) return text.replace(/:.+$/s, `:${MASK}`);
  const isNamed = name !== void 0 && isSecretName(name, secrets);
  if (!scalar.template && text.includes("$")) return maskTemplate(text, secrets, name);
  if (isNamed) return MASK;
  return scalar.type === "string" ? maskWords(withoutSecretVariables(scalar, secrets), secrets) : text;
}
function maskTemplate(text, secrets, name) {
  const isNamed = name !== void 0 && isSecretName(name, secrets);
  const { references } = interpolate(text, () => void 0);
  let masked = "";
  let at = 0;
  const addText = (to) => {
    const literal = text.slice(at, to);
    masked += isNamed && literal !== "" ? MASK : maskWords(literal, secrets);
  };
  for (const reference of references) {
    addText(reference.start);
    masked += maskReference(text, reference, { secrets, isNamed });
    at = reference.end;
  }
  addText(text.length);
  return maskWords(masked, secrets);
}
function maskMapping(mapping, secrets) {
  let entries;
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
function maskSequence(sequence, secrets, name) {
  let option;
  const readWord = createCommandReader();
  const items = sequence.items.map((item) => {
    const masked = item.kind === "scalar" ? maskItem(item, secrets, option ?? name) : maskTree(item, secrets);
    const text = item.kind === "scalar" ? scalarText(item) : "";
    option = text.startsWith("-") ? text : void 0;
    const password = readWord(text);
    return password !== void 0 && masked.kind === "scalar" && text.length > password ? withText(masked, text.slice(0, password) + MASK) : masked;
  });
  return items.every((item, index) => item === sequence.items[index]) ? sequence : copyWith(sequence, { items });
}
function maskItem(item, secrets, name) {
  const text = scalarText(item);
  const equals = text.indexOf("=");
  const own = /^[\w.-]+$/.test(text.slice(0, Math.max(equals, 0))) ? text.slice(0, equals) : void 0;
  if (own === void 0 || !isSecretName(own, secrets)) return maskTree(item, secrets, name);
  const value = copyWith(item, { value: text.slice(equals + 1), template: void 0 });
  const masked = maskScalar(value, secrets, own);
  return masked === value.value ? item : withText(item, `${own}=${masked}`);
}
function withText(scalar, value) {
  const { pair } = scalar;
  const masked = pair && { key: pair.key, value: withText(pair.value, value.slice(value.indexOf("=") + 1)) };
  return copyWith(scalar, { type: "string", value, style: "derived", template: void 0, pair: masked });
}
function withoutSecretVariables(scalar, secrets) {
  const written = scalar.relative ?? scalar;
  const { template } = written;
  if (!template || !carriesSecret(template, secrets)) return scalarText(scalar);
  return written === scalar ? interpolate(template.text, maskingLookup(template, secrets)).value : MASK;
}
function carriesSecret({ references }, secrets) {
  return references.some(
    ({ name, nested }) => isSecretName(name, secrets) || carriesSecret({ references: nested }, secrets)
  );
}
function maskingLookup({ references }, secrets) {
  const values = /* @__PURE__ */ new Map();
  const collect = (reference) => {
    values.set(reference.name, reference);
    reference.nested.forEach(collect);
  };
  references.forEach(collect);
  return (name, operator = "") => {
    const { value, operand = "" } = values.get(name) ?? {};
    if (operator.endsWith("+") || !isSecretName(name, secrets)) return value;
    const hasText = value || operator.endsWith("-") && operand !== "";
    return hasText ? MASK : value;
  };
}
function maskReference(text, { name, operator, operand, start, end, operandStart }, { secrets, isNamed }) {
  if (operator === "" || operand === "") return text.slice(start, end);
  const isSecret = isNamed || isSecretName(name, secrets);
  const masked = isSecret && !operator.endsWith("?") ? MASK : maskTemplate(operand, secrets);
  return text.slice(start, operandStart) + masked + text.slice(operandStart + operand.length, end);
}

export {
  maskTree,
  maskTemplate
};
