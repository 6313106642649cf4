import {
  interpolate
} from "./shared-2.js";
import {
  scalarText
} from "./shared-17.js";

// src/explain/mask-text.ts
var MASK = "********";
function maskWords(text, secrets) {
  if (secrets.classOfValue(text)) return MASK;
  const masked = text.replace(PRIVATE_KEY, MASK).replace(URL_PASSWORD, `$1${MASK}@`).replace(URL_USER, maskUser).replace(AUTHORIZATION, `$1${MASK}`).replace(USER_OPTION, `$1${MASK}`);
  return maskNamed(masked, secrets).replace(WORD, (word) => secrets.classOfValue(word) ? MASK : word);
}
function isSecretName(name, { classOfName }) {
  const end = name.slice(-LONGEST_NAME);
  if (classOfName(end)) return true;
  const bare = end.replace(/^-+/, "").replace(/[.-]/g, "_");
  if (SECRET_NAMES.has(bare.toLowerCase())) return true;
  const words = bare.replace(/([a-z\d])(?=[A-Z])/g, "$1_");
  return classOfName(bare.toUpperCase()) !== void 0 || classOfName(words.toUpperCase()) !== void 0;
}
function isUserOption(name) {
  return /^(?:-u|--user|--proxy-user)$/.test(name);
}
function maskNamed(text, secrets) {
  let masked = "";
  let at = 0;
  for (const match of text.matchAll(NAME)) {
    const [whole, name = "", between = ""] = match;
    if (match.index < at || !isAssignment(name, between)) continue;
    const isParameter = /[?&]/.test(text.charAt(match.index - 1)) && SECRET_PARAMETERS.has(name.toLowerCase());
    if (!isParameter && !isSecretName(name, secrets)) continue;
    VALUE.lastIndex = match.index + whole.length;
    if (!VALUE.test(text)) continue;
    masked += text.slice(at, match.index) + whole + MASK;
    at = VALUE.lastIndex;
  }
  return masked + text.slice(at);
}
function isAssignment(name, between) {
  if (between.includes("=")) return true;
  if (!between.includes(":")) return name.startsWith("-");
  return between.length > 1 || /^x-/i.test(name);
}
function maskUser(whole, scheme, user) {
  const isWord = /^https?:/i.test(scheme) ? user === "git" : /^[a-z][a-z_-]{0,14}$/.test(user);
  return isWord || /^\$(?:\w+|\{\w+\})$/.test(user) ? whole : `${scheme}${MASK}@`;
}
var LONGEST_NAME = 128;
var SECRET_NAMES = /* @__PURE__ */ new Set([
  "requirepass",
  "masterauth",
  "pwd",
  "accountkey",
  "sharedaccesskey",
  "sharedaccesssignature",
  "authorization",
  "proxy_authorization"
]);
var SECRET_PARAMETERS = /* @__PURE__ */ new Set(["key", "sig", "signature", "auth", "code", "credential"]);
var PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----.*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----|$)/gs;
var URL_PASSWORD = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/[^\s/?#@:'"`]*:)([^\s/?#'"`,]+)@/gi;
var URL_USER = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/)([^\s/?#@:'"`,]+)@/gi;
var AUTHORIZATION = /(\bauthorization\\?["']?[ \t]*[:=][ \t]*\\?["']?|\bbearer[ \t]+(?=\S{6})|\bBasic[ \t]+(?=\S{6}))[^"'`\r\n\\]+/gi;
var USER_OPTION = /((?<![\w-])(?:-u|--user|--proxy-user)[= \t]*["']?[^\s:"']+:)[^\s"']+/g;
var NAME = /(?<![\w.-])([\w.-]+)(?![\w.-])(\\?["']?[ \t]*[=:][ \t]*|\s+)/g;
var VALUE = /\\"(?:[^"\\]|\\(?!"))*|"(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s"']+?(?=[;,&][\w -]{1,64}=|[\s"']|$)/sy;
var WORD = /[^\s"'`=,;()<>]{8,}/g;

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
    entries.set(key, { ...entry, value });
  }
  const short = mapping.short && maskTree(mapping.short, secrets);
  if (!entries && short === mapping.short) return mapping;
  return { ...mapping, entries: entries ?? mapping.entries, ...short && { short } };
}
function maskSequence(sequence, secrets, name) {
  let option;
  const items = sequence.items.map((item) => {
    const masked = item.kind === "scalar" ? maskItem(item, secrets, option ?? name) : maskTree(item, secrets);
    const text = item.kind === "scalar" ? scalarText(item) : "";
    option = text.startsWith("-") ? text : void 0;
    return masked;
  });
  return items.every((item, index) => item === sequence.items[index]) ? sequence : { ...sequence, items };
}
function maskItem(item, secrets, name) {
  const text = scalarText(item);
  const equals = text.indexOf("=");
  const own = /^[\w.-]+$/.test(text.slice(0, Math.max(equals, 0))) ? text.slice(0, equals) : void 0;
  if (own === void 0 || !isSecretName(own, secrets)) return maskTree(item, secrets, name);
  const value = { ...withoutTemplate(item), value: text.slice(equals + 1) };
  const masked = maskScalar(value, secrets, own);
  return masked === value.value ? item : withText(item, `${own}=${masked}`);
}
function withText(scalar, value) {
  const { pair, ...rest } = withoutTemplate(scalar);
  const masked = { ...rest, type: "string", value, style: "derived" };
  if (!pair) return masked;
  return { ...masked, pair: { key: pair.key, value: withText(pair.value, value.slice(value.indexOf("=") + 1)) } };
}
function withoutTemplate({ template: _, ...scalar }) {
  return scalar;
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

// src/explain/origins.ts
function renderOrigins(config, model, describe) {
  return Object.fromEntries(
    Object.entries(config).map(([key, json]) => [key, originsOf(json, valueUnder(model, key))])
  );
  function originsOf(json, tree, around) {
    const origin = tree ?? around;
    if (isFilledList(json)) return json.map((item, index) => originsOf(item, itemOf(tree, item, index), origin));
    if (isFilledObject(json)) {
      return Object.fromEntries(
        Object.entries(json).map(([key, value]) => [key, originsOf(value, valueUnder(tree, key), origin)])
      );
    }
    return origin && (tree || json !== null) ? describe(placeOf(origin)) : null;
  }
}
function placeOf(tree) {
  const { file, start, end } = tree.kind === "scalar" ? tree.relative ?? tree : tree;
  return { file, start, end };
}
function isFilledList(json) {
  return Array.isArray(json) && json.length > 0;
}
function isFilledObject(json) {
  return typeof json === "object" && json !== null && Object.keys(json).length > 0;
}
function valueUnder(tree, key) {
  if (tree?.kind === "mapping") return (tree.entries.get(key) ?? tree.entries.get(key.toLowerCase()))?.value;
  if (tree?.kind === "sequence") return findText(tree, (text) => text === key || text.startsWith(`${key}=`));
  return tree;
}
function itemOf(tree, item, index) {
  if (tree?.kind === "mapping") return valueUnder(tree, String(item).split("=", 1)[0] ?? "");
  if (tree?.kind !== "sequence") return tree;
  const same = typeof item === "string" ? findText(tree, (text) => text === item || hostText(text) === item) : void 0;
  return same ?? tree.items[index];
}
function findText(list, matches) {
  return list.items.findLast((item) => item.kind === "scalar" && matches(scalarText(item)));
}
function hostText(text) {
  return text.replace(":", "=");
}

export {
  maskTree,
  maskTemplate,
  renderOrigins,
  placeOf
};
