import {
  copyEntry,
  copyWith,
  createEntry,
  createMapping,
  createScalar,
  createSequence,
  scalarText
} from "./shared-20.js";
import {
  groupBy
} from "./shared-64.js";

// src/compose/parts.ts
function isMapping(tree) {
  return tree?.kind === "mapping";
}
function isSequence(tree) {
  return tree?.kind === "sequence";
}
function isScalar(tree) {
  return tree?.kind === "scalar";
}
function isNull(tree) {
  return tree?.kind === "scalar" && tree.type === "null";
}
function isUnread(tree) {
  return tree?.kind === "scalar" && tree.isUnread === true;
}
function isInt64({ type, value }) {
  return type === "int" && (typeof value !== "bigint" || BigInt.asIntN(64, value) === value);
}
function entryAt(tree, key) {
  return tree?.kind === "mapping" ? tree.entries.get(key) : void 0;
}
function valueAt(tree, ...keys) {
  let at = tree;
  for (const key of keys) at = entryAt(at, key)?.value;
  return at;
}
function mappingAt(tree, ...keys) {
  const value = valueAt(tree, ...keys);
  return isMapping(value) ? value : void 0;
}
function scalarAt(tree, ...keys) {
  const value = valueAt(tree, ...keys);
  return isScalar(value) ? value : void 0;
}
function stringAt(tree, ...keys) {
  return stringOf(valueAt(tree, ...keys));
}
function stringOf(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "string" && tree.type === "string" ? tree.value : void 0;
}
function booleanAt(tree, ...keys) {
  const scalar = scalarAt(tree, ...keys);
  if (typeof scalar?.value === "boolean") return scalar.value;
  return scalar?.type === "string" ? BOOLEAN_WORDS.get(String(scalar.value).toLowerCase()) : void 0;
}
var BOOLEAN_WORDS = new Map([
  ...["true", "yes", "y", "on"].map((word) => [word, true]),
  ...["false", "no", "n", "off"].map((word) => [word, false])
]);
function entriesAt(tree, ...keys) {
  return mappingAt(tree, ...keys)?.entries ?? NO_ENTRIES;
}
function itemsAt(tree, ...keys) {
  const value = valueAt(tree, ...keys);
  return isSequence(value) ? value.items : [];
}
var NO_ENTRIES = /* @__PURE__ */ new Map();

// src/plan/glob.ts
function matchesGlob(glob, name) {
  const first = glob.indexOf("*");
  if (first < 0) return glob === name;
  const last = glob.lastIndexOf("*");
  const end = name.length - (glob.length - last - 1);
  if (end < first || !name.startsWith(glob.slice(0, first)) || !name.endsWith(glob.slice(last + 1))) return false;
  return first === last || holdsInOrder(name.slice(first, end), glob.slice(first + 1, last).split("*"));
}
function holdsInOrder(text, parts) {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

// src/compose/interpolate.ts
function interpolate(template, lookup) {
  if (!template.includes("$")) return { value: template, references: noReferences, problems: noProblems };
  const problems = [];
  const { value, references } = expand({ text: template, start: 0, end: template.length, lookup, problems, depth: 0 });
  const isBroken = problems.some((problem) => problem.kind === "syntax");
  return { value: isBroken ? template : value, references, problems };
}
var noReferences = [];
var noProblems = [];
var deepestOperand = 100;
var namePattern = /[_A-Za-z\u017f\u212a][_A-Za-z0-9\u017f\u212a]*/y;
var operators = [":-", ":?", ":+", "-", "?", "+"];
var openCode = "{".charCodeAt(0);
var closeCode = "}".charCodeAt(0);
var longestShown = 200;
function expand(part) {
  const { text, end } = part;
  const references = [];
  let value = "";
  let copied = part.start;
  let line;
  let dollar = text.indexOf("$", part.start);
  while (dollar !== -1 && dollar < end - 1) {
    if (line === void 0 || dollar >= line.end) line = lineAt(part, dollar);
    const token = readToken(part, dollar, line);
    if (token.value !== void 0) {
      value += text.slice(copied, dollar) + token.value;
      copied = token.end;
    }
    if (token.reference !== void 0) references.push(token.reference);
    dollar = text.indexOf("$", token.end);
  }
  return { value: value + text.slice(copied, end), references };
}
function lineAt({ text, end }, offset) {
  const newline = text.indexOf("\n", offset);
  const lineEnd = newline === -1 || newline > end ? end : newline;
  const brace = text.lastIndexOf("}", lineEnd - 1);
  return { end: lineEnd, lastBrace: brace > offset ? brace : -1 };
}
function readToken(part, dollar, line) {
  const next = part.text[dollar + 1];
  if (next === "$") return { end: dollar + 2, value: "$" };
  if (next === "{") return readBraced(part, dollar, line);
  const nameEnd = endOfName(part.text, dollar + 1);
  if (nameEnd === -1) return { end: dollar + 1 };
  const name = part.text.slice(dollar + 1, nameEnd);
  return plainReference(part, { name, start: dollar, end: nameEnd });
}
function readBraced(part, dollar, line) {
  const { text } = part;
  const nameEnd = endOfName(text, dollar + 2);
  if (nameEnd === -1) return reportSyntax(part, { start: dollar, nameEnd, line });
  const name = text.slice(dollar + 2, nameEnd);
  if (text[nameEnd] === "}" && nameEnd < part.end) {
    return plainReference(part, { name, start: dollar, end: nameEnd + 1 });
  }
  const operator = operators.find((candidate) => text.startsWith(candidate, nameEnd));
  if (operator === void 0 || line.lastBrace < nameEnd) return reportSyntax(part, { start: dollar, nameEnd, line });
  const end = closingBrace(text, dollar + 1, line.lastBrace) + 1;
  return operatorReference(part, { name, operator, start: dollar, operandStart: nameEnd + operator.length, end });
}
function endOfName(text, start) {
  namePattern.lastIndex = start;
  return namePattern.test(text) ? namePattern.lastIndex : -1;
}
function closingBrace(text, open, last) {
  let depth = 0;
  for (let offset = open; offset <= last; offset++) {
    const character = text.charCodeAt(offset);
    if (character === closeCode && --depth === 0) return offset;
    if (character === openCode) {
      depth++;
      offset++;
    }
  }
  return last;
}
function plainReference(part, place) {
  const { name, start, end } = place;
  const value = part.lookup(name, "");
  if (value === void 0) {
    const isInWord = part.text.charAt(start + 1) !== "{" && /\w/.test(part.text.charAt(start - 1));
    const shown = isInWord ? "What follows the dollar sign" : `Variable '${name}'`;
    part.problems?.push({
      kind: "unset",
      name,
      message: `${shown} is not set; Compose uses an empty text.`,
      start,
      end
    });
  }
  const reference = { name, operator: "", operand: "", start, end, operandStart: end - 1, value, nested: [] };
  return { end, value: value ?? "", reference };
}
function operatorReference(part, place) {
  const { name, operator, start, operandStart, end } = place;
  const operand = part.text.slice(operandStart, end - 1);
  const value = part.lookup(name, operator);
  const isUsed = usesOperand(operator, value);
  const expansion = expandOperand(part, place, isUsed);
  const reference = { name, operator, operand, start, end, operandStart, value, nested: expansion.references };
  if (isUsed && operator.endsWith("?")) {
    part.problems?.push({ kind: "required", name, message: requiredMessage(name, operand), start, end });
  }
  return { end, value: replacementOf(reference, expansion.value), reference };
}
function replacementOf({ operator, value }, operand) {
  if (operator === "" || !usesOperand(operator, value)) return operator.endsWith("+") ? "" : value ?? "";
  return operator.endsWith("?") ? "" : operand;
}
function usesOperand(operator, value) {
  const isPresent = operator.startsWith(":") ? value !== void 0 && value !== "" : value !== void 0;
  return operator.endsWith("+") ? isPresent : !isPresent;
}
function expandOperand(part, { start, operandStart, end }, isUsed) {
  const dollar = part.text.indexOf("$", operandStart);
  if (dollar === -1 || dollar >= end) {
    return { value: part.text.slice(operandStart, end - 1), references: noReferences };
  }
  const problems = isUsed ? part.problems : void 0;
  if (part.depth === deepestOperand) {
    const message = `Variables are nested more than ${deepestOperand} levels deep.`;
    problems?.push({ kind: "syntax", message, start, end });
    return { value: "", references: noReferences };
  }
  return expand({ ...part, start: operandStart, end: end - 1, problems, depth: part.depth + 1 });
}
function requiredMessage(name, reason) {
  const message = `Required variable '${name}' has no value`;
  return reason === "" ? `${message}.` : `${message}: ${reason}${/[.!?…]$/.test(reason) ? "" : "."}`;
}
function reportSyntax(part, place) {
  const { start, nameEnd, line } = place;
  const isClosed = line.lastBrace > start;
  const shown = part.text.slice(start, Math.min(line.end, start + longestShown));
  part.problems?.push({
    kind: "syntax",
    message: `Invalid interpolation: ${syntaxReason(nameEnd !== -1, isClosed)} Write \`$$\` for a dollar sign.`,
    start,
    end: start + (isClosed ? shown.indexOf("}") + 1 || shown.length : shown.length)
  });
  return { end: start + 2 };
}
function syntaxReason(hasName, isClosed) {
  if (!isClosed) return "`${` has no `}` on the same line.";
  if (!hasName) return "a variable's name begins with a letter or an underscore.";
  return "after a variable's name comes `}` or one of `:-`, `-`, `:?`, `?`, `:+`, `+`.";
}

// src/compose/path-table.ts
function compilePaths(rows) {
  const paths = Object.entries(rows).map(([path, value]) => ({ parts: path.split("."), value }));
  return compileRows(paths, 0);
}
function rewrite(tree, table, context) {
  return rewriteAt(tree, table, { path: "", context });
}
function childPath(path, key) {
  return path === "" ? String(key) : `${path}.${key}`;
}
function compileRows(rows, depth) {
  const deeper = rows.filter(({ parts }) => parts.length > depth);
  const groups = groupBy(deeper, ({ parts }) => parts[depth] ?? "");
  const value = rows.find((row) => row.parts.length === depth)?.value;
  const keys = new Map([...groups].map(([key, group]) => [key, compileRows(group, depth + 1)]));
  const any = keys.get("*");
  keys.delete("*");
  return { keys, ...value !== void 0 && { value }, ...any && { any } };
}
function rewriteAt(tree, table, at) {
  const changed = table.value === void 0 ? tree : table.value(tree, at.path, at.context);
  if (changed.kind === "mapping")
    return table.any || table.keys.size > 0 ? rewriteMapping(changed, table, at) : changed;
  if (changed.kind === "sequence" && table.any) return rewriteSequence(changed, table.any, at);
  return changed;
}
function rewriteMapping(mapping, table, at) {
  let entries;
  for (const [key, entry] of mapping.entries) {
    const below = table.keys.get(key) ?? table.any;
    if (!below || entry.value.kind === "scalar" && !below.value) continue;
    const value = rewriteAt(entry.value, below, { path: childPath(at.path, key), context: at.context });
    if (value === entry.value) continue;
    entries ??= new Map(mapping.entries);
    entries.set(key, copyEntry(entry, value));
  }
  return entries ? copyWith(mapping, { entries }) : mapping;
}
function rewriteSequence(sequence, table, at) {
  let items;
  for (let index = 0; index < sequence.items.length; index += 1) {
    const item = sequence.items[index];
    if (!item || item.kind === "scalar" && !table.value) continue;
    const value = rewriteAt(item, table, { path: childPath(at.path, index), context: at.context });
    if (value === item) continue;
    items ??= [...sequence.items];
    items[index] = value;
  }
  return items ? copyWith(sequence, { items }) : sequence;
}

// src/compose/derive.ts
function derivedScalar(value, at) {
  const { file, start, end } = at;
  return createScalar({ type: typeOf(value), value, style: "derived", file, start, end });
}
function derivedMapping(values, at) {
  const { file, start, end } = at;
  const key = { file, start, end };
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of values) entries.set(name, createEntry(key, value));
  return createMapping({ entries, file, start, end });
}
function derivedSequence(items, at) {
  const { file, start, end } = at;
  return createSequence({ items, file, start, end });
}
function withValue(mapping, key, value) {
  const before = mapping.entries.get(key);
  if (before?.value === value) return mapping;
  const { file, start, end } = value;
  return withEntry(mapping, key, createEntry(before?.key ?? { file, start, end }, value, before?.via));
}
function withEntry(mapping, key, entry) {
  return copyWith(mapping, { entries: new Map(mapping.entries).set(key, entry) });
}
function withoutKey(mapping, key) {
  if (!mapping.entries.has(key)) return mapping;
  const entries = new Map(mapping.entries);
  entries.delete(key);
  return copyWith(mapping, { entries });
}
function typeOf(value) {
  if (value === null) return "null";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "string";
  return typeof value === "bigint" || Number.isInteger(value) ? "int" : "float";
}

// src/plan/memoize.ts
function memoize(answer) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const entry = known.get(text) ?? { answer: answer(text) };
    known.set(text, entry);
    return entry.answer;
  };
}

// src/compose/locate.ts
function locateWithin(scalar, start, end) {
  const { file } = scalar;
  const whole = { file, start: scalar.start, end: scalar.end };
  if (scalar.style === "derived") return whole;
  const text = scalar.template?.text ?? scalarText(scalar);
  const written = file.text.slice(scalar.start, scalar.end);
  const opening = openingOf(scalar, written);
  if (isVerbatim(written, opening, text))
    return { file, start: whole.start + opening + start, end: whole.start + opening + end };
  const part = text.slice(start, end);
  const found = part === "" ? -1 : findOccurrence(written, part, { before: countBefore(text, part, start), from: opening });
  return found < 0 ? whole : { file, start: whole.start + found, end: whole.start + found + part.length };
}
function openingOf({ style }, written) {
  if (style === "single" || style === "double") return 1;
  return style === "block" ? written.indexOf("\n") + 1 : 0;
}
function isVerbatim(written, opening, text) {
  return written.length === text.length + 2 * opening && written.startsWith(text, opening);
}
function countBefore(text, part, start) {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && at < start; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}
function findOccurrence(written, part, { before, from }) {
  let at = written.indexOf(part, from);
  for (let passed = 0; passed < before && at >= 0; passed += 1) at = written.indexOf(part, at + 1);
  return at;
}

// src/compose/part.ts
function partOf(whole, start, end) {
  const value = scalarText(whole).slice(start, end);
  const range = templateRange(whole, start, end);
  const { file, start: from, end: to } = locatePart(whole, range.start, range.end);
  const template = whole.template && cutTemplate(whole.template, range.start, range.end);
  const part = { scalar: whole, start: range.start };
  return createScalar({
    type: "string",
    value,
    style: whole.style,
    file,
    start: from,
    end: to,
    template,
    partOf: part
  });
}
function locatePart(scalar, start, end) {
  if (!scalar.partOf) return locateWithin(scalar, start, end);
  return locatePart(scalar.partOf.scalar, scalar.partOf.start + start, scalar.partOf.start + end);
}
function templateOf(scalar) {
  return scalar.template ?? { text: scalarText(scalar), references: NO_REFERENCES };
}
function splitPair(scalar) {
  const text = scalarText(scalar);
  const equals = text.indexOf("=");
  if (equals < 0) return { key: scalar };
  if (scalar.pair) return { key: pairKey(scalar, text.slice(0, equals)), value: scalar.pair.value };
  return { key: partOf(scalar, 0, equals), value: partOf(scalar, equals + 1, text.length) };
}
var NO_REFERENCES = [];
function pairKey(scalar, value) {
  const { file, start, end } = scalar.pair?.key ?? scalar;
  return createScalar({ type: "string", value, style: "derived", file, start, end });
}
function templateRange(whole, start, end) {
  if (!whole.template) return { start, end };
  const pieces = piecesOf(whole.template);
  return { start: templateStart(pieces, start), end: templateEnd(pieces, end) };
}
function templateStart(pieces, offset) {
  for (const piece of pieces) {
    if (piece.start === offset) return piece.from;
    if (offset < piece.end) return piece.isLiteral ? piece.from + offset - piece.start : piece.from;
  }
  return pieces.at(-1)?.to ?? 0;
}
function templateEnd(pieces, offset) {
  for (const piece of pieces.toReversed()) {
    if (piece.end === offset) return piece.to;
    if (offset > piece.start) return piece.isLiteral ? piece.from + offset - piece.start : piece.to;
  }
  return 0;
}
function piecesOf({ text, references }) {
  const pieces = [];
  let from = 0;
  let start = 0;
  const add = (to, length, isLiteral) => {
    if (to === from) return;
    pieces.push({ isLiteral, from, to, start, end: start + length });
    from = to;
    start += length;
  };
  const addText = (to) => {
    for (let dollars = text.indexOf("$$", from); dollars >= 0 && dollars < to; dollars = text.indexOf("$$", from)) {
      add(dollars, dollars - from, true);
      add(dollars + 2, 1, false);
    }
    add(to, to - from, true);
  };
  for (const reference of references) {
    addText(reference.start);
    add(reference.end, substituted(reference, text).length, false);
  }
  addText(text.length);
  return pieces;
}
function substituted(reference, text) {
  if (!reference.operand.includes("$")) return replacementOf(reference, reference.operand);
  const values = /* @__PURE__ */ new Map();
  collectValues(reference, values);
  return interpolate(text.slice(reference.start, reference.end), (name) => values.get(name)).value;
}
function collectValues(reference, values) {
  values.set(reference.name, reference.value);
  for (const nested of reference.nested) collectValues(nested, values);
}
function cutTemplate({ text, references }, start, end) {
  const inside = references.filter((reference) => reference.start >= start && reference.end <= end);
  return { text: text.slice(start, end), references: inside.map((reference) => moveReference(reference, -start)) };
}
function moveReference(reference, by) {
  return {
    ...reference,
    start: reference.start + by,
    end: reference.end + by,
    operandStart: reference.operandStart + by,
    nested: reference.nested.map((nested) => moveReference(nested, by))
  };
}

export {
  derivedScalar,
  derivedMapping,
  derivedSequence,
  withValue,
  withEntry,
  withoutKey,
  isMapping,
  isSequence,
  isScalar,
  isNull,
  isUnread,
  isInt64,
  entryAt,
  valueAt,
  mappingAt,
  scalarAt,
  stringAt,
  stringOf,
  booleanAt,
  BOOLEAN_WORDS,
  entriesAt,
  itemsAt,
  matchesGlob,
  memoize,
  interpolate,
  usesOperand,
  locateWithin,
  partOf,
  locatePart,
  templateOf,
  splitPair,
  compilePaths,
  rewrite,
  childPath
};
