import {
  typePlain,
  typeTagged
} from "./shared-56.js";

// src/yaml/build-tree.ts
import {
  isAlias,
  isMap,
  isScalar,
  isSeq
} from "yaml";

// src/yaml/reading.ts
function createReading(file, report, offsetOf) {
  const hasTags = file.text.includes("!reset") || file.text.includes("!override");
  const counts = { overriding: 0, visits: 0, constructed: 0, repeated: 0, isExhausted: false };
  return { file, report, offsetOf, anchors: /* @__PURE__ */ new Map(), path: [], hasTags, ...counts };
}
function reportSyntax(reading, at, message) {
  reading.report(syntaxProblem(reading, at, message));
}
function syntaxProblem({ path }, { file, start, end }, message) {
  return { kind: "compose-syntax", severity: "error", message, at: { file, start, end }, path: path.join(".") };
}
function countValue(reading, at) {
  reading.visits += 1;
  reading.constructed += 1;
  if (reading.visits > MOST_VALUES)
    exhaust(reading, at, `The document has more than ${MOST_VALUES} values, Compose's limit.`);
  else if (reading.path.length > DEEPEST)
    exhaust(reading, at, `The document is nested more than ${DEEPEST} levels deep.`);
}
function countRepeated(reading, size, at) {
  reading.constructed += size;
  reading.repeated += size;
  const { constructed, repeated } = reading;
  if (repeated <= 100 || constructed <= 1e3) return;
  if (repeated / constructed > allowedRatio(constructed))
    exhaust(reading, at, "Aliases repeat so much of the document that Compose refuses it. Use fewer nested aliases.");
}
var MOST_VALUES = 1e5;
var DEEPEST = 500;
var RATIO_FALLS_FROM = 4e5;
var RATIO_FALLS_TO = 4e6;
function exhaust(reading, at, message) {
  if (reading.isExhausted) return;
  reading.isExhausted = true;
  reportSyntax(reading, at, message);
}
function allowedRatio(constructed) {
  const part = (constructed - RATIO_FALLS_FROM) / (RATIO_FALLS_TO - RATIO_FALLS_FROM);
  return 0.99 - 0.89 * Math.min(Math.max(part, 0), 1);
}

// src/yaml/merge-keys.ts
function mergeSources(mapping, merge, reading) {
  const { tree, hops } = merge;
  const entries = new Map(mapping.entries);
  const isList = tree.kind === "sequence";
  const sources = tree.kind === "sequence" ? tree.items : [tree];
  for (const [index, source] of sources.entries()) {
    const hop = hops[index] ?? hops[0];
    if (source.kind !== "mapping") {
      reportSyntax(reading, hop?.at ?? source, "A merge key takes a mapping, an alias of one, or a list of these.");
      continue;
    }
    for (const [key, entry] of source.entries) {
      const merged = mergeEntry(entries.get(key), arrive(entry, hop), isList || merge.isAtRoot);
      if (merged) entries.set(key, merged);
    }
  }
  return { ...mapping, entries };
}
function arrive(entry, hop) {
  return hop ? { ...entry, via: entry.via ? [hop, ...entry.via] : [hop] } : entry;
}
function mergeEntry(own, source, losesTag) {
  const tag = source.value.tag;
  if (!own) return losesTag && tag ? withoutTag(source) : source;
  if (own.value.tag === "reset") return tag === "reset" ? void 0 : withTag(source, "override");
  const keepsTag = tag === void 0 || losesTag || own.value.tag === "override";
  return keepsTag ? withLoser(own, source) : withTag(own, "override");
}
function withLoser(own, { value }) {
  const replaced = [...own.value.history?.replaced ?? [], { value, rule: "merge-key" }];
  return { ...own, value: { ...own.value, history: { replaced } } };
}
function withTag(entry, tag) {
  return { ...entry, value: { ...entry.value, tag } };
}
function withoutTag(entry) {
  if (entry.value.tag === "reset") return void 0;
  const { tag: _, ...value } = entry.value;
  return { ...entry, value };
}

// src/yaml/strictness.ts
function checkFlowText({ file, start, end }, reading) {
  const first = file.text.charAt(start);
  if (end <= start || NOT_PLAIN.includes(first)) return;
  if (first !== ":" && !QUESTION.test(file.text.slice(start, end + 1))) return;
  reportSyntax(reading, { file, start, end }, "This text must stand in quotes here, for its colon or question mark.");
}
function checkFlowKey(key, reading) {
  const { text } = key.file;
  const colon = text.indexOf(":", key.end);
  if (colon < 0 || isExplicit(text, key.start)) return;
  const last = text.charCodeAt(key.end - 1);
  const isQuoted = last === SINGLE_QUOTE || last === DOUBLE_QUOTE;
  const next = text.charCodeAt(colon + 1);
  if (LINE_BREAK.test(text.slice(key.start, colon))) {
    reportSyntax(reading, key, "A key within braces must stand on one line with its colon.");
  } else if (!isQuoted && (next === BRACE || next === BRACKET)) {
    reportSyntax(reading, key, "A space is missing after the colon of this key.");
  }
}
function checkItem(value, reading) {
  const { file, start } = value;
  let at = start - 1;
  let tab = -1;
  for (let code = file.text.charCodeAt(at); code === SPACE || code === TAB; code = file.text.charCodeAt(at)) {
    if (code === TAB) tab = at;
    at -= 1;
  }
  if (tab < 0 || file.text.charCodeAt(at) !== DASH) return;
  reportSyntax(
    reading,
    { file, start: tab, end: tab + 1 },
    "A tab follows the dash of this item. YAML allows spaces only."
  );
}
function checkLines({ file, start, end }, reading) {
  const line = file.text.indexOf("\n", start);
  if (line < 0 || line >= end) return;
  const from = Math.max(start - 1, 0);
  const mark = file.text.slice(from, end).search(DOCUMENT_MARK);
  if (mark < 0) return;
  const at = { file, start: from + mark + 1, end: from + mark + 4 };
  reportSyntax(reading, at, "A line within this text begins like a new document. Indent it.");
}
var TAB = 9;
var SPACE = 32;
var DOUBLE_QUOTE = 34;
var SINGLE_QUOTE = 39;
var DASH = 45;
var QUESTION_MARK = 63;
var BRACKET = 91;
var BRACE = 123;
var LINE_BREAK = /[\n\r\u0085]/;
var QUESTION = /\?\s/;
var NOT_PLAIN = `"'[{`;
var DOCUMENT_MARK = /\n(?:---|\.\.\.)(?=\s)/;
function isExplicit(text, start) {
  let at = start - 1;
  while (/\s/.test(text.charAt(at))) at -= 1;
  return text.charCodeAt(at) === QUESTION_MARK;
}

// src/yaml/tags.ts
function tagOf(node) {
  if (node.tag === "!reset") return "reset";
  return node.tag === "!override" ? "override" : void 0;
}
function dropResets(tree) {
  return dropBelow(tree, (value) => value);
}
function dropTags(tree) {
  return withoutTag2(dropBelow(tree, withoutTag2));
}
function dropBelow(tree, keep) {
  if (tree.kind === "scalar") return tree;
  const visit = (value) => value.tag === "reset" ? [] : [keep(dropBelow(value, keep))];
  if (tree.kind === "sequence") return { ...tree, items: tree.items.flatMap(visit) };
  const entries = [...tree.entries].flatMap(
    ([key, entry]) => visit(entry.value).map((value) => [key, { ...entry, value }])
  );
  return { ...tree, entries: new Map(entries) };
}
function withoutTag2(tree) {
  if (!tree.tag) return tree;
  const { tag: _, ...rest } = tree;
  return rest;
}

// src/yaml/build-tree.ts
function buildTree({ contents, range }, reading) {
  reading.visits = 0;
  reading.constructed = 0;
  reading.repeated = 0;
  reading.isExhausted = false;
  const start = reading.offsetOf(range?.[0] ?? 0);
  const tree = build(contents, { file: reading.file, start, end: start }, reading);
  if (reading.hasTags) leaveResets(reading);
  return tree;
}
var YAML_TAG = "tag:yaml.org,2002:";
var MERGE_TAG = `${YAML_TAG}merge`;
var STYLES = /* @__PURE__ */ new Map([
  ["QUOTE_SINGLE", "single"],
  ["QUOTE_DOUBLE", "double"],
  ["BLOCK_LITERAL", "block"],
  ["BLOCK_FOLDED", "block"]
]);
function build(node, missing, reading) {
  if (isAlias(node)) return followAlias(node, reading);
  const at = placeOfNode(node, reading) ?? missing;
  countValue(reading, at);
  if (reading.isExhausted) return emptyScalar(at);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return emptyScalar(missing);
  const place = isScalar(node) && node.source === "" && isPlain(node) ? missing : at;
  return node.anchor === void 0 ? readTagged(node, place, reading) : define(node, place, reading);
}
function read(node, at, reading) {
  if (isScalar(node)) return buildScalar(node, at, reading);
  return isMap(node) ? buildMapping(node, at, reading) : buildSequence(node, at, reading);
}
function placeOfNode(node, reading) {
  if (isScalar(node)) return locate(node.range, reading);
  if (!isMap(node) && !isSeq(node)) return void 0;
  const { file, start, end } = locate(node.range, reading);
  return { file, start, end: start + file.text.slice(start, end).trimEnd().length };
}
function define(node, at, reading) {
  const { anchor = "" } = node;
  const before = reading.constructed;
  reading.anchors.set(anchor, { tree: void 0, size: 0 });
  const tree = readTagged(node, at, reading);
  reading.anchors.set(anchor, { tree, size: reading.constructed - before + 1 });
  return tree;
}
function readTagged(node, at, reading) {
  const tag = reading.hasTags && reading.overriding === 0 ? tagOf(node) : void 0;
  if (!tag) return read(node, at, reading);
  if (tag === "override") reading.overriding += 1;
  const tree = read(node, at, reading);
  if (tag === "override") reading.overriding -= 1;
  return { ...tree, tag };
}
function leaveResets({ anchors }) {
  for (const [name, anchor] of anchors)
    if (anchor.tree) anchors.set(name, { ...anchor, tree: dropResets(anchor.tree) });
}
function followAlias(node, reading) {
  const at = locate(node.range, reading);
  countValue(reading, at);
  const anchor = reading.anchors.get(node.source);
  if (anchor?.tree) {
    countRepeated(reading, anchor.size, at);
    if (reading.isExhausted) return emptyScalar(at);
    return reading.overriding > 0 ? dropTags(anchor.tree) : anchor.tree;
  }
  const name = node.source;
  const message = anchor ? `The alias *${name} stands within its own anchor &${name}, so the value would contain itself.` : `No anchor &${name} stands before the alias *${name} in this file. Define it above, or correct the name.`;
  reportSyntax(reading, at, message);
  return emptyScalar(at);
}
function buildScalar(node, at, reading) {
  const text = String(node.value);
  const style = STYLES.get(node.type) ?? "plain";
  if (style !== "block") checkLines(at, reading);
  const { file, start, end } = at;
  return { kind: "scalar", ...typeOf(node, text, reading), style, file, start, end };
}
function typeOf(node, text, reading) {
  if (node.tag === void 0 || node.tag === "!")
    return isPlain(node) && typePlain(text) || { type: "string", value: text };
  if (!node.tag.startsWith(YAML_TAG)) return { type: "string", value: text };
  const tag = node.tag.slice(YAML_TAG.length);
  const typed = typeTagged(text, tag);
  if (!typed)
    reportSyntax(
      reading,
      locate(node.range, reading),
      `The value does not fit its tag !!${tag}. Correct it, or remove the tag.`
    );
  return typed ?? { type: "string", value: text };
}
function buildSequence(node, at, reading) {
  const items = [];
  for (const item of node.items) {
    reading.path.push(items.length);
    const value = build(item, at, reading);
    if (!isAlias(item)) (node.flow ? checkFlowText : checkItem)(value, reading);
    items.push(value);
    reading.path.pop();
  }
  const { file, start, end } = at;
  return { kind: "sequence", items, file, start, end };
}
function buildMapping(node, at, reading) {
  const entries = /* @__PURE__ */ new Map();
  let merge;
  for (const pair of node.items) {
    const { text, key, isMerge } = readKey(pair, reading);
    const earlier = isMerge ? merge?.key : entries.get(text)?.key;
    if (earlier) reportDuplicate({ text, key, earlier }, reading);
    if (node.flow) checkKeyInFlow(key, pair, reading);
    reading.path.push(text);
    const value = build(pair.value, afterColon(key), reading);
    if (node.flow && isScalar(pair.value)) checkFlowText(value, reading);
    reading.path.pop();
    if (isMerge) merge = { value: pair.value, tree: value, key };
    else entries.set(text, entryOf({ key, value }, pair.value, reading));
  }
  const { file, start, end } = at;
  const mapping = { kind: "mapping", entries, file, start, end };
  if (!merge) return mapping;
  const hops = mergeHops(merge.value, merge.tree, reading);
  return mergeSources(mapping, { tree: merge.tree, hops, isAtRoot: reading.path.length === 0 }, reading);
}
function checkKeyInFlow(key, { value }, reading) {
  checkFlowText(key, reading);
  if (value) checkFlowKey(key, reading);
}
function readKey({ key }, reading) {
  if (isScalar(key)) return readScalarKey(key, reading);
  if (isAlias(key)) return readAliasKey(key, reading);
  const at = locate(isMap(key) || isSeq(key) ? key.range : void 0, reading);
  reportSyntax(
    reading,
    at,
    "A mapping or list cannot be a key. Write text before the colon, in quotes if braces are meant."
  );
  return { text: "", key: at, isMerge: false };
}
function readScalarKey(node, reading) {
  const key = locate(node.range, reading);
  const text = String(node.value);
  const isMerge = node.tag === MERGE_TAG || text === "<<" && isPlain(node) && node.tag === void 0;
  if (!isMerge && typeOf(node, text, reading).type !== "string") reportKey(text, key, reading);
  if (node.anchor !== void 0) define(node, key, reading);
  return { text, key, isMerge };
}
function readAliasKey(node, reading) {
  const target = followAlias(node, reading);
  const key = locate(node.range, reading);
  const text = target.kind === "scalar" ? String(target.value) : node.source;
  if (target.kind !== "scalar" || target.type !== "string") reportKey(text, key, reading);
  return { text, key, isMerge: false };
}
function reportKey(text, at, reading) {
  const message = text === "" ? "A key is missing before the colon." : `The key ${text} is not text for YAML. Write it in quotes: '${text}'.`;
  reportSyntax(reading, at, message);
}
function reportDuplicate({ text, key, earlier }, reading) {
  const message = `The key '${text}' is already set in this mapping. Remove one of the two.`;
  const problem = syntaxProblem(reading, key, message);
  reading.report({ ...problem, related: [{ at: earlier, message: "First set here." }] });
}
function entryOf(entry, node, reading) {
  return isAlias(node) ? { ...entry, via: [{ by: "alias", at: locate(node.range, reading) }] } : entry;
}
function mergeHops(node, tree, reading) {
  const items = isSeq(node) ? node.items : void 0;
  const locations = items?.map((item) => locate(isAlias(item) || isMap(item) ? item.range : void 0, reading));
  const whole = isAlias(node) ? locate(node.range, reading) : placeOf(tree);
  return (locations ?? [whole]).map((at) => ({ by: "merge-key", at }));
}
function isPlain(node) {
  return node.type === "PLAIN" || node.type === void 0;
}
function locate(range, { file, offsetOf }) {
  return { file, start: offsetOf(range?.[0] ?? 0), end: offsetOf(range?.[1] ?? 0) };
}
function placeOf({ file, start, end }) {
  return { file, start, end };
}
function afterColon(key) {
  const { file, end } = key;
  let at = end;
  while (file.text.charCodeAt(at) === SPACE2) at += 1;
  const start = file.text.charCodeAt(at) === COLON ? at + 1 : end;
  return { file, start, end: start };
}
var SPACE2 = 32;
var COLON = 58;
function emptyScalar({ file, start, end }) {
  return { kind: "scalar", type: "null", value: null, style: "plain", file, start, end };
}

// src/yaml/read-documents.ts
import { parseAllDocuments, YAMLParseError } from "yaml";
function readDocuments(written) {
  const text = OTHER_BREAK.test(written) ? written.replace(OTHER_BREAKS, "\n") : written;
  const read2 = parse(text, []);
  const lines = [];
  let current = read2;
  for (let left = triesFor(text); left > 0; left -= 1) {
    const line = findUnindented(current, text);
    if (line === void 0 || lines.includes(line)) break;
    lines.push(line);
    current = parse(text, lines);
  }
  return hasErrors(current) ? read2 : current;
}
var OTHER_BREAK = /\r(?!\n)|\u0085/;
var OTHER_BREAKS = new RegExp(OTHER_BREAK, "g");
var OPTIONS = {
  schema: "failsafe",
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent"
};
var INDENTATION = " ".repeat(80);
var MOST_TRIES = 25;
var MOST_CHARACTERS = 4e6;
function triesFor(text) {
  return Math.min(MOST_TRIES, Math.floor(MOST_CHARACTERS / Math.max(text.length, 1)));
}
function parse(text, lines) {
  let indented = "";
  let copied = 0;
  for (const line of lines) {
    indented += text.slice(copied, line) + INDENTATION;
    copied = line;
  }
  const whole = indented + text.slice(copied);
  const { documents, errors } = parseBounded(whole);
  return { documents, errors, text: whole, offsetOf: lines.length === 0 ? (offset) => offset : offsetAfter(lines) };
}
function parseBounded(text) {
  try {
    const documents = parseAllDocuments(text, OPTIONS);
    return { documents, errors: "empty" in documents ? documents.errors : [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { documents: [], errors: [new YAMLParseError([0, 0], "RESOURCE_EXHAUSTION", error.message)] };
  }
}
function offsetAfter(lines) {
  return (offset) => {
    let added = 0;
    for (const line of lines) {
      if (offset < line + added) break;
      added += Math.min(INDENTATION.length, offset - line - added);
    }
    return offset - added;
  };
}
function hasErrors({ documents, errors }) {
  return errors.length > 0 || documents.some((document) => document.errors.length > 0);
}
function skipBlankLines(text, start) {
  let at = start;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}
function findUnindented({ documents, offsetOf }, text) {
  const [error] = documents.find((document) => document.errors.length > 0)?.errors ?? [];
  if (error?.code === "BAD_INDENT" && error.message.startsWith("Flow ")) {
    const at = skipBlankLines(text, offsetOf(error.pos[0]));
    return text.lastIndexOf("\n", at - 1) + 1;
  }
  if (error?.code !== "MISSING_CHAR" || !error.message.startsWith("Missing closing ")) return void 0;
  const line = text.indexOf("\n", offsetOf(error.pos[0])) + 1;
  return line > 0 && line < text.length ? line : void 0;
}

// src/yaml/parse.ts
function parseYaml(file, report) {
  if (file.invalidAt !== void 0) {
    report({ ...NO_UTF8, at: { file, start: file.invalidAt, end: file.invalidAt + 1 } });
    return [];
  }
  const { documents, errors, offsetOf } = readDocuments(file.text);
  const reading = createReading(file, report, offsetOf);
  if (reportFirst(errors, reading) || hasControlCharacter(reading)) return [];
  const trees = [];
  for (const [index, document] of documents.entries()) {
    if (index > 0 && !isStarted(document, reading)) break;
    const isReadable = !reportFirst(document.errors.filter(isError), reading) && hasKnownVersion(document, reading);
    if (isReadable) trees.push(buildTree(document, reading));
  }
  return trees;
}
var NO_UTF8 = {
  kind: "compose-syntax",
  severity: "error",
  message: "The bytes here are no UTF-8, the encoding of Compose files. Save the file as UTF-8.",
  path: ""
};
var MESSAGES = {
  BAD_ALIAS: "The anchor or alias has no name.",
  BAD_DQ_ESCAPE: "The text in double quotes has an unknown escape. Write \\\\ for a backslash, or use single quotes.",
  BAD_INDENT: "The indentation fits no level above. Align the line with the entries it belongs to.",
  BAD_SCALAR_START: "A value cannot begin with this character. Put the value in quotes.",
  BLOCK_AS_IMPLICIT_KEY: "A mapping cannot begin on the line of another key. Put it on a line of its own, or quote the value.",
  BLOCK_IN_FLOW: "Within braces or brackets, values cannot be written in block style.",
  KEY_OVER_1024_CHARS: "A key may be 1024 characters long at most.",
  MULTILINE_IMPLICIT_KEY: "A key must stand on one line, with its colon. Add the missing colon, or quote the text.",
  MULTIPLE_ANCHORS: "A value can have one anchor only.",
  MULTIPLE_TAGS: "A value can have one tag only.",
  RESOURCE_EXHAUSTION: "The document is nested too deeply to be read.",
  TAB_AS_INDENT: "A tab indents this line. YAML allows spaces only."
};
function reportFirst(errors, reading) {
  const [error] = errors;
  if (!error) return false;
  const { file, report, offsetOf } = reading;
  const start = Math.min(offsetOf(error.pos[0]), file.text.length);
  const end = Math.min(Math.max(offsetOf(error.pos[1]), start), file.text.length);
  const message = MESSAGES[error.code] ?? `The YAML is not valid: ${error.message}.`.replace(/\.\.$/, ".");
  report({ kind: "compose-syntax", severity: "error", message, at: { file, start, end }, path: "" });
  return true;
}
function isError({ code, message }) {
  return code !== "TAG_RESOLVE_FAILED" && !message.startsWith("Comments must be separated");
}
function isStarted(document, reading) {
  if (document.directives?.docStart) return true;
  const [start = 0, end = 0] = document.range ?? [];
  const { file, offsetOf } = reading;
  const at = { file, start: offsetOf(start), end: offsetOf(end) };
  reportSyntax(reading, at, 'The document ended at "...". Begin another with "---", or remove the dots.');
  return false;
}
function hasControlCharacter(reading) {
  const { file } = reading;
  const start = file.text.search(CONTROL_CHARACTER);
  if (start < 0) return false;
  const message = "A control character stands here, which YAML forbids. Remove it, or write it as an escape in double quotes.";
  reportSyntax(reading, { file, start, end: start + 1 }, message);
  return true;
}
var CONTROL_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
function hasKnownVersion(document, { file, report }) {
  const { explicit, version } = document.directives?.yaml ?? {};
  if (!explicit || version === "1.1") return true;
  const start = Math.max(file.text.indexOf("%YAML"), 0);
  const message = `Compose reads YAML 1.1 only and stops at "%YAML ${version}". Remove the directive.`;
  const at = { file, start, end: start + `%YAML ${version}`.length };
  report({ kind: "compose-syntax", severity: "error", message, at, path: "" });
  return false;
}

export {
  readDocuments,
  OTHER_BREAK,
  parseYaml
};
