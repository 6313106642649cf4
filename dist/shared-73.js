import {
  arriveThrough,
  copyEntry,
  copyWith,
  createEntry,
  createMapping,
  createScalar,
  createSequence,
  typePlain,
  typeTagged
} from "./shared-20.js";

// src/yaml/text-fault.ts
function findConflict(text) {
  const start = text.search(/^<{7}(?: |$)/m);
  if (start < 0 || !/^>{7}(?: |$)/m.test(text)) return void 0;
  const message = "A merge conflict is not resolved here. Keep one of the two sides, and remove the marks.";
  return { ...lineAt(text, start), message };
}
function findStrangeCharacter(text, start) {
  const line = lineAt(text, start);
  const written = text.slice(line.start, line.end);
  const space = written.search(/[\u00a0\u2000-\u200b\u202f\u205f\u3000]/);
  if (space >= 0) return oneCharacter(line.start + space, NO_SPACE);
  const quote = /(?<=^|[\s:[{,=])[“”„‟‘’‚‛«»]/.exec(written);
  return quote ? oneCharacter(line.start + quote.index, NO_QUOTE) : void 0;
}
function tokenAt(text, offset) {
  const start = skipBlanks(text, offset);
  TOKEN.lastIndex = start;
  const [token = ""] = TOKEN.exec(text) ?? [];
  return { start, end: start + token.length };
}
function lineAt(text, offset) {
  const start = skipSpaces(text, startOfLine(text, offset));
  return { start, end: endOfLine(text, start) };
}
function endOfLine(text, offset) {
  const newline = text.indexOf("\n", offset);
  const line = text.slice(offset, newline < 0 ? text.length : newline);
  return offset + line.trimEnd().length;
}
function startOfLine(text, offset) {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function skipBlanks(text, start) {
  return skip(text, start, /[\s\ufeff]*/y);
}
var NO_SPACE = "This character looks like a space, but YAML takes it for a letter. Write a common space.";
var NO_QUOTE = `This quotation mark is a letter for YAML. Write ' or " around the text.`;
var TOKEN = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,[\]{}]+|[^\s]|/y;
function skipSpaces(text, start) {
  return skip(text, start, /[ \t]*/y);
}
function skip(text, start, blanks) {
  blanks.lastIndex = start;
  blanks.test(text);
  return blanks.lastIndex;
}
function oneCharacter(start, message) {
  return { start, end: start + 1, message };
}

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
  const at = { file, start, end: Math.max(Math.min(end, endOfLine(file.text, start)), Math.min(start + 1, end)) };
  return { kind: "compose-syntax", severity: "error", message, at, path: path.join(".") };
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
  let isPartial = mapping.isPartial === true;
  const isList = tree.kind === "sequence";
  const sources = tree.kind === "sequence" ? tree.items : [tree];
  for (const [index, source] of sources.entries()) {
    const hop = hops[index] ?? hops[0];
    if (source.kind !== "mapping") {
      isPartial = true;
      refuseSource(source, hop?.at ?? source, reading);
      continue;
    }
    if (source.isPartial) isPartial = true;
    for (const [key, entry] of source.entries) {
      const merged = mergeEntry(entries.get(key), arrive(entry, hop), isList || merge.isAtRoot);
      if (merged) entries.set(key, merged);
    }
  }
  return copyWith(mapping, isPartial ? { entries, isPartial } : { entries });
}
function refuseSource(source, at, reading) {
  if (source.kind === "scalar" && source.isUnread) return;
  reportSyntax(reading, at, "A merge key takes a mapping, an alias of one, or a list of these.");
}
function arrive(entry, hop) {
  return hop ? arriveThrough(entry, hop) : entry;
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
  return copyEntry(own, copyWith(own.value, { history: { replaced } }));
}
function withTag(entry, tag) {
  return copyEntry(entry, copyWith(entry.value, { tag }));
}
function withoutTag(entry) {
  if (entry.value.tag === "reset") return void 0;
  return copyEntry(entry, copyWith(entry.value, { tag: void 0 }));
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
function checkLines({ file, start, end }, reading) {
  LINE.lastIndex = start;
  if (!LINE.test(file.text) || LINE.lastIndex >= end) return;
  const from = Math.max(start - 1, 0);
  const mark3 = file.text.slice(from, end).search(DOCUMENT_MARK);
  if (mark3 < 0) return;
  const at = { file, start: from + mark3 + 1, end: from + mark3 + 4 };
  reportSyntax(reading, at, "This line begins like a new document. Indent it.");
}
var DOUBLE_QUOTE = 34;
var SINGLE_QUOTE = 39;
var QUESTION_MARK = 63;
var BRACKET = 91;
var BRACE = 123;
var LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;
var QUESTION = /\?\s/;
var NOT_PLAIN = `"'[{`;
var LINE = /[^\n\r\u0085\u2028\u2029]*/y;
var DOCUMENT_MARK = /[\n\r\u0085\u2028\u2029](?:---|\.\.\.)(?=[\s\u0085])/;
function isExplicit(text, start) {
  let at = start - 1;
  while (/\s/.test(text.charAt(at))) at -= 1;
  return text.charCodeAt(at) === QUESTION_MARK;
}

// src/yaml/tags.ts
function tagOf(value) {
  if (value.tag === "!reset") return "reset";
  return value.tag === "!override" ? "override" : void 0;
}
function dropResets(tree) {
  return dropBelow(tree, (value) => value);
}
function dropTags(tree) {
  return withoutTag2(dropBelow(tree, withoutTag2));
}
function dropBelow(tree, keep) {
  if (tree.kind === "scalar") return tree;
  const visit2 = (value) => value.tag === "reset" ? [] : [keep(dropBelow(value, keep))];
  if (tree.kind === "sequence") return copyWith(tree, { items: tree.items.flatMap(visit2) });
  const entries = [...tree.entries].flatMap(
    ([key, entry]) => visit2(entry.value).map((value) => [key, copyEntry(entry, value)])
  );
  return copyWith(tree, { entries: new Map(entries) });
}
function withoutTag2(tree) {
  if (!tree.tag) return tree;
  return copyWith(tree, { tag: void 0 });
}

// src/yaml/build-tree.ts
function buildTree({ contents, start: offset }, reading) {
  reading.visits = 0;
  reading.constructed = 0;
  reading.repeated = 0;
  reading.isExhausted = false;
  const start = reading.offsetOf(offset);
  const tree = build(contents, { file: reading.file, start, end: start }, reading);
  checkMarks(contents, tree, reading);
  if (reading.hasTags) leaveResets(reading);
  return reading.isExhausted ? unread(tree) : tree;
}
var YAML_TAG = "tag:yaml.org,2002:";
var MERGE_TAG = `${YAML_TAG}merge`;
function build(written, missing, reading) {
  if (written?.kind === "alias") return followAlias(written, reading);
  const at = written ? placeOfWritten(written, reading) : missing;
  countValue(reading, at);
  if (reading.isExhausted) return unread(at);
  if (!written) return emptyScalar(missing);
  const place = written.kind === "scalar" && written.value === "" && written.style === "plain" ? missing : at;
  return written.anchor === void 0 ? readTagged(written, place, reading) : define(written, place, reading);
}
function read(written, at, reading) {
  if (written.kind === "scalar") return buildScalar(written, at, reading);
  return written.kind === "map" ? buildMapping(written, at, reading) : buildSequence(written, at, reading);
}
function placeOfWritten(written, reading) {
  const at = locate(written, reading);
  if (written.kind === "scalar") return at;
  const { file, start, end } = at;
  return { file, start, end: start + file.text.slice(start, end).trimEnd().length };
}
function define(written, at, reading) {
  const { anchor = "" } = written;
  const before = reading.constructed;
  reading.anchors.set(anchor, { tree: void 0, size: 0 });
  const tree = readTagged(written, at, reading);
  reading.anchors.set(anchor, { tree, size: reading.constructed - before + 1 });
  return tree;
}
function readTagged(written, at, reading) {
  const tag = reading.hasTags && reading.overriding === 0 ? tagOf(written) : void 0;
  if (!tag) return read(written, at, reading);
  if (tag === "override") reading.overriding += 1;
  const tree = read(written, at, reading);
  if (tag === "override") reading.overriding -= 1;
  return copyWith(tree, { tag });
}
function leaveResets({ anchors }) {
  for (const [name, anchor] of anchors)
    if (anchor.tree) anchors.set(name, { ...anchor, tree: dropResets(anchor.tree) });
}
function followAlias(written, reading) {
  const at = locate(written, reading);
  countValue(reading, at);
  const { name } = written;
  const anchor = reading.anchors.get(name);
  if (anchor?.tree) {
    countRepeated(reading, anchor.size, at);
    if (reading.isExhausted) return unread(at);
    return reading.overriding > 0 ? dropTags(anchor.tree) : anchor.tree;
  }
  if (reading.isExhausted) return unread(at);
  const message = anchor ? `The alias '*${name}' stands within its own anchor '&${name}', so the value would contain itself.` : `No anchor '&${name}' stands before the alias '*${name}' in this file. Define it above, or correct the name.`;
  reportSyntax(reading, at, message);
  return unread(at);
}
function buildScalar(written, at, reading) {
  const { style } = written;
  const { file, start, end } = at;
  const { type, value } = typeOf(written, reading);
  return createScalar({ type, value, style, file, start, end });
}
function typeOf(written, reading) {
  const { value: text } = written;
  if (written.tag === void 0 || written.tag === "!")
    return written.style === "plain" && typePlain(text) || { type: "string", value: text };
  if (!written.tag.startsWith(YAML_TAG)) return { type: "string", value: text };
  const tag = written.tag.slice(YAML_TAG.length);
  const typed = typeTagged(text, tag);
  if (!typed)
    reportSyntax(
      reading,
      locate(written, reading),
      `The value does not fit its tag !!${tag}. Correct it, or remove the tag.`
    );
  return typed ?? { type: "string", value: text };
}
function buildSequence(written, at, reading) {
  const items = [];
  for (const item of written.items) {
    reading.path.push(items.length);
    const value = build(item, at, reading);
    if (!written.isFlow) checkMarks(item, value, reading);
    else if (item?.kind !== "alias") checkFlowText(value, reading);
    items.push(value);
    reading.path.pop();
  }
  const { file, start, end } = at;
  return createSequence({ items, file, start, end });
}
function buildMapping(written, at, reading) {
  const entries = /* @__PURE__ */ new Map();
  let merge;
  for (const pair of written.pairs) {
    const { text, key, isMerge } = readKey(pair, reading);
    const earlier = isMerge ? merge?.key : entries.get(text)?.key;
    if (earlier) reportDuplicate({ text, key, earlier }, reading);
    if (written.isFlow) checkKeyInFlow(key, pair, reading);
    reading.path.push(text);
    const value = build(pair.value, afterColon(key), reading);
    if (!written.isFlow) checkMarks(pair.value, value, reading);
    else if (pair.value?.kind === "scalar") checkFlowText(value, reading);
    reading.path.pop();
    if (isMerge) merge = { value: pair.value, tree: value, key };
    else entries.set(text, entryOf({ key, value }, pair.value, reading));
  }
  const { file, start, end } = at;
  const mapping = createMapping({ entries, file, start, end });
  if (!merge) return mapping;
  const hops = mergeHops(merge.value, merge.tree, reading);
  return mergeSources(mapping, { tree: merge.tree, hops, isAtRoot: reading.path.length === 0 }, reading);
}
function checkMarks(written, tree, reading) {
  if (!written || written.kind === "alias") return;
  if (written.kind === "scalar" ? written.style !== "block" : written.isFlow) checkLines(tree, reading);
}
function checkKeyInFlow(key, { value }, reading) {
  checkFlowText(key, reading);
  if (value) checkFlowKey(key, reading);
}
function readKey({ key }, reading) {
  if (key?.kind === "scalar") return readScalarKey(key, reading);
  if (key?.kind === "alias") return readAliasKey(key, reading);
  const at = locate(key ?? { start: 0, end: 0 }, reading);
  reportSyntax(
    reading,
    at,
    "A mapping or list cannot be a key. Write text before the colon, in quotes if braces are meant."
  );
  return { text: "", key: at, isMerge: false };
}
function readScalarKey(written, reading) {
  const key = locate(written, reading);
  const text = written.value;
  const isMerge = written.tag === MERGE_TAG || text === "<<" && written.style === "plain" && written.tag === void 0;
  if (!isMerge && typeOf(written, reading).type !== "string") reportKey(text, key, reading);
  if (written.anchor !== void 0) define(written, key, reading);
  return { text, key, isMerge };
}
function readAliasKey(written, reading) {
  const target = followAlias(written, reading);
  const key = locate(written, reading);
  const text = target.kind === "scalar" ? String(target.value) : written.name;
  if (target.kind !== "scalar" || target.type !== "string") reportKey(text, key, reading);
  return { text, key, isMerge: false };
}
function reportKey(text, at, reading) {
  if (text === "") reportSyntax(reading, markAfter(at), "A key is missing before the colon.");
  else reportSyntax(reading, at, `The key '${text}' is not text for YAML. Put it in quotes.`);
}
function markAfter({ file, start }) {
  return { file, ...tokenAt(file.text, start) };
}
function reportDuplicate({ text, key, earlier }, reading) {
  const message = `The key '${text}' is already set in this mapping. Remove one of the two.`;
  const problem = syntaxProblem(reading, key, message);
  reading.report({ ...problem, related: [{ at: earlier, message: "First set here." }] });
}
function entryOf(entry, written, reading) {
  if (written?.kind !== "alias") return entry;
  return createEntry(entry.key, entry.value, [{ by: "alias", at: locate(written, reading) }]);
}
function mergeHops(written, tree, reading) {
  const whole = written?.kind === "alias" ? locate(written, reading) : placeOf(tree);
  const sources = written?.kind === "list" ? written.items : [void 0];
  return sources.map((source) => ({ by: "merge-key", at: source ? placeOfSource(source, reading) : whole }));
}
function placeOfSource(written, reading) {
  return written.kind === "alias" ? locate(written, reading) : placeOfWritten(written, reading);
}
function locate({ start, end }, { file, offsetOf }) {
  return { file, start: offsetOf(start), end: offsetOf(end) };
}
function placeOf({ file, start, end }) {
  return { file, start, end };
}
function afterColon(key) {
  const { file, end } = key;
  let at = end;
  while (file.text.charCodeAt(at) === SPACE) at += 1;
  const start = file.text.charCodeAt(at) === COLON ? at + 1 : end;
  return { file, start, end: start };
}
var SPACE = 32;
var COLON = 58;
function unread(at) {
  return copyWith(emptyScalar(at), { isUnread: true });
}
function emptyScalar({ file, start, end }) {
  return createScalar({ type: "null", value: null, style: "plain", file, start, end });
}

// src/yaml/read-documents.ts
import { Composer, Parser, YAMLParseError } from "yaml";

// src/yaml/compose-text.ts
import { CST } from "yaml";

// src/yaml/escapes.ts
function findEscapeFaults(source, offset) {
  if (!source.includes("\\")) return [];
  return [...source.matchAll(ESCAPE)].flatMap(({ 0: written, index }) => describeEscape(written, offset + index));
}
function hasOnlyCommonEscapes(source) {
  return findEscapeFaults(source, 0).length === 0 && writeApostrophes(source) === source;
}
function writeApostrophes(source) {
  return source.replace(ESCAPE, (written) => written === "\\'" ? "'" : written);
}
var ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;
var KNOWN = /^\\[0abt\tnvfre "'\\N_LP\r\n\u0085\u2028\u2029]/;
var HEXADECIMAL = { x: 2, u: 4, U: 8 };
function describeEscape(written, start) {
  const letter = written.charAt(1);
  const digits = HEXADECIMAL[letter];
  if (digits && written.length > 2) {
    const isCharacter = !isNoCharacter(Number.parseInt(written.slice(2), 16));
    return isCharacter ? [] : [{ start, end: start + written.length, message: NO_CHARACTER }];
  }
  if (KNOWN.test(written)) return [];
  const cause = digits ? `After \`\\${letter}\` come ${digits} hexadecimal digits.` : "Text in double quotes has no such escape.";
  return [{ start, end: start + 2, message: letter === "/" ? SLASH : `${cause} ${ADVICE}` }];
}
function isNoCharacter(code) {
  return code >= 55296 && code <= 57343 || code > 1114111;
}
var NO_CHARACTER = "This escape stands for no character. Write the character itself, or `\\U` and 8 hexadecimal digits.";
var SLASH = "A slash has no escape in YAML. Remove the backslash.";
var ADVICE = "Write \\\\ for a backslash, or use single quotes.";

// src/yaml/token-properties.ts
var BLANK = /* @__PURE__ */ new Set(["space", "comment", "newline"]);
function giveUp(attempt) {
  attempt.isOrdinary = false;
}
function readProperties(tokens, place, attempt) {
  const properties = {
    found: void 0,
    hasComma: false,
    hasComment: false,
    hasNewline: false,
    anchor: void 0,
    hasNewlineAfterAnchor: false,
    end: place.offset,
    isApart: place.startsLine === true
  };
  for (const token of tokens) {
    if (BLANK.has(token.type)) readBlank(token, properties, attempt);
    else readMark(token, properties, { place, attempt });
    properties.end = token.offset + token.source.length;
  }
  if (properties.anchor !== void 0 && !properties.isApart) giveUp(attempt);
  return properties;
}
function measureEnd(tokens, offset, attempt) {
  let end = offset;
  let isApart = false;
  for (const { type, source } of tokens ?? []) {
    if (!BLANK.has(type) || (type === "comment" ? !isApart : source.includes("	"))) giveUp(attempt);
    isApart ||= type !== "comment";
    end += source.length;
  }
  return end;
}
function readName(source, attempt) {
  if (!NAME.test(source)) giveUp(attempt);
  return source.slice(1);
}
var NAME = /^[&*][\w.-]+$/;
function readBlank({ type, source }, properties, attempt) {
  if (type === "comment") {
    if (!properties.isApart) giveUp(attempt);
    properties.hasComment = true;
    return;
  }
  if (source.includes("	")) giveUp(attempt);
  properties.isApart = true;
  if (type === "space") return;
  properties.hasNewline = true;
  properties.hasNewlineAfterAnchor = properties.anchor !== void 0;
}
function readMark(token, properties, { place, attempt }) {
  if (properties.anchor !== void 0) giveUp(attempt);
  if (token.type === place.indicator && !properties.found) properties.found = token;
  else if (token.type === "anchor") properties.anchor = readName(token.source, attempt);
  else if (token.type === "comma" && place.isFlow && !properties.hasComma) properties.hasComma = true;
  else giveUp(attempt);
  properties.isApart = false;
}

// src/yaml/compose-text.ts
function composeText(token, anchor, attempt) {
  const { offset: start, source } = token;
  const end = start + source.length;
  const value = readText(token, attempt);
  const written = { kind: "scalar", value, style: STYLES[token.type], anchor, tag: void 0, start, end };
  return { written, end: measureEnd(token.end, end, attempt) };
}
function composeBlock(token, anchor, attempt) {
  const { value: text, range } = CST.resolveAsScalar(token, true, () => giveUp(attempt));
  const [start, end, after] = range;
  const value = endBlock(text, token.source);
  if (TAB_FIRST.test(token.source)) giveUp(attempt);
  return { written: { kind: "scalar", value, style: "block", anchor, tag: void 0, start, end }, end: after };
}
function endBlock(text, source) {
  if (source.endsWith("\n") || !text.endsWith("\n")) return text;
  const written = text.slice(0, -1);
  return BLANK_LINE_LAST.test(source) && !BLANK_LINE_LAST.test(written) ? text : written;
}
var BLANK_LINE_LAST = /(?:^|\n)[ \t]+$/;
var TAB_FIRST = /^[ \r\n]*\t/;
function composeAlias(token, anchor, attempt) {
  const { offset: start, source } = token;
  if (anchor !== void 0) giveUp(attempt);
  const name = readName(source, attempt);
  const end = start + source.length;
  return { written: { kind: "alias", name, start, end }, end: measureEnd(token.end, end, attempt) };
}
function composeEmpty(properties, tokens, attempt) {
  if (properties.anchor !== void 0) giveUp(attempt);
  const offset = findEmpty(tokens, properties.end);
  return { written: emptyValue(offset), end: properties.hasComment ? properties.end : offset };
}
function emptyValue(offset) {
  return { kind: "scalar", value: "", style: "plain", anchor: void 0, tag: void 0, start: offset, end: offset };
}
var STYLES = {
  alias: "plain",
  scalar: "plain",
  "single-quoted-scalar": "single",
  "double-quoted-scalar": "double"
};
var NOT_PLAIN2 = ",%|>@`	";
function readText(token, attempt) {
  const { type, source } = token;
  const quote = QUOTES[type];
  const isWhole = source.length > 1 && source.endsWith(quote);
  if (quote === "" ? NOT_PLAIN2.includes(source.charAt(0)) : !isWhole) giveUp(attempt);
  if (quote === "" && source.includes("	")) giveUp(attempt);
  if (quote === '"' && !hasOnlyCommonEscapes(source)) giveUp(attempt);
  if (source.includes("\n") || quote === '"' && source.includes("\\")) return unfold(token, attempt);
  if (quote === "") return source;
  return quote === '"' ? source.slice(1, -1) : source.slice(1, -1).replaceAll("''", "'");
}
var QUOTES = { alias: "", scalar: "", "single-quoted-scalar": "'", "double-quoted-scalar": '"' };
function unfold(token, attempt) {
  return CST.resolveAsScalar(token, true, () => giveUp(attempt)).value;
}
function findEmpty(tokens, end) {
  let offset = end;
  let next = tokens.length;
  for (let last = tokens[next - 1]; last && BLANK.has(last.type); last = tokens[next - 1]) {
    offset -= last.source.length;
    next -= 1;
  }
  if (next === 0) return offset;
  for (let space = tokens[next]; space?.type === "space"; space = tokens[next]) {
    offset += space.source.length;
    next += 1;
  }
  return offset;
}

// src/yaml/compose-tokens.ts
function composeTokens(tokens) {
  const document = findOnlyDocument(tokens);
  if (document?.value?.type !== "block-map") return void 0;
  const attempt = { isOrdinary: true, depth: 0 };
  const { offset } = document;
  const properties = readProperties(document.start, { indicator: "doc-start", offset, startsLine: true }, attempt);
  if (properties.anchor !== void 0 || properties.found && !properties.hasNewline) return void 0;
  const { written } = composeMap(document.value, properties, attempt);
  measureEnd(document.end, offset, attempt);
  return attempt.isOrdinary ? { contents: written, start: offset } : void 0;
}
var DEEPEST2 = 400;
var LONGEST_KEY = 1024;
function findOnlyDocument(tokens) {
  let only;
  for (const token of tokens) {
    if (token.type === "document" && !only) only = token;
    else if (!BLANK.has(token.type) || "source" in token && token.source.includes("	")) return void 0;
  }
  return only;
}
function composeValue(token, properties, attempt) {
  switch (token.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
      return composeText(token, properties.anchor, attempt);
    case "block-scalar":
      return composeBlock(token, properties.anchor, attempt);
    case "alias":
      return composeAlias(token, properties.anchor, attempt);
    default:
      return composeDeeper(token, properties, attempt);
  }
}
function composeDeeper(token, properties, attempt) {
  if (attempt.depth === DEEPEST2) return composeNothing(token.offset, attempt);
  attempt.depth += 1;
  const composed = composeCollection(token, properties, attempt);
  attempt.depth -= 1;
  return composed;
}
function composeCollection(token, properties, attempt) {
  if (token.type === "block-map") return composeMap(token, properties, attempt);
  if (token.type === "block-seq") return composeList(token, properties, attempt);
  return token.type === "flow-collection" ? composeFlow(token, properties, attempt) : composeNothing(token.offset, attempt);
}
function composeNothing(offset, attempt) {
  giveUp(attempt);
  return { written: emptyValue(offset), end: offset };
}
function composeMap(token, { anchor }, attempt) {
  const { offset: start } = token;
  const pairs = [];
  let end = start;
  let commentEnd = start;
  for (const item of token.items) {
    const before = readProperties(
      item.start,
      { indicator: "explicit-key-ind", offset: end, startsLine: true },
      attempt
    );
    const { key } = item;
    if (before.found || before.anchor !== void 0 || key && "indent" in key && key.indent !== token.indent)
      giveUp(attempt);
    if (key || item.sep) end = addPair(pairs, item, attempt);
    else commentEnd = before.end;
  }
  if (commentEnd > start && commentEnd < end) giveUp(attempt);
  const written = { kind: "map", pairs, isFlow: false, anchor, tag: void 0, start, end };
  return { written, end: Math.max(end, commentEnd) };
}
function addPair(pairs, { key, sep, value }, attempt) {
  if (!key || !sep || !isText(key) || isLong(key)) {
    giveUp(attempt);
    return 0;
  }
  const composedKey = composeText(key, void 0, attempt);
  const between = readProperties(sep, { indicator: "map-value-ind", offset: composedKey.end }, attempt);
  const length = between.found ? between.found.offset - key.offset : LONGEST_KEY;
  if (length >= LONGEST_KEY || value?.type === "block-map" && !between.hasNewline) giveUp(attempt);
  const composed = value ? composeValue(value, between, attempt) : composeEmpty(between, sep, attempt);
  pairs.push({ key: composedKey.written, value: composed.written });
  return composed.end;
}
function isText(token) {
  return token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar";
}
function isLong({ source, end }) {
  return source.includes("\n") || (end?.some(({ type }) => type === "newline") ?? false);
}
function composeList(token, properties, attempt) {
  const { offset: start } = token;
  const { anchor } = properties;
  if (anchor !== void 0 && !properties.hasNewlineAfterAnchor) giveUp(attempt);
  const items = [];
  let end = start;
  let commentEnd = start;
  for (const item of token.items) {
    const before = readProperties(item.start, { indicator: "seq-item-ind", offset: end, startsLine: true }, attempt);
    if (before.found) {
      const { value, start: tokens } = item;
      const composed = value ? composeValue(value, before, attempt) : composeEmpty(before, tokens, attempt);
      items.push(composed.written);
      end = composed.end;
    } else if (item.value || before.anchor !== void 0) giveUp(attempt);
    else commentEnd = before.end;
  }
  if (commentEnd > start && commentEnd < end) giveUp(attempt);
  const written = { kind: "list", items, isFlow: false, anchor, tag: void 0, start, end };
  return { written, end: Math.max(end, commentEnd) };
}
function composeFlow(token, { anchor }, attempt) {
  const { offset: start } = token;
  const isMap2 = token.start.source === "{";
  const pairs = [];
  const items = [];
  const add = (item, before) => isMap2 ? addFlowPair(pairs, { item, before }, attempt) : addItem(items, { item, before }, attempt);
  const offset = readFlowItems(token, add, attempt);
  const [closing, ...rest] = token.end;
  if (closing?.source !== (isMap2 ? "}" : "]")) giveUp(attempt);
  const end = closing ? closing.offset + 1 : offset;
  const common = { isFlow: true, anchor, tag: void 0, start, end };
  const written = isMap2 ? { kind: "map", pairs, ...common } : { kind: "list", items, ...common };
  return { written, end: measureEnd(rest, end, attempt) };
}
function readFlowItems({ offset: start, items }, add, attempt) {
  let offset = start + 1;
  for (const [index, item] of items.entries()) {
    const before = readProperties(item.start, { indicator: "explicit-key-ind", offset, isFlow: true }, attempt);
    const isMissing = isBlank(item, before);
    const isLast = index === items.length - 1;
    if (before.found || isBlock(item.value) || isMissing && !isLast) giveUp(attempt);
    if (isMissing ? index === 0 && before.hasComma : before.hasComma !== index > 0) giveUp(attempt);
    offset = isMissing ? before.end : add(item, before);
  }
  return offset;
}
function isBlank({ key, sep, value }, { anchor }) {
  return !key && !sep && !value && anchor === void 0;
}
function isBlock(token) {
  return token?.type === "block-map" || token?.type === "block-seq";
}
function addFlowPair(pairs, { item, before }, attempt) {
  if (before.anchor !== void 0) giveUp(attempt);
  return addPair(pairs, item, attempt);
}
function addItem(items, { item, before }, attempt) {
  const { key, sep, value } = item;
  if (!value || key || sep) giveUp(attempt);
  if (!value) return before.end;
  const composed = composeValue(value, before, attempt);
  items.push(composed.written);
  return composed.end;
}

// src/yaml/lex.ts
import { Lexer } from "yaml";
function* lex(text) {
  let start = 0;
  let isScalar2 = false;
  let scalarKind = "plain";
  for (const token of new Lexer().lex(text)) {
    const isMark = MARKS.has(token) && !isScalar2;
    const kind = isScalar2 ? scalarKind : KINDS.get(token.charAt(0)) ?? "other";
    const end = isMark ? start : start + token.length;
    if (kind === "header") scalarKind = "block";
    else if (isScalar2) scalarKind = "plain";
    if (!isMark || kind === "end-misses") yield { token, start, end, kind };
    start = end;
    isScalar2 = isMark && token === SCALAR_FOLLOWS;
  }
}
var DOCUMENT_FOLLOWS = "";
var SCALAR_FOLLOWS = "";
var END_MISSES = "";
var MARKS = /* @__PURE__ */ new Set([DOCUMENT_FOLLOWS, SCALAR_FOLLOWS, END_MISSES]);
var KINDS = /* @__PURE__ */ new Map([
  [" ", "blank"],
  ["	", "blank"],
  ["\r", "blank"],
  ["\n", "blank"],
  ["#", "comment"],
  ["|", "header"],
  [">", "header"],
  ['"', "quoted"],
  ["'", "quoted"],
  [END_MISSES, "end-misses"]
]);

// src/yaml/openings.ts
import { isNode, visit } from "yaml";
var CLOSING = { "[": "]", "{": "}", '"': '"', "'": "'" };
function findOpening(documents, end, text) {
  return findRange(documents, (range) => range[1] === end && isOpen(range, text))?.[0];
}
function findQuote(documents, end, text) {
  return findRange(documents, ([start, last]) => last === end && `"'`.includes(text.charAt(start)))?.[0];
}
function findClosing(documents, start, text) {
  return findRange(documents, (range) => range[0] === start && isClosed(range, text))?.[1];
}
function isOpen(range, text) {
  return Object.hasOwn(CLOSING, text.charAt(range[0])) && !isClosed(range, text);
}
function isClosed([start, end], text) {
  return end - start > 1 && text.charAt(end - 1) === CLOSING[text.charAt(start)];
}
function findRange(documents, fits) {
  let found;
  for (const document of documents) {
    visit(document, (_, part) => {
      const range = isNode(part) ? part.range : void 0;
      if (range && fits(range) && (!found || range[0] >= found[0])) found = range;
    });
  }
  return found;
}

// src/yaml/read-documents.ts
function readDocuments(written) {
  const text = withCommonBreaks(written);
  const read2 = parse(text, []);
  const lines = [];
  let current = read2;
  let best = read2;
  for (let left = triesFor(text); left > 0; left -= 1) {
    const line = findUnindented(current, text);
    if (line === void 0 || lines.includes(line)) break;
    lines.push(line);
    current = parse(text, lines);
    if (isBeyond(current, best)) best = current;
  }
  return best;
}
function withCommonBreaks(text) {
  if (!OTHER_BREAK.test(text)) return text;
  const written = text.replace(/\r(?!\n)|\u0085/g, "\n");
  return SEPARATOR.test(written) ? breakAtSeparators(written) : written;
}
function breakAtSeparators(text) {
  const tokens = [...lex(text)].filter(({ kind }) => kind !== "end-misses");
  return tokens.map(({ kind, token }) => kind === "quoted" || kind === "block" ? token : token.replace(SEPARATORS, "\n")).join("");
}
var OTHER_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
var SEPARATOR = /[\u2028\u2029]/;
var SEPARATORS = new RegExp(SEPARATOR, "g");
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
  const placeOf3 = (offset) => offset + INDENTATION.length * lines.filter((line) => line <= offset).length;
  return { ...parseBounded(whole), text: whole, offsetOf: offsetAfter(lines), placeOf: placeOf3 };
}
function parseBounded(text) {
  try {
    const tokens = [...new Parser().parse(text)];
    const ordinary = composeTokens(tokens);
    return ordinary ? { ordinary, documents: [], errors: [] } : compose(tokens);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const errors = [new YAMLParseError([0, 0], "RESOURCE_EXHAUSTION", error.message)];
    return { ordinary: void 0, documents: [], errors };
  }
}
function compose(tokens) {
  const composer = new Composer(OPTIONS);
  const documents = [...composer.compose(tokens)];
  for (const document of documents) document.errors = document.errors.filter(({ code }) => code !== "BAD_DQ_ESCAPE");
  return { ordinary: void 0, documents, errors: documents.length === 0 ? composer.streamInfo().errors : [] };
}
function offsetAfter(lines) {
  if (lines.length === 0) return (offset) => offset;
  return (offset) => {
    let added = 0;
    for (const line of lines) {
      if (offset < line + added) break;
      added += Math.min(INDENTATION.length, offset - line - added);
    }
    return offset - added;
  };
}
function isBeyond(next, previous) {
  const mistake = firstError(next);
  const earlier = firstError(previous);
  if (!mistake || !earlier) return !mistake;
  const opening = findOpening(previous.documents, earlier.pos[0], previous.text);
  if (opening === void 0) return false;
  const end = findClosing(next.documents, next.placeOf(previous.offsetOf(opening)), next.text);
  return end !== void 0 && end <= mistake.pos[0];
}
function firstError({ documents, errors }) {
  return errors[0] ?? documents.find((document) => document.errors.length > 0)?.errors[0];
}
function skipBlankLines(text, start) {
  let at = start;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}
function findUnindented(read2, text) {
  const error = firstError(read2);
  const { offsetOf } = read2;
  if (error?.code === "BAD_INDENT" && error.message.startsWith("Flow ")) {
    const at = skipBlankLines(text, offsetOf(error.pos[0]));
    return at < text.length ? text.lastIndexOf("\n", at - 1) + 1 : void 0;
  }
  if (error?.code !== "MISSING_CHAR" || !error.message.startsWith("Missing closing ")) return void 0;
  const line = text.indexOf("\n", offsetOf(error.pos[0])) + 1;
  return line > 0 && line < text.length ? line : void 0;
}

// src/yaml/read-values.ts
import { CST as CST2, isAlias, isMap, isScalar, isSeq } from "yaml";
function readValues({ contents, range }, text) {
  return { contents: toValue(contents, text), start: range?.[0] ?? 0 };
}
var STYLES2 = /* @__PURE__ */ new Map([
  ["QUOTE_SINGLE", "single"],
  ["QUOTE_DOUBLE", "double"],
  ["BLOCK_LITERAL", "block"],
  ["BLOCK_FOLDED", "block"]
]);
function toValue(found, text) {
  if (isAlias(found)) return { kind: "alias", name: found.source, ...placeOf2(found.range) };
  if (isScalar(found)) return toScalar(found, text);
  if (isMap(found)) {
    const pairs = found.items.map(({ key, value }) => ({ key: toValue(key, text), value: toValue(value, text) }));
    return { kind: "map", pairs, isFlow: found.flow === true, ...propertiesOf(found), ...placeOf2(found.range) };
  }
  if (!isSeq(found)) return void 0;
  const items = found.items.map((item) => toValue(item, text));
  return { kind: "list", items, isFlow: found.flow === true, ...propertiesOf(found), ...placeOf2(found.range) };
}
function toScalar(found, text) {
  const style = STYLES2.get(found.type) ?? "plain";
  const value = readText2(found, style, text);
  return { kind: "scalar", value, style, ...propertiesOf(found), ...placeOf2(found.range) };
}
function readText2({ value, range }, style, text) {
  const [start, end] = range ?? [0, 0];
  const source = text.slice(start, end);
  if (style === "block") return endBlock(String(value), source);
  const written = style === "double" ? writeApostrophes(source) : source;
  if (written === source) return String(value);
  return CST2.resolveAsScalar({ type: "double-quoted-scalar", offset: start, indent: 0, source: written }).value;
}
function propertiesOf({ anchor, tag }) {
  return { anchor, tag };
}
function placeOf2(range) {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

// src/yaml/tabs.ts
var TAB_INDENTS = "A tab indents this line. YAML allows spaces only.";
function findTabs(tokens, text) {
  const scan = { text, columns: [], braces: 0, keyColumn: 0, isKeyAllowed: true, last: void 0 };
  const tabs = [];
  for (const token of tokens) {
    if (isNothing(token)) continue;
    tabs.push(findTabBefore(token.start, scan), token.kind === "block" ? findTabInBlock(token, scan) : void 0);
    take(token, scan);
  }
  tabs.push(findTabBefore(text.length, scan));
  return tabs.filter((tab) => tab !== void 0).map((tab) => describeTab(tab, text));
}
function describeTab(tab, text) {
  const isFirst = text.slice(startOfLine(text, tab), tab).trim() === "";
  return { start: tab, end: tab + 1, message: isFirst ? TAB_INDENTS : TAB_AFTER_MARK };
}
var TAB_AFTER_MARK = "A tab follows the mark before it. YAML allows spaces only.";
function isNothing({ kind, token }) {
  return kind === "blank" || kind === "comment" || token === "\uFEFF" || token === "" && kind !== "block";
}
function findTabBefore(end, scan) {
  const { text, last } = scan;
  if (last?.kind === "plain") return findTabAfterPlain(last, end, scan);
  if (scan.braces > 0) return void 0;
  const start = last?.end ?? 0;
  return findTabInLines(hasOwnComment(last) ? skip2(text, start, LINE_COMMENT) : start, end, scan);
}
function findTabAfterPlain(plain, end, scan) {
  const { text, columns } = scan;
  const next = Math.min(skip2(text, plain.end, BLANKS), end);
  const least = (columns.at(-1) ?? -1) + 1;
  for (const { index, 0: indentation } of text.slice(plain.start, next).matchAll(TAB_IN_INDENTATION))
    if (indentation.length - 2 < least) return plain.start + index + indentation.length - 1;
  if (scan.braces > 0) return void 0;
  const isOver = text.slice(plain.end, next).includes("\n");
  if (isOver) scan.isKeyAllowed = true;
  return findTabInLines(isOver ? next : skip2(text, plain.end, LINE_COMMENT), end, scan);
}
function findTabInLines(start, end, { text, isKeyAllowed }) {
  let at = skip2(text, start, isKeyAllowed ? SPACES : BLANKS_OF_LINE);
  while (at < end && text.charAt(at) !== "	") {
    const isComment = text.charAt(at) === "#";
    const next = skip2(text, at, isComment ? COMMENTS : BREAK);
    if (next === at) return void 0;
    at = skip2(text, next, SPACES);
  }
  return at < end ? at : void 0;
}
function findTabInBlock({ token, start }, { last }) {
  if (last === void 0 || /\d/.test(last.token)) return void 0;
  const [indentation = ""] = TAB_BEFORE_BLOCK.exec(token) ?? [];
  return indentation === "" ? void 0 : start + indentation.length - 1;
}
function take(token, scan) {
  const column = token.start - startOfLine(scan.text, token.start);
  const isOnNewLine = scan.text.slice(token.start - column, token.start).trim() === "";
  scan.last = token;
  if (scan.braces === 0 && token.kind !== "block") {
    while ((scan.columns.at(-1) ?? -1) > column) scan.columns.pop();
    if (scan.isKeyAllowed || isOnNewLine) scan.keyColumn = column;
  }
  scan.isKeyAllowed = token.kind === "block";
  if (token.kind === "other") takeMark(token.token, { column, isOnNewLine }, scan);
}
function takeMark(mark3, { column, isOnNewLine }, scan) {
  if (mark3 === "[" || mark3 === "{") scan.braces += 1;
  else if (mark3 === "]" || mark3 === "}") scan.braces -= 1;
  else if (mark3 === "---" || mark3 === "...") scan.columns = [];
  else if (scan.braces === 0 && (mark3 === "-" || mark3 === "?" || mark3 === ":")) {
    const isKey = mark3 === ":" && !isOnNewLine;
    open(isKey ? scan.keyColumn : column, scan);
    scan.isKeyAllowed = !isKey;
  }
}
function open(column, { columns }) {
  if ((columns.at(-1) ?? -1) < column) columns.push(column);
}
function hasOwnComment(token) {
  return token !== void 0 && token.kind !== "block" && !/^(?:-|---|\.\.\.|%.*)$/.test(token.token);
}
function skip2(text, start, part) {
  part.lastIndex = start;
  return part.test(text) ? part.lastIndex : start;
}
var SPACES = / */y;
var BLANKS_OF_LINE = /[ \t]*/y;
var BLANKS = /[ \t\r\n]*/y;
var BREAK = /\r?\n/y;
var LINE_COMMENT = /[ \t]*#.*/y;
var COMMENTS = /#.*(?:[ \t\r\n]{0,511}#.*)*/y;
var TAB_IN_INDENTATION = /\n *\t/g;
var TAB_BEFORE_BLOCK = /^(?: *\r?\n)* *\t/;

// src/yaml/syntax-fault.ts
function describeError(found) {
  const { code, message } = found.error;
  const [, , say = UNREADABLE] = SENTENCES.find(([of, words]) => of === code && message.includes(words)) ?? [];
  return findConflict(found.text) ?? (typeof say === "string" ? sayHere(say, found) : say(found));
}
var UNREADABLE = "YAML cannot be read from here on. Look for a missing quote, bracket or colon before this place.";
var AFTER_MARK = "No text can stand after the `|` or `>` that begins a block of text. Put it on the next line, or all in quotes.";
var SENTENCES = [
  ["MISSING_CHAR", "Missing closing", describeUnclosed],
  ["MISSING_CHAR", "must end with", describeUnclosed],
  ["MISSING_CHAR", "Missing , ", describeMissingComma],
  ["MISSING_CHAR", "Missing space after :", "A space is missing after the colon before this."],
  ["MISSING_CHAR", "Tags and anchors must", "A space is missing between the tag or anchor and this."],
  ["MISSING_CHAR", "followed by map values", describeMissingColon],
  ["MISSING_CHAR", "doc-start", "A line `---` is missing between the directives and this."],
  ["MISSING_CHAR", "directives-end indicator", "A line `---` is missing after the directives."],
  [
    "MISSING_CHAR",
    "directives-end marker",
    "A mapping or list cannot begin on the line of `---`. Put it on the next line."
  ],
  [
    "MISSING_CHAR",
    "Missing newline",
    "A list or mapping cannot begin on the line of its anchor or tag. Break the line."
  ],
  ["MISSING_CHAR", "empty lines", "The blank lines before this text are indented deeper than it. Remove their spaces."],
  ["MISSING_CHAR", "Sequence item", "A dash is missing before this item."],
  ["UNEXPECTED_TOKEN", "Unexpected , ", "A value is missing before this comma. Add it, or remove the comma."],
  ["UNEXPECTED_TOKEN", "Unexpected empty item", "A value is missing here."],
  ["UNEXPECTED_TOKEN", "at node end", describeTrailing],
  ["UNEXPECTED_TOKEN", "Block scalar header", AFTER_MARK],
  ["UNEXPECTED_TOKEN", "Not a YAML token", AFTER_MARK],
  ["UNEXPECTED_TOKEN", "block-seq-ind on same", "A list cannot begin on the line of its key. Put it on the next line."],
  ["UNEXPECTED_TOKEN", "flow-seq-end", "This `]` closes nothing. Remove it, or add the `[` that it should close."],
  ["UNEXPECTED_TOKEN", "flow-map-end", "This `}` closes nothing. Remove it, or add the `{` that it should close."],
  ["BAD_INDENT", "and end with a", describeUnclosed],
  ["BAD_INDENT", "", describeIndentation],
  ["BLOCK_AS_IMPLICIT_KEY", "Nested mappings", describeInnerColon],
  ["BLOCK_AS_IMPLICIT_KEY", "", describeStrayItem],
  ["MULTILINE_IMPLICIT_KEY", "", describeMissingColon],
  ["ALIAS_PROPS", "", "An alias takes no anchor or tag of its own. Remove it."],
  ["BAD_ALIAS", "", "A name is missing after this mark of an anchor or alias. Put the value in quotes if it is text."],
  ["BAD_COLLECTION_TYPE", "", "The tag does not fit the value."],
  ["BAD_DIRECTIVE", "", "Compose does not read this directive. Remove the line: a Compose file needs none."],
  ["BAD_PROP_ORDER", "", "An anchor or tag must stand after the dash or colon, before the value. Move it there."],
  ["BAD_SCALAR_START", "", describeFirstCharacter],
  ["BLOCK_IN_FLOW", "", "Within braces or brackets, values cannot be written in block style."],
  ["DUPLICATE_KEY", "", "This key is already set in this mapping. Remove one of the two."],
  ["IMPOSSIBLE", "", describeImpossible],
  ["MULTIPLE_ANCHORS", "", "A value can have one anchor only."],
  ["MULTIPLE_DOCS", "", "Another document begins here."],
  ["MULTIPLE_TAGS", "", "A value can have one tag only."],
  ["NON_STRING_KEY", "", "A key must be text."],
  ["RESOURCE_EXHAUSTION", "", "The document is nested too deeply to be read."],
  ["TAB_AS_INDENT", "", TAB_INDENTS],
  ["TAG_RESOLVE_FAILED", "", "YAML knows no tag of this form. Put the value in quotes if it is text."]
];
function sayHere(message, { error, text }) {
  const [start, end] = error.pos;
  if (end - start <= 1 && !/\s/.test(text.charAt(start))) return { ...tokenAt(text, start), message };
  return { start, end: Math.max(Math.min(end, endOfLine(text, start)), Math.min(start + 1, end)), message };
}
function describeUnclosed({ error, documents, text }) {
  const [end] = error.pos;
  const start = findOpening(documents, end, text);
  if (start === void 0)
    return { ...tokenAt(text, end), message: "A quote, bracket or brace before this is not closed." };
  const open2 = text.charAt(start);
  const close = CLOSING[open2] ?? "";
  if (open2 === close) return unclosedQuote(start);
  const found = text.charAt(end);
  if (!"]}".includes(found) || found === "")
    return mark(start, `This \`${open2}\` is never closed. Add the \`${close}\`.`);
  return mark(end, `A \`${found}\` cannot close what \`${open2}\` began. Write \`${close}\`.`);
}
function unclosedQuote(start) {
  return mark(start, "This quote is never closed. Add the closing one at the end of the text.");
}
function describeMissingComma({ error, text }) {
  const token = tokenAt(text, error.pos[0]);
  const isAfterQuote = `"'`.includes(text.charAt(token.start - 1) || " ");
  const message = isAfterQuote ? "The quote before this ends the text. Put all of the text in the other kind of quotes, or add the missing comma." : "A comma is missing before this. A text that has brackets, braces or commas in it must be in quotes.";
  return { ...token, message };
}
function describeMissingColon({ error, text }) {
  const start = skipBlanks(text, error.pos[0]);
  const end = Math.min(endOfLine(text, start), Math.max(error.pos[1], start + 1));
  return findStrangeCharacter(text, start) ?? describeNoSpace(text.slice(start, end), start) ?? {
    start,
    end,
    message: "This key has no colon. Write a colon and a space after it, or `#` before it if it is a comment."
  };
}
function describeNoSpace(line, start) {
  const [quote = ""] = line;
  if (`"'`.includes(quote || " ") && !line.slice(1).includes(quote)) return unclosedQuote(start);
  if (/^-[^\s-]/.test(line)) return mark(start, "A space is missing after this dash.");
  const colon = line.search(/(?<=^[\w.-]+):\S/);
  return colon < 0 ? void 0 : mark(start + colon, "A space is missing after this colon.");
}
function describeTrailing({ error, documents, text }) {
  const [start] = error.pos;
  const last = text.slice(0, start).trimEnd();
  const place = { start, end: Math.max(Math.min(error.pos[1], endOfLine(text, start)), start + 1) };
  const before = last.slice(-1);
  if (before === "]" || before === "}")
    return {
      ...place,
      message: `Text follows the closing \`${before}\`. Remove it, or put the whole value in quotes.`
    };
  if (before !== '"' && before !== "'") return { ...place, message: "Text follows where the value has ended." };
  const opening = findQuote(documents, last.length, text);
  const isLong2 = opening !== void 0 && text.slice(opening, last.length).includes("\n");
  if (isLong2)
    return mark(opening, "This quote is not closed on its line, and text follows where the next one ends it.");
  return { ...place, message: AFTER_QUOTE[before] };
}
var AFTER_QUOTE = {
  '"': 'The quote before this ends the text. Within it, write \\" for a quote.',
  "'": "The quote before this ends the text. Within it, write '' for a quote."
};
function describeIndentation({ error, text }) {
  const [start] = error.pos;
  if (text.charAt(start) === "	") return mark(start, TAB_INDENTS);
  const line = lineAt(text, skipBlanks(text, start));
  const written = text.slice(line.start, line.end);
  const place = tokenAt(text, line.start);
  const fault = findStrangeCharacter(text, line.start) ?? describeNoSpace(written, line.start);
  if (fault) return fault;
  const isInList = !written.startsWith("-") && hasDashAbove(text, line.start);
  const message = isInList ? "This line stands among the items of a list. Begin it with a dash, or indent it as the lines it belongs to." : "The indentation fits no level above. Align the line with the entries it belongs to.";
  return { ...place, message };
}
function hasDashAbove(text, start) {
  const line = startOfLine(text, start);
  const indentation = text.slice(line, start);
  const above = text.slice(0, line).split("\n").reverse();
  const nearest = above.find(
    (other) => other.startsWith(indentation) && /^[^\s#]/.test(other.slice(indentation.length))
  );
  return nearest?.charAt(indentation.length) === "-";
}
function describeInnerColon({ error, text }) {
  const start = error.pos[0];
  const quote = text.charAt(start);
  const from = quote === '"' || quote === "'" ? Math.max(text.indexOf(quote, start + 1), start) : start;
  const colon = from + Math.max(text.slice(from).search(/:(?=\s|$)/), 0);
  const strange = findStrangeCharacter(text, start);
  if (strange) return strange;
  if (!text.slice(start, colon).includes("\n"))
    return mark(colon, "This colon begins a mapping within the value of a key. Put the value in quotes.");
  const message = "The indentation makes this line a part of the text above. Align it with the key that it follows.";
  return { ...tokenAt(text, startOfLine(text, colon)), message };
}
function describeStrayItem({ error, text }) {
  const place = tokenAt(text, error.pos[0]);
  const message = "This item belongs to no list. Align its dash with the items above, or remove the dash.";
  return { ...place, message };
}
function describeFirstCharacter({ error, text }) {
  const [start] = error.pos;
  const first = text.charAt(start);
  const shown = first === "`" ? "a backtick" : `\`${first}\``;
  return mark(start, `A value cannot begin with ${shown}. Put the value in quotes.`);
}
function describeImpossible(found) {
  const [start] = found.error.pos;
  if (!"[{".includes(found.text.charAt(start) || " ")) return sayHere(UNREADABLE, found);
  return mark(start, "A mapping or list cannot be a key. Put it in quotes if it is text.");
}
function mark(start, message) {
  return { start, end: start + 1, message };
}

// src/yaml/token-faults.ts
function findTokenFaults({ text: read2, offsetOf }, text) {
  const tokens = [...lex(read2)].map((token) => ({ ...token, start: offsetOf(token.start), end: offsetOf(token.end) }));
  const faults = tokens.flatMap((token) => faultsOf(token, text));
  return [...faults, ...findTabs(tokens, text)];
}
function faultsOf(token, text) {
  const first = token.token.charAt(0);
  if (token.kind === "quoted")
    return first === '"' ? findEscapeFaults(text.slice(token.start, token.end), token.start) : [];
  if (token.kind !== "other") return [];
  if (first === "&" || first === "*") return findNameFault(token, text);
  if (first === "\uFEFF" && token.start > 0) return [mark2(token.start, NO_START)];
  return first === "!" ? findTagFault(token, text) : [];
}
function findNameFault({ token, start, end }, text) {
  const at = token.slice(1).search(/[^!-9;-~]/);
  if (at >= 0) return [mark2(start + 1 + at, NO_NAME)];
  return "[{".includes(text.charAt(end) || " ") ? [mark2(end, NO_SPACE2)] : [];
}
function findTagFault({ token, start, end }, text) {
  if (!TAG.test(token)) return [{ start, end, message: NO_TAG }];
  return /\S/.test(text.charAt(end)) ? [mark2(end, NO_SPACE2)] : [];
}
function mark2(start, message) {
  return { start, end: start + 1, message };
}
var TAG = /^!(?:<[\w\-;/?:@&=+$.!~*'()%,[\]{}]+>|[\w\-;/?:@&=+$.!~*'()%]*)$/;
var NO_NAME = "The name of an anchor cannot hold this character. Use letters without accents, digits, `-`, `_` and `.`.";
var NO_SPACE2 = "A space is missing between the tag or anchor and this.";
var NO_START = "A byte order mark may begin a file. Here it is an invisible letter for YAML: remove it.";
var NO_TAG = "YAML knows no tag of this form. Put the value in quotes if it is text.";

// src/yaml/parse.ts
function parseYaml(file, report) {
  if (file.invalidAt !== void 0) {
    report({ ...NO_UTF8, at: { file, start: file.invalidAt, end: file.invalidAt + 1 } });
    return [];
  }
  const read2 = readDocuments(file.text);
  const { documents } = read2;
  const reading = createReading(file, report, read2.offsetOf);
  if (reportFirst(read2.errors, reading, read2) || hasControlCharacter(reading)) return [];
  if (read2.ordinary) return [buildTree(read2.ordinary, reading)];
  if (documents.every((document) => errorsOf(document).length === 0)) reportTokens(read2, reading);
  const trees = [];
  for (const [index, document] of documents.entries()) {
    if (index > 0 && !isStarted(document, reading)) break;
    const isReadable = !reportFirst(errorsOf(document), reading, read2) && hasKnownVersion(document, reading);
    if (isReadable) trees.push(buildTree(readValues(document, read2.text), reading));
  }
  return trees;
}
var NO_UTF8 = {
  kind: "compose-syntax",
  severity: "error",
  message: "The bytes here are no UTF-8, the encoding of Compose files. Save the file as UTF-8.",
  path: ""
};
function reportFirst(errors, reading, read2) {
  const [error] = errors;
  if (!error) return false;
  const { file, offsetOf } = reading;
  const { start, end, message } = describeError({ error, documents: read2.documents, text: read2.text });
  const from = Math.min(offsetOf(start), file.text.length);
  const to = Math.min(Math.max(offsetOf(end), from), file.text.length);
  reportSyntax(reading, { file, start: from, end: to }, message);
  return true;
}
function reportTokens(read2, reading) {
  const { file } = reading;
  for (const { start, end, message } of findTokenFaults(read2, withCommonBreaks(file.text)))
    reportSyntax(reading, { file, start, end }, message);
}
function errorsOf({ errors, warnings }) {
  return [...warnings.filter(({ code }) => code === "BAD_DIRECTIVE"), ...errors.filter(isError)];
}
function isError({ code, message }) {
  if (code === "TAG_RESOLVE_FAILED") return BROKEN_TAG.test(message);
  return code !== "KEY_OVER_1024_CHARS" && !message.startsWith("Comments must be separated");
}
var BROKEN_TAG = /has no suffix|must end with|^Could not resolve/;
function isStarted(document, reading) {
  if (document.directives?.docStart) return true;
  const { file, offsetOf } = reading;
  const at = { file, ...lineAt(file.text, skipBlanks(file.text, offsetOf(document.range?.[0] ?? 0))) };
  reportSyntax(reading, at, "The document ended at `...`. Begin another with `---`, or remove the dots.");
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
  const message = `Compose reads YAML 1.1 only and stops at \`%YAML ${version}\`. Remove the directive.`;
  const at = { file, start, end: start + `%YAML ${version}`.length };
  report({ kind: "compose-syntax", severity: "error", message, at, path: "" });
  return false;
}

export {
  lex,
  readDocuments,
  OTHER_BREAK,
  parseYaml
};
