import {
  parseYaml
} from "./shared-73.js";
import {
  BOOLEAN_WORDS,
  booleanAt,
  childPath,
  compilePaths,
  derivedMapping,
  derivedScalar,
  derivedSequence,
  entriesAt,
  entryAt,
  interpolate,
  isInt64,
  isMapping,
  isNull,
  isScalar,
  isSequence,
  isUnread,
  itemsAt,
  locatePart,
  locateWithin,
  mappingAt,
  partOf,
  rewrite,
  scalarAt,
  splitPair,
  stringAt,
  stringOf,
  templateOf,
  usesOperand,
  valueAt,
  withEntry,
  withValue,
  withoutKey
} from "./shared-21.js";
import {
  arriveThrough,
  copyEntry,
  copyWith,
  createEntry,
  createMapping,
  createScalar,
  isSpace,
  parseFloat64,
  parseInteger,
  roundToFloat32,
  scalarText
} from "./shared-20.js";
import {
  nearestOf
} from "./shared-65.js";
import {
  compareLocations
} from "./shared-66.js";
import {
  groupBy
} from "./shared-64.js";
import {
  remember
} from "./shared-70.js";
import {
  isList
} from "./shared-69.js";
import {
  baseName,
  cleanPath,
  directoryOf,
  expandHome,
  isAbsolutePath,
  joinPath,
  relativePath,
  resolvePath
} from "./shared-67.js";

// src/compose/reset.ts
function takeTags(tree) {
  const tags = [];
  return { tree: take(tree, [], tags), tags };
}
function applyTags(base, document, tags) {
  let [rest, over] = [base, document];
  for (const { keys, tag, at } of tags) {
    const removed = valueAtKeys(rest, keys);
    if (!removed) continue;
    const key = keys.at(-1) ?? "";
    rest = changeAt(
      rest,
      keys.slice(0, -1),
      (mapping2) => without(mapping2, { value: removed, rule: "reset", removed: { key, by: at } })
    );
    if (tag === "override") {
      over = changeAt(over, keys, (value) => remember2(value, { value: removed, rule: "override-tag" }));
    }
  }
  return [rest, over];
}
function applyTagsBelow(element, [base, over], tags) {
  const below = tags.filter(({ keys }) => keys.length > 2 && element.every((key, index) => key === keys[index]));
  if (below.length === 0 || !isMapping(base) || !isMapping(over)) return [base, over];
  return applyTags(
    base,
    over,
    below.map((tagged) => ({ ...tagged, keys: tagged.keys.slice(2) }))
  );
}
function take(tree, keys, tags) {
  if (tree.kind === "mapping") return takeFromMapping(tree, keys, tags);
  return tree.kind === "sequence" ? takeFromSequence(tree, keys, tags) : tree;
}
function takeFromMapping(mapping2, keys, tags) {
  let entries;
  for (const [key, entry] of mapping2.entries) {
    const { value } = entry;
    const path = [...keys, key];
    if (value.tag) tags.push({ keys: path, tag: value.tag, at: entry.key });
    const kept = value.tag ? withoutTag(value) : take(value, path, tags);
    if (kept === value) continue;
    entries ??= new Map(mapping2.entries);
    if (kept) entries.set(key, copyEntry(entry, kept));
    else entries.delete(key);
  }
  return entries ? copyWith(mapping2, { entries }) : mapping2;
}
function takeFromSequence(sequence, keys, tags) {
  const items = sequence.items.flatMap((item, index) => {
    const kept = item.tag ? withoutTag(item) : take(item, [...keys, String(index)], tags);
    return kept ? [kept] : [];
  });
  const isSame = items.length === sequence.items.length && items.every((item, index) => item === sequence.items[index]);
  return isSame ? sequence : copyWith(sequence, { items });
}
function withoutTag(tree) {
  if (tree.tag === "reset") return void 0;
  return copyWith(tree, { tag: void 0 });
}
function valueAtKeys(tree, keys) {
  let at = tree;
  for (const key of keys) at = isMapping(at) ? at.entries.get(key)?.value : void 0;
  return at;
}
function changeAt(tree, keys, change) {
  const [key, ...below] = keys;
  if (key === void 0) return change(tree);
  const entry = isMapping(tree) ? tree.entries.get(key) : void 0;
  if (!entry || !isMapping(tree)) return tree;
  const value = changeAt(entry.value, below, change);
  return withEntry(tree, key, copyEntry(entry, value));
}
function without(tree, replaced) {
  if (!isMapping(tree)) return tree;
  return remember2(withoutKey(tree, replaced.removed?.key ?? ""), replaced);
}
function remember2(tree, replaced) {
  return copyWith(tree, { history: { replaced: [replaced, ...tree.history?.replaced ?? []] } });
}

// src/compose/sources.ts
var LARGEST_FILE = 8 * 1024 * 1024;
function createSources(files) {
  const texts = /* @__PURE__ */ new Map();
  const parsed = /* @__PURE__ */ new Map();
  return {
    files,
    read: (path) => remember(texts, path, () => readFile(files, path)),
    documents(file, report) {
      const { documents, problems } = remember(parsed, file, () => parseFile(file));
      for (const problem of problems) report(problem);
      return documents;
    }
  };
}
function isReadable(answer) {
  return "text" in answer;
}
function readFile(files, path) {
  if (path === "/dev/null") return { path, text: "" };
  const answer = files.read(path);
  if ("failure" in answer) return explainFailure(answer.isMissing ? "missing" : files.kind(path), answer.failure);
  const isTooLarge = answer.text.length > LARGEST_FILE;
  return isTooLarge ? { kind: "too-large", reason: "is larger than 8 MiB" } : { path, ...answer };
}
function explainFailure(kind, failure) {
  if (kind === "missing") return { kind, reason: "does not exist" };
  if (kind === "directory") return { kind, reason: "is a folder" };
  if (kind === "special") return { kind, reason: "is no regular file, but a device, FIFO or socket" };
  return { kind: "unreadable", reason: `cannot be read: ${failure}` };
}
function parseFile(file) {
  const problems = [];
  const trees = parseYaml(file, (problem) => problems.push(problem));
  const mayHaveTags = file.text.includes("!reset") || file.text.includes("!override");
  const documents = trees.map((tree) => mayHaveTags ? takeTags(tree) : { tree, tags: [] });
  return { documents, problems };
}

// src/compose/bind-sources.ts
function findBindSources(model2, files) {
  const found = /* @__PURE__ */ new Map();
  for (const { value: service2 } of entriesAt(model2, "services").values()) {
    for (const mount2 of itemsAt(service2, "volumes")) {
      const source = sourceOf(mount2);
      if (source && isBeside(source)) found.set(source, files.kind(String(source.value)));
    }
  }
  return found;
}
function sourceOf(mount2) {
  return stringAt(mount2, "type") === "bind" ? scalarAt(mount2, "source") : void 0;
}
function isBeside({ relative }) {
  if (!relative || String(relative.value).startsWith("~")) return false;
  return templateOf(relative).references.length === 0;
}

// src/compose/consequences.ts
function dropConsequences(problems) {
  const required = problems.filter(({ kind }) => kind === "required-variable").map(({ at }) => at);
  if (required.length === 0) return problems;
  const places = groupBy(required.sort(compareLocations), ({ file }) => file.path);
  return problems.filter(({ kind, at }) => OF_THE_TEXT.has(kind) || !touches(at, places.get(at.file.path) ?? []));
}
function lacksRequired(tree) {
  return tree?.kind === "scalar" && (tree.template?.references.some(isMissing) ?? false);
}
function isMissing({ operator, value, nested }) {
  return usesOperand(operator, value) && (operator.endsWith("?") || nested.some(isMissing));
}
var OF_THE_TEXT = /* @__PURE__ */ new Set([
  "compose-syntax",
  "required-variable",
  "undefined-variable"
]);
function touches({ start, end }, places) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle]?.start ?? end) < end) low = middle + 1;
    else high = middle;
  }
  const last = places[low - 1];
  return last !== void 0 && last.end > start;
}

// src/compose/load-context.ts
function createSharedLoad() {
  return { opened: /* @__PURE__ */ new Map(), layers: [], faults: /* @__PURE__ */ new Set(), included: /* @__PURE__ */ new Map(), environments: /* @__PURE__ */ new Map() };
}
function reportMerge({ report }, { at, path, message }) {
  const { file, start, end } = at;
  report({ kind: "compose-merge", severity: "error", message, at: { file, start, end }, path });
}
function startOfFile(path) {
  return { file: { path, text: "" }, start: 0, end: 0 };
}
function onlyOnce(report) {
  const known = /* @__PURE__ */ new Set();
  const unread = /* @__PURE__ */ new Set();
  return (problem) => {
    const { kind, message, at } = problem;
    const place = `${at.file.path} ${at.start} ${at.end}`;
    if (kind === "compose-syntax") unread.add(place);
    else if (unread.has(place)) return;
    const key = `${kind} ${place} ${message}`;
    if (known.has(key)) return;
    known.add(key);
    report(problem);
  };
}
function isRemote(path) {
  return REMOTE.test(path);
}
function reportRemote(load, at, path) {
  const { file, start, end } = at;
  const message = "This file is on another machine and is not read, so what it defines is unknown here.";
  load.report({ kind: "compose-merge", severity: "warning", message, at: { file, start, end }, path });
}
var REMOTE = /^(?:oci:\/\/|git@|git:\/\/|ssh:\/\/|https?:\/\/|github\.com\/)/;

// src/compose/raw-env.ts
function parseRawEnv(text, lookup) {
  const entries = [];
  const problems = [];
  const comments = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = readLine(text, { start, end }, lookup);
    if ("kind" in line) problems.push(line);
    else if ("name" in line) entries.push(line);
    else if (line.start < line.end) comments.push(line);
    start = end + 1;
  }
  return { entries, problems, comments };
}
function readLine(text, line, lookup) {
  const valueEnd = line.end > line.start && text[line.end - 1] === "\r" ? line.end - 1 : line.end;
  let nameStart = line.start;
  while (nameStart < valueEnd && isSpace(text.charAt(nameStart))) nameStart++;
  if (nameStart === valueEnd || text[nameStart] === "#") return { start: nameStart, end: valueEnd };
  const equals = text.slice(nameStart, valueEnd).indexOf("=");
  const nameEnd = equals === -1 ? valueEnd : nameStart + equals;
  const name = text.slice(nameStart, nameEnd);
  const place = { start: nameStart, end: Math.max(nameEnd, nameStart + 1) };
  if (name === "") return { kind: "name", message: `A variable's name is missing before "=".`, ...place };
  if (/[ \t]/.test(name)) {
    return { kind: "blank-in-name", message: "A variable's name cannot contain a blank.", ...place };
  }
  const common = { name, nameStart, nameEnd, valueEnd, quote: "" };
  if (equals === -1) return { value: lookup(name), isInherited: true, valueStart: valueEnd, ...common };
  const valueStart = nameEnd + 1;
  return { value: text.slice(valueStart, valueEnd), isInherited: false, valueStart, ...common };
}

// src/compose/dotenv.ts
function parseDotenv(text, options2) {
  if (options2.format === "raw") return parseRawEnv(text, options2.lookup);
  const file = openFile(text, options2);
  while (skipToStatement(file)) readStatement(file);
  return { entries: file.entries, problems: file.problems, comments: file.comments };
}
var byteOrderMark = "\uFEFF";
var exportPattern = /export[\t\n\f\r ]+/y;
var blankPattern = /[\t\v\f\r \u0085\u00a0]*/y;
var namePattern = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00a0]*/uy;
var escapePattern = /\\(?:[abcfnrtv$"\\]|0[0-9]{0,3})/g;
var escapes = /* @__PURE__ */ new Map([
  ["\\a", "\x07"],
  ["\\b", "\b"],
  ["\\f", "\f"],
  ["\\n", "\n"],
  ["\\r", "\r"],
  ["\\t", "	"],
  ["\\v", "\v"],
  ["\\\\", "\\"],
  ['\\"', '"'],
  // For the interpolation that follows, which makes one dollar of it.
  ["\\$", "$$"]
]);
function openFile(text, options2) {
  const defined = /* @__PURE__ */ new Map();
  const find = (name, operator) => options2.lookup(name, operator) ?? defined.get(name) ?? options2.earlier?.get(name);
  const at = text.startsWith(byteOrderMark) ? 1 : 0;
  return { text, at, options: options2, entries: [], problems: [], comments: [], defined, find };
}
function skipToStatement(file) {
  const { text } = file;
  while (file.at < text.length) {
    const character = text.charAt(file.at);
    if (character === "#") skipComment(file);
    else if (isSpace(character)) file.at++;
    else return true;
  }
  return false;
}
function skipComment(file) {
  const start = file.at;
  file.at = endOfLine(file.text, start);
  file.comments.push({ start, end: file.at });
}
function readStatement(file) {
  const { text } = file;
  const nameStart = skipExport(file);
  const stop = matchEnd(namePattern, text, nameStart);
  const terminator = text.charAt(stop);
  if (terminator === "" && nameStart < stop) readLoneName(file, nameStart);
  else if (terminator === "" || !"=:\n".includes(terminator)) refuseName(file, nameStart, stop);
  else readNamed(file, nameStart, stop);
}
function readNamed(file, nameStart, stop) {
  const { text } = file;
  const nameEnd = trimmedEnd(text, nameStart, stop);
  const name = { name: text.slice(nameStart, nameEnd), nameStart, nameEnd };
  file.at = stop + 1;
  if (name.name.includes(" ")) refuseBlank(file, name, stop);
  else if (text[stop] === "\n") readInherited(file, name);
  else readDefinition(file, name);
}
function skipExport(file) {
  const hasExport = matchEnd(exportPattern, file.text, file.at) > file.at;
  return hasExport ? matchEnd(blankPattern, file.text, file.at + "export".length) : file.at;
}
function readLoneName(file, start) {
  const { text } = file;
  const end = trimmedEnd(text, start, text.length);
  file.at = text.length;
  const message = 'The last line has no "=" and no line end: Compose defines a variable without name.';
  file.problems.push({ kind: "lone-name", message, start, end });
  const value = { valueStart: start, valueEnd: end, quote: "", content: text.slice(start, end) };
  define(file, { name: "", nameStart: start, nameEnd: start }, value);
}
function refuseName(file, start, stop) {
  const { text, at } = file;
  file.at = endOfLine(text, stop);
  if (stop === text.length) {
    file.problems.push({ kind: "name", message: '"export" names no variable.', start: at, end: start });
    return;
  }
  const character = String.fromCodePoint(text.codePointAt(stop) ?? 0);
  const message = `A variable's name cannot contain ${JSON.stringify(character)}.`;
  file.problems.push({ kind: "name", message, start: stop, end: stop + character.length });
}
function refuseBlank(file, { nameStart, nameEnd }, stop) {
  const message = "A variable's name cannot contain a space.";
  file.problems.push({ kind: "blank-in-name", message, start: nameStart, end: nameEnd });
  file.at = endOfLine(file.text, stop);
}
function readInherited(file, name) {
  const value = file.options.lookup(name.name);
  const { nameEnd } = name;
  file.entries.push({ value, isInherited: true, valueStart: nameEnd, valueEnd: nameEnd, quote: "", ...name });
  if (value !== void 0) file.defined.set(name.name, value);
}
function readDefinition(file, name) {
  const { text } = file;
  const start = matchEnd(blankPattern, text, file.at);
  const quote = text[start];
  if (quote === '"' || quote === "'") readQuotedValue(file, name, { start, quote });
  else define(file, name, readPlainValue(file, start));
}
function readQuotedValue(file, name, open) {
  const { text } = file;
  const { start, quote } = open;
  const close = closingQuote(text, start, quote);
  if (close === -1) {
    const message = `The value of '${name.name}' has no closing quote.`;
    file.problems.push({ kind: "unclosed-quote", name: name.name, message, start, end: start + 1 });
    file.at = endOfLine(text, start);
    return;
  }
  file.at = close + 1;
  const content = unquote(text.slice(start + 1, close), quote);
  define(file, name, { valueStart: start + 1, valueEnd: close, quote, content });
}
function readPlainValue(file, start) {
  const { text } = file;
  const lineEnd = endOfLine(text, start);
  file.at = lineEnd;
  const line = text.slice(start, lineEnd);
  const comment = line.indexOf(" #");
  if (comment !== -1) file.comments.push({ start: start + comment + 1, end: lineEnd });
  const end = trimmedEnd(text, start, comment === -1 ? lineEnd : start + comment);
  return { valueStart: start, valueEnd: end, quote: "", content: text.slice(start, end) };
}
function closingQuote(text, open, quote) {
  for (let offset = open + 1; offset < text.length; offset++) {
    const character = text[offset];
    if (character === quote) return offset;
    if (character === "\\") offset++;
  }
  return -1;
}
function unquote(content, quote) {
  if (!content.includes("\\")) return content;
  const text = content.replace(/\\./gs, (pair) => pair[1] === quote ? quote : pair);
  return quote === '"' ? text.replace(escapePattern, decodeEscape) : text;
}
function decodeEscape(sequence) {
  if (!sequence.startsWith("\\0")) return escapes.get(sequence) ?? sequence;
  const digits = sequence.slice(2);
  return /^[0-3][0-7]{2}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 8)) : `\\${digits}`;
}
function define(file, name, { content, ...place }) {
  if (place.quote === "'" || !content.includes("$")) {
    file.entries.push({ value: content, isInherited: false, ...name, ...place });
    file.defined.set(name.name, content);
    return;
  }
  const { value, references, problems } = interpolate(content, file.find);
  file.entries.push({ value, isInherited: false, template: { text: content, references }, ...name, ...place });
  file.defined.set(name.name, value);
  const isAsWritten = content === file.text.slice(place.valueStart, place.valueEnd);
  for (const problem of problems) {
    const { start, end } = isAsWritten ? problem : { start: 0, end: place.valueEnd - place.valueStart };
    file.problems.push({ ...problem, start: place.valueStart + start, end: place.valueStart + end });
  }
}
function matchEnd(pattern, text, start) {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
function endOfLine(text, start) {
  const newline = text.indexOf("\n", start);
  return newline === -1 ? text.length : newline;
}
function trimmedEnd(text, start, end) {
  let trimmed = end;
  while (trimmed > start && isSpace(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}

// src/compose/project/text.ts
function createText(scalar, path, via) {
  const written = scalar.relative ?? scalar;
  return {
    value: scalarText(scalar),
    template: templateOf(written),
    within: (start, end) => locatePart(written, start, end),
    at: placeOf(written),
    path,
    via
  };
}
function readText({ tree, path }, key) {
  const entry = entryAt(tree, key);
  if (!isScalar(entry?.value) || entry.value.type === "null") return void 0;
  return createText(entry.value, childPath(path, key), entry.via);
}
function readFlag({ tree, path }, key) {
  const entry = entryAt(tree, key);
  if (!isScalar(entry?.value) || typeof entry.value.value !== "boolean") return void 0;
  const at = placeOf(entry.value);
  return { value: entry.value.value, at, path: childPath(path, key), via: entry.via };
}
function readTexts({ tree, path }, key) {
  const value = entryAt(tree, key)?.value;
  const at = childPath(path, key);
  if (isScalar(value)) return value.type === "null" ? [] : [createText(value, at)];
  if (value?.kind !== "sequence") return [];
  return value.items.flatMap((item, index) => isScalar(item) ? [createText(item, childPath(at, index))] : []);
}
function readCommand(element, key) {
  const entry = entryAt(element.tree, key);
  if (!entry) return void 0;
  const path = childPath(element.path, key);
  return { parts: readTexts(element, key), at: placeOf(entry.value), path, via: entry.via };
}
function placeOf({ file, start, end }) {
  return { file, start, end };
}

// src/compose/pass-through.ts
function resolveListEnvironment(model2, lookup) {
  const changed = rewrite(model2, LISTS, lookup);
  return isMapping(changed) ? changed : model2;
}
function resolvePassThrough(tree, lookup, absent) {
  if (isMapping(tree)) return resolveMapping(tree, lookup, absent);
  return isSequence(tree) ? resolveSequence(tree, lookup, absent) : tree;
}
function isPassedThrough(value) {
  return value.style === "derived";
}
var LISTS = compilePaths({
  "configs.*": readContent,
  "services.*.environment": (tree, _path, lookup) => isSequence(tree) ? resolveSequence(tree, lookup, "keep") : tree
});
function readContent(tree, _path, lookup) {
  const name = scalarAt(tree, "environment");
  const content = name?.type === "string" ? lookup(scalarText(name)) : void 0;
  if (!isMapping(tree) || !name || content === void 0) return tree;
  return withValue(tree, "content", derivedScalar(content, name));
}
function resolveMapping(mapping2, lookup, absent) {
  let entries;
  for (const [name, entry] of mapping2.entries) {
    if (!isNull(entry.value)) continue;
    const value = lookup(name);
    if (value === void 0 && absent === "keep") continue;
    entries ??= new Map(mapping2.entries);
    if (value === void 0) entries.delete(name);
    else entries.set(name, copyEntry(entry, derivedScalar(value, entry.key)));
  }
  return entries ? copyWith(mapping2, { entries }) : mapping2;
}
function resolveSequence(sequence, lookup, absent) {
  const items = sequence.items.flatMap((item) => {
    if (!isScalar(item) || scalarText(item).includes("=")) return [item];
    const value = lookup(scalarText(item));
    if (value === void 0) return absent === "keep" ? [item] : [];
    const pair = { key: item, value: derivedScalar(value, item) };
    return [copyWith(item, { value: `${scalarText(item)}=${value}`, pair })];
  });
  const isSame = items.length === sequence.items.length && items.every((item, index) => item === sequence.items[index]);
  return isSame ? sequence : copyWith(sequence, { items });
}

// src/compose/project/variables.ts
function readVariables(element, source) {
  const variables = /* @__PURE__ */ new Map();
  if (element?.tree.kind === "sequence") {
    for (const item of element.tree.items) {
      if (isScalar(item)) addVariable(variables, readItem(item, { path: element.path, source }));
    }
  }
  if (element?.tree.kind === "mapping") {
    for (const [name, entry] of element.tree.entries) {
      addVariable(variables, readEntry(name, entry, { path: element.path, source }));
    }
  }
  return variables;
}
function addVariable(variables, variable) {
  const hidden = variables.get(variable.name);
  variables.set(variable.name, hidden ? hideBelow(variable, hidden) : variable);
}
function hideBelow(variable, hidden) {
  return createVariable({ ...variable, hides: [...variable.hides, ...hide(hidden)] });
}
function createVariable(parts) {
  const { name, nameAt, at, path, via, text, value, source, envFile: envFile2, hides } = parts;
  return { name, nameAt, at, path, via, text, value, source, envFile: envFile2, hides };
}
function hide(hidden) {
  return [hidden, ...hidden.hides].slice(0, MOST_HIDDEN);
}
var MOST_HIDDEN = 20;
function readItem(item, place) {
  const { key, value } = splitPair(item);
  const path = childPath(place.path, scalarText(key));
  return createVariable({
    name: scalarText(key),
    nameAt: placeOf(key),
    at: placeOf(item),
    path,
    text: readText2(value, path),
    value: value ? scalarText(value) : null,
    source: place.source,
    hides: readHidden(item, (replaced) => readItem(replaced, place))
  });
}
function readEntry(name, entry, place) {
  const path = childPath(place.path, name);
  const value = isScalar(entry.value) && entry.value.type !== "null" ? entry.value : void 0;
  return createVariable({
    name,
    nameAt: entry.key,
    at: wholeOf(entry),
    path,
    via: entry.via,
    text: readText2(value, path),
    value: value ? scalarText(value) : null,
    source: place.source,
    hides: readHidden(entry.value, (value2) => readEntry(name, copyEntry(entry, value2), place))
  });
}
function wholeOf({ key, value }) {
  const { file, start } = key;
  const between = value.file === file ? file.text.slice(key.end, value.start) : "";
  return BETWEEN_KEY_AND_VALUE.test(between) ? { file, start, end: value.end } : key;
}
var BETWEEN_KEY_AND_VALUE = /^\s*:\s*(?:[&!]\S*\s+)*$/;
function readText2(value, path) {
  return value && !isPassedThrough(value) ? createText(value, path) : void 0;
}
function readHidden(winner, read) {
  const replaced = winner.history?.replaced.slice(0, MOST_HIDDEN) ?? [];
  return replaced.flatMap(
    ({ value, rule }) => isScalar(value) && rule !== "merge-key" ? [read(withoutHistory(value))] : []
  );
}
function withoutHistory(scalar) {
  return copyWith(scalar, { history: void 0 });
}

// src/compose/env-files.ts
function createEnvFileReader({ sources, acceptsExamples, report }) {
  const readings = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const once = onlyOnce(report);
  return {
    files: seen,
    find: (path) => findEnvFile(path, sources, acceptsExamples),
    read(path, source, scope) {
      const key = `${scope.format ?? ""}:${path}`;
      const known = readings.get(key) ?? [];
      const same = known.find(({ answers: answers2 }) => answers2.every((answer) => answer.ask(scope) === answer.value));
      if (same) return same.file;
      const { scope: recording, answers } = recordAnswers(scope);
      const { entries, problems } = parseEnvFile(source, recording);
      for (const problem of problems) once(problem);
      const { format } = scope;
      const surroundings = surroundingsOf(path, source, { sources, acceptsExamples });
      const file = createEnvFile({ path, source, ...format && { format }, ...surroundings }, entries);
      readings.set(key, [...known, { file, answers }]);
      if (!seen.has(path)) seen.set(path, file);
      return file;
    }
  };
}
function recordAnswers(scope) {
  const answers = [];
  const record = (ask) => {
    const value = ask(scope);
    answers.push({ ask, value });
    return value;
  };
  const recording = {
    ...scope,
    lookup: (name, operator) => record((asked) => asked.lookup(name, operator)),
    earlier: { get: (name) => record((asked) => asked.earlier.get(name)) }
  };
  return { scope: recording, answers };
}
function surroundingsOf(path, source, { sources, acceptsExamples }) {
  const tracking = sources.files.tracking?.(source.path);
  const examplePath = `${path}.example`;
  const answer = acceptsExamples && source.path === path ? sources.read(examplePath) : void 0;
  const example = answer && isReadable(answer) ? readExample(path, answer) : void 0;
  return { ...tracking && { tracking }, ...example && { example } };
}
function readExample(path, source) {
  const { entries } = parseDotenv(source.text, { lookup: () => void 0 });
  return createEnvFile({ path, source }, entries);
}
function createEnvFile({ path, source, ...surroundings }, entries) {
  const variables = [];
  const file = { source, file: path, isExample: source.path !== path, entries: variables, ...surroundings };
  const latest = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const hidden = latest.get(entry.name);
    const variable = variableOf(entry, file, hidden ? hide(hidden) : []);
    variables.push(variable);
    latest.set(entry.name, variable);
  }
  return file;
}
function parseEnvFile(source, options2) {
  const { entries, problems: found } = parseDotenv(source.text, options2);
  const problems = found.map((problem) => toProblem(problem, source));
  const isRefused = problems.some(({ severity }) => severity === "error");
  const start = isRefused ? source.text.indexOf("\0") : -1;
  if (start < 0) return { entries, problems };
  const at = { file: source, start, end: start + 1 };
  const message = "There is a NUL byte here, so this is no text file, and Compose cannot read it. Name an env file.";
  return { entries: [], problems: [{ kind: "env-file-syntax", severity: "error", message, at, path: "" }] };
}
function toProblem({ kind, name, message, start, end }, file) {
  const at = { file, start, end };
  const subject = name === void 0 ? {} : { subject: name };
  if (kind === "unset") return { kind: "undefined-variable", severity: "warning", message, at, path: "", ...subject };
  if (kind === "required") return { kind: "required-variable", severity: "error", message, at, path: "", ...subject };
  const severity = kind === "lone-name" ? "warning" : "error";
  return { kind: "env-file-syntax", severity, message, at, path: "", ...subject };
}
function findEnvFile(path, sources, acceptsExamples) {
  const answer = path === "" ? NO_PATH : sources.read(path);
  if (isReadable(answer)) return { state: "present", source: answer };
  const example = acceptsExamples && answer.kind === "missing" ? sources.read(`${path}.example`) : answer;
  return isReadable(example) ? { state: "example", source: example } : { state: "missing", failure: answer };
}
var NO_PATH = { kind: "missing", reason: "has no name" };
function variableOf(entry, envFile2, hides) {
  const { name, nameStart, nameEnd, isInherited } = entry;
  const file = envFile2.source;
  const scalar = valueScalar(entry, file);
  return createVariable({
    name,
    nameAt: { file, start: nameStart, end: nameEnd },
    at: { file, start: nameStart, end: scalar.end },
    path: name,
    text: isInherited ? void 0 : createText(scalar, name),
    value: envFile2.isExample ? void 0 : entry.value,
    source: "env-file",
    envFile: envFile2,
    hides
  });
}
function valueScalar(entry, file) {
  const style = STYLES[entry.quote];
  const width = style === "plain" ? 0 : 1;
  const at = { file, start: entry.valueStart - width, end: entry.valueEnd + width };
  const { value = "", template } = entry;
  return createScalar({ type: "string", value, style, ...at, template });
}
var STYLES = { "": "plain", "'": "single", '"': "double" };

// src/compose/project-environment.ts
function createEnvironment(variables, examples = /* @__PURE__ */ new Map(), files = /* @__PURE__ */ new Map()) {
  const lookup = (name, operator) => {
    const value = variables.get(name)?.value;
    if (value !== void 0 || operator === void 0 || !WITHOUT_DEFAULT.has(operator)) return value;
    return examples.get(name)?.value;
  };
  return { variables, examples, files, lookup };
}
function shellEnvironment(shell) {
  const variables = Object.entries(shell).map(
    ([name, value]) => [name, { value, source: "shell", hides: [] }]
  );
  return createEnvironment(new Map(variables));
}
function addEnvFiles(before, files, reading) {
  const defined = /* @__PURE__ */ new Map();
  const examples = /* @__PURE__ */ new Map();
  const read = new Map(before.files);
  for (const file of files) readInto({ defined, examples, read, before }, file, reading);
  if (read.size === before.files.size) return before;
  const variables = new Map(before.variables);
  for (const [name, variable] of defined) {
    const winner = before.variables.get(name);
    variables.set(name, winner ? { ...winner, hides: [...winner.hides, variable, ...variable.hides] } : variable);
  }
  return createEnvironment(variables, new Map([...examples, ...before.examples]), read);
}
function withProjectName(environment, name) {
  const hidden = environment.variables.get("COMPOSE_PROJECT_NAME");
  if (hidden?.value === name) return environment;
  const variable = { value: name, source: "project-name", hides: hidden ? [hidden] : [] };
  const variables = new Map(environment.variables).set("COMPOSE_PROJECT_NAME", variable);
  return createEnvironment(variables, environment.examples, environment.files);
}
var WITHOUT_DEFAULT = /* @__PURE__ */ new Set(["", ":?", "?"]);
function readInto(definitions2, { path, at }, reading) {
  const { sources, report, acceptsExamples } = reading;
  const answer = sources.read(path);
  const { defined, examples, read, before } = definitions2;
  if (isReadable(answer)) {
    const values = new Map([...defined].map(([name, { value }]) => [name, value]));
    const { entries, problems } = parseEnvFile(answer, { lookup: before.lookup, earlier: values });
    for (const problem of problems) report(problem);
    read.set(path, createEnvFile({ path, source: answer, ...surroundingsOf(path, answer, reading) }, entries));
    for (const entry of entries) define2(defined, entry, { source: "env-file", at: nameOf(entry, answer) });
    return;
  }
  const example = acceptsExamples && answer.kind === "missing" ? sources.read(`${path}.example`) : answer;
  if (isReadable(example)) {
    const { entries } = parseDotenv(example.text, { lookup: before.lookup });
    read.set(path, createEnvFile({ path, source: example }, entries));
    for (const entry of entries) define2(examples, entry, { source: "example", at: nameOf(entry, example) });
  } else if (at) report(missingFile(path, at, answer.reason));
  else if (answer.kind !== "missing" && answer.kind !== "directory") {
    report(missingFile(path, startOfFile(path), answer.reason));
  }
}
function define2(variables, { name, value }, origin) {
  if (value === void 0) return;
  const hidden = variables.get(name);
  variables.set(name, { value, ...origin, hides: hidden ? [hidden, ...hidden.hides] : [] });
}
function nameOf({ nameStart, nameEnd }, file) {
  return { file, start: nameStart, end: nameEnd };
}
function missingFile(path, at, reason) {
  const message = `The env file '${path}' ${reason}.`;
  return { kind: "env-file-missing", severity: "error", message, at, path: "", subject: path };
}

// src/compose/project-name.ts
function findProjectName(source, report) {
  const variable = source.environment.variables.get("COMPOSE_PROJECT_NAME");
  const chosen = source.given || variable?.value;
  if (chosen) {
    const at = (source.given ? void 0 : variable?.at) ?? startOfFile(source.directory);
    if (normalizeName(chosen) !== chosen) reportName(at, `The project name may hold only ${ALLOWED}.`, report);
    return chosen;
  }
  const written = source.documents.flat().map(nameOf2).filter(isScalar).at(-1);
  const name = normalizeName(written ? expand(writtenName(written), source) : "");
  const isNamed = source.documents.some(([first]) => first !== void 0 && nameOf2(first) !== void 0);
  const decided = name || isNamed ? name : normalizeName(baseName(source.directory));
  if (decided === "") reportName(written ?? startOfFile(source.directory), EMPTY_MESSAGE, report);
  return decided;
}
var ALLOWED = "lower-case letters, digits, hyphens and underscores, a letter or digit first";
var EMPTY_MESSAGE = `The project's name comes to nothing. Give it one of ${ALLOWED}.`;
function reportName({ file, start, end }, message, report) {
  report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path: "name" });
}
function normalizeName(name) {
  return name.toLowerCase().replace(/[^a-z0-9_-]/g, "").replace(/^[_-]+/, "");
}
function nameOf2({ tree }) {
  const name = scalarAt(tree, "name");
  return name && scalarText(name) !== "" ? name : void 0;
}
function writtenName(name) {
  return name.type === "time" ? name.file.text.slice(name.start, name.end) : scalarText(name);
}
function expand(name, { interpolates, environment }) {
  return interpolates ? interpolate(name, environment.lookup).value : name;
}

// src/compose/discover.ts
function discoverProject(request, sources, report) {
  const reading = { sources, report, acceptsExamples: request.exampleEnvFiles === true };
  const shell = shellEnvironment({ PWD: request.cwd, ...request.env });
  const named = request.files?.map((path) => fileOf(path, request.cwd)) ?? [];
  const firstDirectory = directoryOfProject(request, named);
  const first = addEnvFiles(shell, envFilesOf(request, firstDirectory, sources.files), reading);
  const files = named.length > 0 ? named : findFiles(first, request, { sources, report });
  const directory = directoryOfProject(request, files);
  const isElsewhere = directory !== firstDirectory;
  const environment = isElsewhere ? addEnvFiles(first, envFilesOf(request, directory, sources.files), reading) : first;
  const name = findProjectName(
    {
      given: request.projectName,
      environment,
      documents: documentsOf(files, sources),
      directory,
      interpolates: request.interpolate !== false
    },
    report
  );
  const profiles = profilesOf(request, environment);
  return { files, directory, environment: withProjectName(environment, name), name, profiles };
}
function hasDefaultName(path) {
  return BASE_NAMES.some((name) => path.endsWith(`/${name}`));
}
var BASE_NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var OVERRIDE_NAMES = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml"
];
var TRUE_WORDS = /* @__PURE__ */ new Set(["1", "t", "T", "true", "True", "TRUE"]);
function fileOf(path, cwd) {
  const absolute = isRemote(path) ? path : resolvePath(cwd, path);
  return { path: absolute, at: startOfFile(absolute) };
}
function directoryOfProject(request, files) {
  const { cwd, projectDirectory } = request;
  if (projectDirectory) return resolvePath(cwd, projectDirectory);
  const [first] = files;
  return first && !isRemote(first.path) ? directoryOf(first.path) : cwd;
}
function envFilesOf(request, directory, files) {
  const { cwd, envFiles: envFiles2 = [], env = {} } = request;
  const named = envFiles2.length > 0 ? envFiles2 : (env.COMPOSE_ENV_FILES ?? "").split(",").filter((path2) => path2 !== "");
  if (named.length > 0) {
    const paths = named.map((path2) => resolvePath(cwd, expandHome(path2, files.home)));
    return paths.map((path2) => ({ path: path2, at: startOfFile(path2) }));
  }
  const path = joinPath(directory, ".env");
  return TRUE_WORDS.has(env.COMPOSE_DISABLE_ENV_FILE ?? "") ? [] : [{ path }];
}
function findFiles(environment, request, search) {
  const variable = environment.variables.get("COMPOSE_FILE");
  if (variable) {
    const separator = environment.variables.get("COMPOSE_PATH_SEPARATOR")?.value || ":";
    return variable.value.split(separator).map((path) => {
      const file = fileOf(path, request.cwd);
      return variable.at ? { ...file, at: variable.at } : file;
    });
  }
  const start = directoryOfProject(request, []);
  for (let directory = start; ; directory = directoryOf(directory)) {
    const base = pickFile(directory, BASE_NAMES, search);
    const override = base && pickFile(directory, OVERRIDE_NAMES, search);
    if (base) return override ? [base, override] : [base];
    if (directory === directoryOf(directory)) break;
  }
  const message = "No Compose file here or in a folder above. Name one, or run where one is.";
  search.report({ kind: "compose-merge", severity: "error", message, at: startOfFile(start), path: "" });
  return [];
}
function pickFile(directory, names, { sources, report }) {
  const paths = names.map((name) => joinPath(directory, name));
  const [path, ignored] = paths.filter((candidate) => sources.files.kind(candidate) !== "missing");
  if (path === void 0) return void 0;
  if (ignored !== void 0) {
    const message = `Compose reads '${path}' and ignores this file. Keep one of the two.`;
    report({ kind: "compose-merge", severity: "warning", message, at: startOfFile(ignored), path: "" });
  }
  return { path, at: startOfFile(path) };
}
function documentsOf(files, sources) {
  return files.map(({ path }) => {
    const source = sources.read(path);
    return isReadable(source) ? sources.documents(source, () => {
    }) : [];
  });
}
function profilesOf({ profiles = [] }, { variables }) {
  if (profiles.length > 0) return profiles;
  const active = variables.get("COMPOSE_PROFILES")?.value ?? "";
  return active.split(",").map((profile) => profile.trim());
}

// src/compose/overlay.ts
var OVERLAY_PROBLEMS = /* @__PURE__ */ new Set([
  "config-undeclared",
  "dependency-undefined",
  "model-undeclared",
  "network-undeclared",
  "secret-undeclared",
  "service-without-image",
  "volume-undeclared"
]);
function isOverlay({ composeFiles, model: model2, enabled }) {
  if (composeFiles.some((file) => hasDefaultName(file.path))) return false;
  const services = [...entriesAt(model2, "services")];
  return services.some(([name, { value }]) => enabled.has(name) && !hasOrigin(value));
}
function hasOrigin(service2) {
  if (service2.kind === "mapping" && service2.isPartial) return true;
  const image = scalarAt(service2, "image");
  if (image && image.value !== "" && (image.isUnread || !isNull(image))) return true;
  if (lacksRequired(image)) return true;
  return ["build", "provider", "extends"].some((key) => valueAt(service2, key) !== void 0);
}

// src/compose/consistency/check.ts
function fault(kind, { at, path }, message) {
  const { file, start, end } = at;
  return { kind, severity: "error", message, at: { file, start, end }, path };
}
function contradiction(at, path, message) {
  return fault("compose-consistency", { at, path }, message);
}
function textAt(tree, ...keys) {
  const scalar = scalarAt(tree, ...keys);
  return scalar ? scalarText(scalar) : "";
}
function keyOf(tree, key, whole) {
  return entryAt(tree, key)?.key ?? whole;
}

// src/compose/consistency/build.ts
function checkBuild(checked) {
  const { service: service2, name, key, path, report } = checked;
  const build2 = mappingAt(service2, "build");
  if (!build2 && textAt(service2, "image") === "" && !valueAt(service2, "provider") && !isUnknown(service2)) {
    const message = `Service '${name}' has no \`image\`, \`build\` or \`provider\`, so there is nothing to run.`;
    report({ ...fault("service-without-image", { at: key, path }, message), subject: name });
  }
  if (!build2) return;
  checkDockerfile(checked, build2);
  checkPlatforms(checked, build2);
  checkContexts(checked, build2);
}
function isUnknown(service2) {
  return service2.isPartial === true || ["image", "build"].map((key) => valueAt(service2, key)).some((value) => isUnread(value) || lacksRequired(value));
}
function checkDockerfile({ path, report }, build2) {
  if (textAt(build2, "dockerfile") === "" || textAt(build2, "dockerfile_inline") === "") return;
  const message = "`dockerfile` and `dockerfile_inline` exclude each other. Keep one.";
  report(contradiction(keyOf(build2, "dockerfile_inline", build2), `${path}.build.dockerfile_inline`, message));
}
function checkPlatforms({ service: service2, path, report }, build2) {
  const platform = scalarAt(service2, "platform");
  const platforms = itemsAt(build2, "platforms").filter(isScalar).map(scalarText);
  if (!platform || platform.value === "" || platforms.length === 0) return;
  if (platforms.includes(scalarText(platform))) return;
  const message = `\`build.platforms\` lacks '${scalarText(platform)}', the service's \`platform\`. Add it.`;
  report(contradiction(platform, `${path}.platform`, message));
}
function checkContexts({ path, report, model: model2, enabled }, build2) {
  for (const [key, { value }] of entriesAt(build2, "additional_contexts")) {
    const text = isScalar(value) ? scalarText(value) : "";
    if (!text.startsWith("service:")) continue;
    const target = text.slice("service:".length);
    const at = `${path}.build.additional_contexts.${key}`;
    if (!enabled.has(target)) {
      const message = `The build context '${key}' refers to service '${target}', which ${absence(model2, target)}.`;
      report({ ...fault("dependency-undefined", { at: value, path: at }, message), subject: target });
    } else if (!mappingAt(model2, "services", target, "build")) {
      const message = `The build context '${key}' refers to service '${target}', which has no \`build\`.`;
      report(contradiction(value, at, message));
    }
  }
}
function absence(model2, service2) {
  return mappingAt(model2, "services", service2) ? "no active profile enables" : "no file defines";
}

// src/compose/consistency/cycles.ts
function checkCycles(model2, enabled, report) {
  const search = { model: model2, enabled, report, finished: /* @__PURE__ */ new Set() };
  for (const name of enabled) if (!search.finished.has(name)) follow(name, search);
}
function follow(start, search) {
  const way = [];
  const places = /* @__PURE__ */ new Map();
  const enter = (name) => {
    places.set(name, way.length);
    way.push({ name, rest: dependenciesOf(search.model, name).keys() });
  };
  enter(start);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const { value: dependency2, done } = step.rest.next();
    const place = done ? void 0 : places.get(dependency2);
    if (done) leave(way, places, search);
    else if (place !== void 0) reportCycle(namesFrom(way, place), search);
    else if (search.enabled.has(dependency2) && !search.finished.has(dependency2)) enter(dependency2);
  }
}
function leave(way, places, { finished }) {
  const step = way.pop();
  if (!step) return;
  places.delete(step.name);
  finished.add(step.name);
}
function namesFrom(way, place) {
  return way.slice(place).map(({ name }) => name);
}
function reportCycle(cycle, { model: model2, report }) {
  const [first = ""] = cycle;
  const last = cycle.at(-1) ?? "";
  const key = dependenciesOf(model2, last).get(first)?.key;
  if (!key) return;
  const shown = cycle.length > LONGEST_SHOWN ? [...cycle.slice(0, LONGEST_SHOWN), "\u2026"] : cycle;
  const names = [...shown, first];
  const quoted = names.map((name) => `'${name}'`).join(" -> ");
  const message = `These services wait for each other: ${quoted}. Remove one of the dependencies.`;
  const place = { at: key, path: `services.${last}.depends_on.${first}` };
  report({ ...fault("dependency-cycle", place, message), subject: names.join(" -> ") });
}
var LONGEST_SHOWN = 20;
function dependenciesOf(model2, name) {
  return entriesAt(model2, "services", name, "depends_on");
}

// src/compose/consistency/exclusions.ts
function checkExclusions(checked) {
  checkNetworkMode(checked);
  checkHealthcheck(checked);
  checkWatch(checked);
}
function checkNetworkMode({ service: service2, path, report }) {
  const mode2 = scalarAt(service2, "network_mode");
  if (!mode2 || mode2.value === "" || entriesAt(service2, "networks").size === 0) return;
  const message = "`network_mode` and `networks` exclude each other. Keep one.";
  const related = [{ at: mode2, message: "`network_mode` is set here." }];
  report({ ...contradiction(keyOf(service2, "networks", service2), `${path}.networks`, message), related });
}
function checkHealthcheck({ service: service2, path, report }) {
  const [first] = itemsAt(service2, "healthcheck", "test");
  if (!isScalar(first) || TEST_WORDS.has(scalarText(first))) return;
  const message = 'A health check in list form must begin with "CMD", "CMD-SHELL" or "NONE".';
  report(contradiction(first, `${path}.healthcheck.test.0`, message));
}
var TEST_WORDS = /* @__PURE__ */ new Set(["CMD", "CMD-SHELL", "NONE"]);
function checkWatch({ service: service2, path, report }) {
  for (const [index, watch2] of itemsAt(service2, "develop", "watch").entries()) {
    const action = textAt(watch2, "action");
    if (textAt(watch2, "target") !== "" || action === "rebuild" || action === "restart") continue;
    const message = `The watch action '${action}' needs a \`target\`.`;
    report(contradiction(scalarAt(watch2, "action") ?? watch2, `${path}.develop.watch.${index}`, message));
  }
}

// src/compose/consistency/mounts.ts
function checkMounts({ service: service2, path, report }) {
  const mounts2 = [...temporaryMounts(service2, path), ...mountsOf(service2, path)];
  if (mounts2.length < 2) return;
  const mounted = /* @__PURE__ */ new Map();
  for (const { target, at, path: mount2 } of mounts2) {
    const first = mounted.get(target);
    mounted.set(target, first ?? at);
    if (!first) continue;
    const message = `Another mount has the target '${target}' already. Remove one of the two.`;
    report({ ...contradiction(at, mount2, message), related: [{ at: first, message: "The other mount is here." }] });
  }
}
function temporaryMounts(service2, path) {
  const single = scalarAt(service2, "tmpfs");
  const mounts2 = single ? [single] : itemsAt(service2, "tmpfs").filter(isScalar);
  return mounts2.map((at, index) => {
    const [target = ""] = scalarText(at).split(":");
    return { target, at, path: `${path}.tmpfs.${index}` };
  });
}
function mountsOf(service2, path) {
  return itemsAt(service2, "volumes").flatMap((mount2, index) => {
    const at = scalarAt(mount2, "target");
    return at ? [{ target: scalarText(at), at, path: `${path}.volumes.${index}` }] : [];
  });
}

// src/compose/consistency/references.ts
function checkReferences(checked) {
  const { service: service2, path } = checked;
  for (const section of ["networks", "models"]) {
    for (const [name, { key }] of entriesAt(service2, section)) {
      checkReference({ section, name, at: key, path: `${path}.${section}.${name}` }, checked);
    }
  }
  for (const [index, mount2] of itemsAt(service2, "volumes").entries()) {
    const source = scalarAt(mount2, "source");
    if (!source || source.value === "" || textAt(mount2, "type") !== "volume") continue;
    const name = scalarText(source);
    checkReference({ section: "volumes", name, at: source, path: `${path}.volumes.${index}` }, checked);
  }
  checkSources(service2, { section: "secrets", path: `${path}.secrets` }, checked);
  checkSources(service2, { section: "configs", path: `${path}.configs` }, checked);
  checkSources(mappingAt(service2, "build"), { section: "secrets", path: `${path}.build.secrets` }, checked);
}
function checkDependencies({ name, service: service2, path, model: model2, enabled, report }) {
  for (const [dependency2, entry] of entriesAt(service2, "depends_on")) {
    if (enabled.has(dependency2)) continue;
    const isDisabled = mappingAt(model2, "services", dependency2) !== void 0;
    if (isDisabled && scalarAt(entry.value, "required")?.value === false) continue;
    const absence2 = isDisabled ? "no active profile enables" : "no file defines";
    const message = `Service '${name}' depends on service '${dependency2}', which ${absence2}.`;
    const at = `${path}.depends_on.${dependency2}`;
    report({ ...fault("dependency-undefined", { at: entry.key, path: at }, message), subject: dependency2 });
  }
}
var SECTIONS = {
  networks: { kind: "network-undeclared", noun: "network" },
  volumes: { kind: "volume-undeclared", noun: "volume" },
  secrets: { kind: "secret-undeclared", noun: "secret" },
  configs: { kind: "config-undeclared", noun: "config" },
  models: { kind: "model-undeclared", noun: "model" }
};
function isExtension({ section, name }) {
  return (section === "networks" || section === "models") && name.startsWith("x-");
}
function checkSources(tree, { section, path }, checked) {
  for (const [index, item] of itemsAt(tree, section).entries()) {
    const source = scalarAt(item, "source");
    const name = source ? scalarText(source) : "";
    checkReference({ section, name, at: source ?? item, path: `${path}.${index}` }, checked);
  }
}
function checkReference(reference, checked) {
  const { section, name, at, path } = reference;
  const isDeclared = entriesAt(checked.model, section).has(name);
  if (isDeclared && !isExtension(reference)) return;
  const { kind, noun } = SECTIONS[section];
  const message = isDeclared ? `Compose takes '${name}' for an extension here, because it begins with 'x-'. Choose another name.` : `Service '${checked.name}' uses ${noun} '${name}', which no top-level \`${section}\` declares.`;
  checked.report({ ...fault(kind, { at, path }, message), subject: name });
}

// src/compose/grammar/quantity.ts
function parseDuration(text) {
  const isNegative2 = text.startsWith("-");
  let rest = /^[-+]/.test(text) ? text.slice(1) : text;
  if (rest === "0") return 0n;
  if (rest === "") return void 0;
  let total = 0n;
  while (rest !== "") {
    const part = readPart(rest);
    if (part === void 0) return void 0;
    total += part.value;
    if (total > largest) return void 0;
    rest = rest.slice(part.length);
  }
  return isNegative2 ? -total : total;
}
function formatDuration(duration2) {
  if (duration2 === 0n) return "0s";
  const size2 = duration2 < 0n ? -duration2 : duration2;
  const sign = duration2 < 0n ? "-" : "";
  if (size2 < units.us) return `${sign}${size2}ns`;
  if (size2 < units.ms) return `${sign}${decimal(size2, units.us)}\xB5s`;
  if (size2 < units.s) return `${sign}${decimal(size2, units.ms)}ms`;
  const hours = size2 / units.h;
  const minutes = size2 % units.h / units.m;
  const seconds = `${decimal(size2 % units.m, units.s)}s`;
  if (hours > 0n) return `${sign}${hours}h${minutes}m${seconds}`;
  return minutes > 0n ? `${sign}${minutes}m${seconds}` : `${sign}${seconds}`;
}
function parseBytes(text) {
  const integer3 = parseInteger(text);
  if (integer3 !== void 0) return BigInt(integer3);
  const separator = /[0-9. ](?=[^0-9. ]*$)/.exec(text);
  if (!separator) return void 0;
  const numberEnd = separator[0] === " " ? separator.index : separator.index + 1;
  const size2 = parseFloat64(text.slice(0, numberEnd));
  const scale = scaleOf(text.slice(separator.index + 1));
  if (size2 === void 0 || size2 < 0 || scale === void 0) return void 0;
  return toInt64(size2 * scale);
}
var largest = 2n ** 63n - 1n;
var units = {
  us: 1000n,
  ms: 1000000n,
  s: 1000000000n,
  m: 60000000000n,
  h: 3600000000000n
};
var durationUnits = /* @__PURE__ */ new Map([
  ["ns", 1n],
  ["us", units.us],
  ["\xB5s", units.us],
  ["\u03BCs", units.us],
  ["ms", units.ms],
  ["s", units.s],
  ["m", units.m],
  ["h", units.h],
  ["d", 24n * units.h],
  ["w", 168n * units.h]
]);
var partPattern = /^(?<whole>[0-9]*)(?:\.(?<fraction>[0-9]*))?(?<unit>[^.0-9]+)/;
function readPart(text) {
  const match = partPattern.exec(text);
  const { whole = "", fraction = "", unit = "" } = match?.groups ?? {};
  const scale = durationUnits.get(unit);
  if (!match || whole + fraction === "" || scale === void 0) return void 0;
  const wholeValue = BigInt(whole);
  if (wholeValue > largest / scale) return void 0;
  return { value: wholeValue * scale + fractionOf(fraction, scale), length: match[0].length };
}
function fractionOf(digits, scale) {
  let value = 0n;
  let divisor = 1;
  for (const digit of digits) {
    const next = value * 10n + BigInt(digit);
    if (value > largest / 10n || next > largest) break;
    value = next;
    divisor *= 10;
  }
  return BigInt(Math.trunc(Number(value) * (Number(scale) / divisor)));
}
function decimal(size2, unit) {
  const digits = String(unit).length - 1;
  const fraction = String(size2 % unit).padStart(digits, "0").replace(/0+$/, "");
  return fraction === "" ? String(size2 / unit) : `${size2 / unit}.${fraction}`;
}
function scaleOf(suffix) {
  const match = /^(?:b|([kmgtp])(?:b|ib)?)?$/.exec(suffix.toLowerCase());
  if (!match) return void 0;
  return match[1] === void 0 ? 1 : 1024 ** ("kmgtp".indexOf(match[1]) + 1);
}
function toInt64(size2) {
  return size2 < 2 ** 63 ? BigInt(Math.trunc(size2)) : -(2n ** 63n);
}

// src/compose/sizes.ts
function bytesOf(size2) {
  const isPassedOver = size2.type === "float" || size2.type === "int" && !isInt64(size2);
  return isPassedOver ? 0n : parseBytes(scalarText(size2)) ?? 0n;
}

// src/compose/consistency/scale.ts
function checkScale({ service: service2, path, report }) {
  const scale = scalarAt(service2, "scale");
  const replicas = scalarAt(service2, "deploy", "replicas");
  const count2 = scale ?? replicas;
  if (!count2) return;
  if (scale && replicas && Number(scale.value) !== Number(replicas.value)) {
    const related = [{ at: replicas, message: "`deploy.replicas` is set here." }];
    const message = "`scale` and `deploy.replicas` differ. Keep one.";
    report({ ...contradiction(scale, `${path}.scale`, message), related });
  }
  const at = scale ? `${path}.scale` : `${path}.deploy.replicas`;
  if (isNegative(count2)) report(contradiction(count2, at, "The number of containers cannot be negative."));
  if (Number(count2.value) > 1 && textAt(service2, "container_name") !== "") {
    const message = "With `container_name` there can be one container only. Remove the name or the number.";
    report(contradiction(count2, at, message));
  }
}
function isNegative({ value }) {
  return typeof value === "bigint" ? BigInt.asIntN(64, value) < 0n : Number(value) < 0;
}
function checkLimits({ service: service2, path, report }) {
  for (const { attribute, block, name, read } of LIMITS) {
    const limit2 = scalarAt(service2, attribute);
    const resources2 = mappingAt(service2, "deploy", "resources", block);
    if (!limit2 || !resources2) continue;
    const value = read(limit2);
    const other = scalarAt(resources2, name);
    if (value === 0 || value === (other ? read(other) : 0)) continue;
    const message = `\`${attribute}\` and \`deploy.resources.${block}.${name}\` differ. Keep one.`;
    const related = [{ at: other ?? resources2, message: `\`deploy.resources.${block}\` is set here.` }];
    report({ ...contradiction(limit2, `${path}.${attribute}`, message), related });
  }
}
var LIMITS = [
  {
    attribute: "cpus",
    block: "limits",
    name: "cpus",
    read: (cpus) => Math.fround(parseFloat64(scalarText(cpus)) ?? 0)
  },
  { attribute: "mem_limit", block: "limits", name: "memory", read: readBytes },
  { attribute: "mem_reservation", block: "reservations", name: "memory", read: readBytes },
  {
    attribute: "pids_limit",
    block: "limits",
    name: "pids",
    read: (pids) => Math.trunc(parseFloat64(scalarText(pids)) ?? 0)
  }
];
function readBytes(size2) {
  return Number(bytesOf(size2));
}

// src/compose/consistency/secrets.ts
function checkSecrets(model2, report) {
  for (const [name, { key, value: secret2 }] of entriesAt(model2, "secrets")) {
    if (scalarAt(secret2, "external")?.value === true) continue;
    if (SOURCES.some((source) => textAt(secret2, source) !== "" || lacksRequired(valueAt(secret2, source)))) continue;
    const isReported = !["file", "environment", "driver", "external"].some((attribute) => entryAt(secret2, attribute));
    if (isReported) continue;
    report(contradiction(key, `secrets.${name}`, `Secret '${name}' needs \`file\` or \`environment\`.`));
  }
}
var SOURCES = ["file", "environment"];

// src/compose/consistency/index.ts
function checkConsistency(model2, enabled, reportAny) {
  const report = (problem) => {
    if (!model2.isPartial || !OVERLAY_PROBLEMS.has(problem.kind)) reportAny(problem);
  };
  for (const [name, entry] of entriesAt(model2, "services")) {
    const service2 = entry.value;
    if (!enabled.has(name) || !isMapping(service2)) continue;
    const path = childPath("services", name);
    const checked = { name, service: service2, key: entry.key, path, model: model2, enabled, report };
    for (const check of SERVICE_CHECKS) check(checked);
  }
  checkSecrets(model2, report);
  checkCycles(model2, enabled, report);
}
var SERVICE_CHECKS = [
  checkBuild,
  checkExclusions,
  checkReferences,
  checkDependencies,
  checkScale,
  checkLimits,
  checkMounts
];

// src/compose/project/attributes.ts
function readBuild(service2) {
  const entry = entryAt(service2.tree, "build");
  const tree = entry?.value;
  if (!isMapping(tree)) return void 0;
  const build2 = { tree, path: childPath(service2.path, "build") };
  return {
    args: readVariables(childOf(build2, "args"), "build-args"),
    at: placeOf(entry?.key ?? tree),
    path: build2.path,
    via: entry?.via,
    context: readText(build2, "context"),
    dockerfile: readText(build2, "dockerfile")
  };
}
function readPorts(service2) {
  return readItems(service2, "ports", (tree, path) => {
    const short = isMapping(tree) ? tree.short : void 0;
    return {
      target: Number(textAt2(tree, "target") ?? 0),
      protocol: textAt2(tree, "protocol") ?? "tcp",
      at: placeOf(tree),
      path,
      hostIp: textAt2(tree, "host_ip") || void 0,
      published: textAt2(tree, "published") || void 0,
      text: short && createText(short, path)
    };
  });
}
function readMounts(service2, bindSources) {
  return readItems(service2, "volumes", (tree, path) => {
    const createHostPath = scalarAt(tree, "bind", "create_host_path");
    const isWritten = createHostPath !== void 0 && createHostPath.style !== "derived";
    return {
      type: textAt2(tree, "type") ?? "volume",
      target: textAt2(tree, "target") ?? "",
      readOnly: scalarAt(tree, "read_only")?.value === true,
      at: placeOf(tree),
      path,
      source: readText({ tree, path }, "source"),
      sourceState: bindSources.get(sourceOf(tree)),
      createHostPath: isWritten ? createHostPath.value !== false : void 0
    };
  });
}
function readDependencies(service2, declared) {
  const path = childPath(service2.path, "depends_on");
  const written = entriesAt(declared, "depends_on");
  return [...entriesAt(service2.tree, "depends_on")].map(([name, entry]) => ({
    service: name,
    condition: textAt2(entry.value, "condition") ?? "service_started",
    required: scalarAt(entry.value, "required")?.value !== false,
    isImplied: !written.has(name),
    at: entry.key,
    path: childPath(path, name),
    via: entry.via
  }));
}
function readLabels(service2) {
  const labels = /* @__PURE__ */ new Map();
  const element = childOf(service2, "labels");
  if (!element) return labels;
  for (const { key, value, name } of pairsOf(element.tree)) {
    labels.set(name, createText(value ?? copyWith(key, { value: "" }), childPath(element.path, name)));
  }
  return labels;
}
function readExtraHosts(service2) {
  const path = childPath(service2.path, "extra_hosts");
  const hosts = valueAt(service2.tree, "extra_hosts");
  if (!isMapping(hosts))
    return readItems(service2, "extra_hosts", (item, at) => isScalar(item) ? createText(item, at) : void 0);
  return [...hosts.entries].flatMap(([host, { value }]) => {
    const addresses = value.kind === "sequence" ? value.items.filter(isScalar) : [value].filter(isScalar);
    return addresses.map(
      (address) => createText(
        copyWith(address, { style: "derived", value: `${host}=${scalarText(address)}` }),
        childPath(path, host)
      )
    );
  });
}
function readReferences(service2, key, attribute) {
  return readItems(service2, key, (item, path) => {
    const scalar = isMapping(item) ? item.short ?? scalarAt(item, attribute) : void 0;
    return scalar && createText(scalar, path);
  });
}
function childOf({ tree, path }, key) {
  const value = mappingAt(tree)?.entries.get(key)?.value;
  return value && { tree: value, path: childPath(path, key) };
}
function readItems({ tree, path }, key, read) {
  const list = valueAt(tree, key);
  if (list?.kind !== "sequence") return [];
  return list.items.flatMap((item, index) => read(item, childPath(childPath(path, key), index)) ?? []);
}
function pairsOf(tree) {
  if (tree.kind === "sequence") {
    return tree.items.filter(isScalar).map((item) => {
      const { key, value } = splitPair(item);
      return { name: scalarText(key), key, ...value && { value } };
    });
  }
  if (!isMapping(tree)) return [];
  return [...tree.entries].flatMap(([name, { value }]) => isScalar(value) ? [{ name, key: value, value }] : []);
}
function textAt2(tree, key) {
  const scalar = scalarAt(tree, key);
  return scalar && scalarText(scalar);
}

// src/compose/environment.ts
function readEnvironment(service2, source) {
  const { lookup: find, examples } = source.project;
  const environment = leaveOpen(readVariables(childOf(service2, "environment"), "environment"), examples);
  const lookup = (name, operator) => find(name, operator) ?? environment.get(name)?.value ?? void 0;
  const variables = /* @__PURE__ */ new Map();
  const envFiles2 = [];
  const earlier = { get: (name) => textOf(variables.get(name)) };
  for (const [index, item] of itemsAt(service2.tree, "env_file").entries()) {
    const path = `${service2.path}.env_file.${index}`;
    const reference = isMapping(item) ? readReference(item, path, { scope: { lookup, earlier }, ...source }) : void 0;
    if (!reference) continue;
    envFiles2.push(reference);
    for (const variable of definedBy(reference.content)) addVariable(variables, variable);
  }
  for (const variable of environment.values()) addVariable(variables, variable);
  return { environment, envFiles: envFiles2, variables };
}
function leaveOpen(environment, examples) {
  if (examples.size === 0) return environment;
  const isOpen = ({ name, value, text }) => value === null && !text && examples.has(name);
  return new Map(
    [...environment].map(([name, variable]) => [
      name,
      isOpen(variable) ? createVariable({ ...variable, value: void 0 }) : variable
    ])
  );
}
function readReference(item, path, source) {
  const file = scalarAt(item, "path");
  if (!file) return void 0;
  const found = source.reader.find(scalarText(file));
  const required = booleanAt(item, "required") !== false;
  const reference = {
    text: createText(file, childPath(path, "path")),
    file: scalarText(file),
    required,
    isShortForm: item.short !== void 0,
    at: placeOf(file.relative ?? file),
    path
  };
  if (found.state !== "missing") {
    const format = readFormat(scalarAt(item, "format"), path, source.report);
    const content = source.reader.read(reference.file, found.source, { ...source.scope, ...format });
    return { state: found.state, content, ...reference };
  }
  const { kind, reason } = found.failure;
  if (required || kind !== "missing") reportMissing(reference, reason, source.report);
  return { state: "missing", ...reference, ...kind !== "missing" && { reason } };
}
function reportMissing({ text, at, path }, reason, report) {
  const message = `The env file '${text.template.text}' ${reason}.`;
  report({ kind: "env-file-missing", severity: "error", message, at, path, subject: text.template.text });
}
function readFormat(format, path, report) {
  if (!format || format.value === "") return {};
  if (format.value === "raw") return { format: "raw" };
  const message = "The only format of an env file is `raw`. Leave `format` out for the usual one.";
  report({ kind: "compose-schema", severity: "error", message, at: placeOf(format), path: childPath(path, "format") });
  return {};
}
function textOf(variable) {
  if (typeof variable?.value === "string") return variable.value;
  const hidden = variable?.hides.find(({ value }) => typeof value === "string");
  return hidden?.value ?? void 0;
}
function definedBy(file) {
  if (!file) return [];
  return remember(definitions, file, () => readDefinitions(file));
}
var definitions = /* @__PURE__ */ new WeakMap();
function readDefinitions({ entries, isExample }) {
  const last = /* @__PURE__ */ new Map();
  for (const entry of entries) if (isExample || entry.value !== void 0) last.set(entry.name, entry);
  return [...last.values()];
}

// src/compose/label-files.ts
function applyLabelFiles(model2, enabled, reading) {
  const services = mappingAt(model2, "services");
  if (!services) return model2;
  const reader = createEnvFileReader({ ...reading, acceptsExamples: false });
  let entries;
  for (const [name, entry] of services.entries) {
    const files = itemsAt(entry.value, "label_file").filter(isScalar);
    if (files.length === 0 || !enabled.has(name) || !isMapping(entry.value)) continue;
    const path = `${childPath("services", name)}.label_file`;
    const labels = readLabels2(files, { path, reader, report: reading.report });
    entries ??= new Map(services.entries);
    entries.set(name, copyEntry(entry, withLabels(entry.value, labels)));
  }
  return entries ? withValue(model2, "services", copyWith(services, { entries })) : model2;
}
function readLabels2(files, { path, reader, report }) {
  const labels = [];
  const values = /* @__PURE__ */ new Map();
  for (const [index, at] of files.entries()) {
    const found = reader.find(scalarText(at));
    if (found.state === "missing") {
      const message = `The label file '${scalarText(at.relative ?? at)}' ${found.failure.reason}.`;
      report({ kind: "env-file-missing", severity: "error", message, at, path: childPath(path, index) });
      continue;
    }
    const scope = { lookup: (name) => values.get(name), earlier: /* @__PURE__ */ new Map() };
    for (const label of reader.read(scalarText(at), found.source, scope).entries) {
      if (typeof label.value !== "string") continue;
      labels.push(label);
      values.set(label.name, label.value);
    }
  }
  return labels;
}
function withLabels(service2, labels) {
  if (labels.length === 0) return service2;
  const own = valueAt(service2, "labels");
  return withValue(service2, "labels", derivedSequence([...labels.map(toPair), ...pairsOf2(own)], own ?? service2));
}
function toPair({ name, nameAt, at, text, value }) {
  return makePair(name, nameAt, derivedScalar(value ?? "", text?.at ?? at));
}
function pairsOf2(own) {
  if (isSequence(own)) return own.items;
  if (!isMapping(own)) return [];
  return [...own.entries].flatMap(([name, { key, value }]) => {
    if (!isScalar(value)) return [];
    return [makePair(name, key, isNull(value) ? derivedScalar("", value) : value)];
  });
}
function makePair(name, key, value) {
  return copyWith(derivedScalar(`${name}=${scalarText(value)}`, key), { pair: { key, value } });
}

// src/compose/grammar/parsed.ts
function refuse({ start, end }, message) {
  return { problem: { message, start, end } };
}

// src/compose/grammar/port.ts
function parsePorts(text) {
  const places = locateParts(text);
  const parts = mapPlaces(places, ({ start, end }) => text.slice(start, end));
  const hostIp = withoutBrackets(parts.hostIp);
  const target = parseRange(parts.target);
  const published = parts.published === "" ? noPort : parseRange(parts.published);
  const protocol = protocols.find((name) => name === (parts.protocol || "tcp").toLowerCase());
  if (hostIp === void 0 || hostIp !== "" && !isIpAddress(hostIp)) {
    return refuse(places.hostIp, `'${parts.hostIp}' is no IP address; an IPv6 address needs brackets.`);
  }
  if (parts.target === "") return refuse({ start: 0, end: text.length }, "The port inside the container is missing.");
  if (target === void 0) return refuse(places.target, `The container port '${parts.target}' ${portRule}`);
  if (published === void 0) return refuse(places.published, `The host port '${parts.published}' ${portRule}`);
  if (target.last > target.first && published !== noPort && sizeOf(published) !== sizeOf(target)) {
    return refuse(places.published, "The ranges of host and container ports must be equally long.");
  }
  if (protocol === void 0) return refuse(places.protocol, 'The protocol of a port is "tcp", "udp" or "sctp".');
  return { value: { entries: listEntries({ hostIp, published, target, protocol }), places } };
}
function isIpAddress(text) {
  return ipv4Pattern.test(text) || isIpv6Address(text);
}
var protocols = ["tcp", "udp", "sctp"];
var portRule = "must be a number from 0 to 65535 or a range of two, first-last.";
var noPort = { first: 0, last: 0 };
var ipv4Pattern = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/;
function locateParts(text) {
  const targetColon = text.lastIndexOf(":");
  const publishedColon = targetColon <= 0 ? -1 : text.lastIndexOf(":", targetColon - 1);
  const targetStart = targetColon + 1;
  const [port2 = "", protocol] = text.slice(targetStart).split("/");
  const targetEnd = targetStart + port2.length;
  const protocolStart = protocol === void 0 ? targetEnd : targetEnd + 1;
  return {
    hostIp: { start: 0, end: Math.max(publishedColon, 0) },
    published: { start: publishedColon + 1, end: Math.max(targetColon, 0) },
    target: { start: targetStart, end: targetEnd },
    protocol: { start: protocolStart, end: protocolStart + (protocol ?? "").length }
  };
}
function mapPlaces({ hostIp, published, target, protocol }, map) {
  return { hostIp: map(hostIp), published: map(published), target: map(target), protocol: map(protocol) };
}
function withoutBrackets(host) {
  if (!host.startsWith("[")) return /[:[\]]/.test(host) ? void 0 : host;
  const inner = host.slice(1, -1);
  return host.endsWith("]") && !/[[\]]/.test(inner) ? inner : void 0;
}
function parseRange(text) {
  const [firstText = "", lastText = firstText] = text.split("-");
  const first = parsePort(firstText);
  const last = parsePort(lastText);
  if (first === void 0 || last === void 0 || last < first) return void 0;
  return { first, last };
}
function parsePort(text) {
  const port2 = /^[0-9]+$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  return port2 <= 65535 ? port2 : void 0;
}
function sizeOf({ first, last }) {
  return last - first;
}
function listEntries({ hostIp, published, target, protocol }) {
  const entries = [];
  for (let offset = 0; offset <= sizeOf(target); offset++) {
    entries.push({
      hostIp,
      published: publishedText(published, target, offset),
      target: target.first + offset,
      protocol
    });
  }
  return entries.sort((one, other) => `${one.target}/` < `${other.target}/` ? -1 : 1);
}
function publishedText(published, target, offset) {
  if (published === noPort) return "";
  const isDynamic = sizeOf(target) === 0 && sizeOf(published) > 0;
  return isDynamic ? `${published.first}-${published.last}` : String(published.first + offset);
}
function isIpv6Address(text) {
  const [head = "", tail, ...rest] = text.split("::");
  if (rest.length > 0) return false;
  if (tail === void 0) return countGroups(head, true) === 8;
  const groups = (head === "" ? 0 : countGroups(head, false)) + (tail === "" ? 0 : countGroups(tail, true));
  return groups <= 7;
}
function countGroups(text, isEnd) {
  const groups = text.split(":");
  const last = groups.at(-1) ?? "";
  const hasIpv4 = isEnd && ipv4Pattern.test(last);
  const plain = hasIpv4 ? groups.slice(0, -1) : groups;
  return plain.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) ? groups.length + (hasIpv4 ? 1 : 0) : Number.NaN;
}

// src/compose/check.ts
function checkModel(model2, report) {
  rewrite(model2, CHECKS, report);
}
var CHECKS = compilePaths({
  "configs.*": checkKinds(["file", "environment", "content"]),
  "secrets.*": checkKinds(["file", "environment"]),
  "services.*.deploy.resources.reservations.devices.*": checkDeviceRequest,
  "services.*.develop.watch.*.path": checkWatchPath,
  "services.*.gpus.*": checkDeviceRequest,
  "services.*.ports.*": checkHostAddress,
  "services.*.volumes.*": checkMount,
  "volumes.*": checkExternalVolume
});
function checkKinds(kinds) {
  const names = kinds.map((kind) => `\`${kind}\``).join(", ");
  return (tree, path, report) => {
    if (!isMapping(tree)) return tree;
    const [, second] = kinds.filter((kind) => tree.entries.has(kind));
    if (second !== void 0) {
      const isIncluded = scalarAt(tree, second)?.style === "derived";
      const message = isIncluded ? "Compose refuses a config from an included file that takes its content from `environment`." : `Only one of ${names} may be set.`;
      report(inconsistent(keyOf2(tree, second), path, message));
    }
    const isEmpty = !kinds.some((kind) => tree.entries.has(kind));
    if (isEmpty && !tree.entries.has("driver") && !tree.entries.has("external")) {
      report(inconsistent(tree, path, `One of ${names} must be set.`));
    }
    return tree;
  };
}
function checkDeviceRequest(tree, path, report) {
  if (entryAt(tree, "count") && entryAt(tree, "device_ids")) {
    report(inconsistent(keyOf2(tree, "device_ids"), path, "`count` and `device_ids` exclude each other. Keep one."));
  }
  return tree;
}
function checkWatchPath(tree, path, report) {
  if (tree.kind === "scalar" && tree.value === "") report(inconsistent(tree, path, "The path to watch is empty."));
  return tree;
}
function checkHostAddress(tree, path, report) {
  const address = stringAt(tree, "host_ip");
  const at = scalarAt(tree, "host_ip");
  if (at && address !== void 0 && !isIpAddress(address)) {
    report(inconsistent(at, `${path}.host_ip`, "`host_ip` must be an IP address."));
  }
  return tree;
}
function checkMount(tree, path, report) {
  if (stringAt(tree, "type") === "bind" && !entryAt(tree, "source")) {
    report(inconsistent(tree, path, "A bind mount needs a `source`."));
  }
  return tree;
}
function checkExternalVolume(tree, path, report) {
  if (!isMapping(tree) || scalarAt(tree, "external")?.value !== true) return tree;
  for (const key of tree.entries.keys()) {
    if (key === "name" || key === "external" || key.startsWith("x-")) continue;
    const message = `An external volume is not created here, so \`${key}\` has no effect. Remove it or \`external\`.`;
    report({ ...inconsistent(keyOf2(tree, key), `${path}.${key}`, message), subject: key });
  }
  return tree;
}
function keyOf2(tree, key) {
  return entryAt(tree, key)?.key ?? tree;
}
function inconsistent(at, path, message) {
  return { kind: "compose-consistency", severity: "error", message, at, path };
}

// src/compose/defaults.ts
function applyDefaults(model2) {
  const changed = rewrite(model2, DEFAULTS, void 0);
  return isMapping(changed) ? changed : model2;
}
var DEFAULTS = compilePaths({
  "services.*.build": (tree) => withDefault(tree, "context", "."),
  "services.*.deploy.resources.reservations.devices.*": requestAllDevices,
  "services.*.gpus.*": requestAllDevices,
  "services.*.ports.*": (tree) => withDefault(withDefault(tree, "protocol", "tcp"), "mode", "ingress"),
  "services.*.secrets.*": mountSecret,
  "services.*.volumes.*.bind": (tree) => withDefault(tree, "create_host_path", true)
});
function withDefault(tree, key, value) {
  if (!isMapping(tree) || tree.entries.has(key)) return tree;
  return withValue(tree, key, derivedScalar(value, tree));
}
function mountSecret(tree) {
  const source = scalarAt(tree, "source");
  return source ? withDefault(tree, "target", `/run/secrets/${scalarText(source)}`) : tree;
}
function requestAllDevices(tree) {
  return isMapping(tree) && tree.entries.has("device_ids") ? tree : withDefault(tree, "count", "all");
}

// src/compose/canonical/form.ts
function expandShort(short, values) {
  const { tag, history } = short;
  return copyWith(derivedMapping(values, short), { short, tag, history });
}
function expandItems(sequence, path, expand3) {
  const items = sequence.items.flatMap((item, index) => expand3(item, childPath(path, index)));
  const isSame = items.length === sequence.items.length && items.every((item, index) => item === sequence.items[index]);
  return isSame ? sequence : copyWith(sequence, { items });
}
function unreadable(at, path, message) {
  return { kind: "compose-schema", severity: "error", message, at, path };
}
function unreadablePart(scalar, path, { message, start, end }) {
  const part = start === end ? scalar : partOf(scalar, start, end);
  return { kind: "compose-schema", severity: "error", message, at: part, path };
}

// src/compose/canonical/devices.ts
var toDevices = (tree, path, context) => {
  if (!isSequence(tree)) return tree;
  return expandItems(tree, path, (item, at) => isScalar(item) ? toDevice(item, at, context) : [item]);
};
function toDevice(item, path, { report, keepsUnreadable }) {
  const [source, target, permissions, ...rest] = fieldsOf(item);
  if (!source || rest.length > 0 || item.type !== "string") {
    if (keepsUnreadable) return [item];
    report(unreadable(item, path, "A device has at most three parts, `source:target:permissions`. Use the long form."));
    return [];
  }
  return [
    expandShort(item, [
      ["source", source],
      ["target", target?.value ? target : source],
      ["permissions", permissions ?? derivedScalar("rwm", item)]
    ])
  ];
}
function fieldsOf(item) {
  let start = 0;
  return scalarText(item).split(":").map((field) => {
    const part = partOf(item, start, start + field.length);
    start += field.length + 1;
    return part;
  });
}

// src/compose/canonical/external.ts
var toExternalName = (tree, path, context) => {
  const external2 = entryAt(tree, "external");
  if (!isMapping(tree) || !isMapping(external2?.value)) return tree;
  const named = withValue(tree, "external", derivedScalar(true, external2.value));
  const name = scalarAt(external2.value, "name");
  return name ? adoptName(named, name, { ...context, path }) : named;
};
function adoptName(tree, name, { report, path }) {
  report({
    kind: "compose-deprecated",
    severity: "warning",
    message: "`external.name` is deprecated. Set `name` beside `external: true`.",
    at: name,
    path: `${path}.external.name`
  });
  const own = scalarAt(tree, "name");
  if (!own) return withValue(tree, "name", name);
  if (own.value !== name.value) {
    report({
      kind: "compose-consistency",
      severity: "error",
      message: "`name` and `external.name` differ. Keep only `name`.",
      at: name,
      path: `${path}.external.name`,
      related: [{ at: own, message: "`name` is set here." }]
    });
  }
  return tree;
}

// src/compose/canonical/lists.ts
var toBuild = (tree) => isText(tree) ? expandShort(tree, [["context", tree]]) : tree;
var toExtends = (tree) => isText(tree) ? expandShort(tree, [["service", tree]]) : tree;
var toList = (tree) => isText(tree) ? derivedSequence([tree], tree) : tree;
var toText = (tree) => isScalar(tree) && tree.type !== "string" ? copyWith(tree, { type: "string", value: scalarText(tree) }) : tree;
var toGpus = (tree) => {
  if (!isText(tree)) return tree;
  return derivedSequence([derivedMapping([["count", derivedScalar("all", tree)]], tree)], tree);
};
var toReferences = (tree, path) => mapSequence(tree, path, (item) => isText(item) ? expandShort(item, [["source", item]]) : item);
var toEnvFiles = (tree, path) => mapSequence(isText(tree) ? derivedSequence([tree], tree) : tree, path, toEnvFile);
function toEnvFile(item) {
  if (isText(item)) {
    return expandShort(item, [
      ["path", item],
      ["required", derivedScalar(true, item)]
    ]);
  }
  if (!isMapping(item) || item.entries.has("required")) return item;
  return withValue(item, "required", derivedScalar(true, item));
}
function mapSequence(tree, path, change) {
  return isSequence(tree) ? expandItems(tree, path, (item) => [change(item)]) : tree;
}
function isText(tree) {
  return isScalar(tree) && tree.type === "string";
}

// src/compose/canonical/mappings.ts
var toDependencies = (tree) => {
  if (isSequence(tree)) return toMapping(tree, (item) => ({ key: item, value: derivedMapping([], item) }));
  return tree;
};
var toDependency = (tree) => {
  if (!isMapping(tree)) return tree;
  const conditional = tree.entries.has("condition") ? tree : withValue(tree, "condition", derivedScalar("service_started", tree));
  return tree.entries.has("required") ? conditional : withValue(conditional, "required", derivedScalar(true, tree));
};
var toKeys = (tree) => isSequence(tree) ? toMapping(tree, (item) => ({ key: item, value: derivedScalar(null, item) })) : tree;
var toPairs = (tree, path, { report, keepsUnreadable }) => {
  if (!isSequence(tree)) return tree;
  const bad = tree.items.findIndex((item2) => item2.kind !== "scalar" || !scalarText(item2).includes("="));
  const item = tree.items[bad];
  if (item && keepsUnreadable) return tree;
  if (item) report(unreadable(item, childPath(path, bad), "This item has no `=`. Write it as `name=value`."));
  return toMapping(tree, splitPair);
};
var toSshKeys = (tree, path, { report }) => {
  if (!isSequence(tree)) return tree;
  for (const [index, item] of tree.items.entries()) {
    if (item.kind !== "scalar" || scalarText(item) === "default" || scalarText(item).includes("=")) continue;
    report(unreadable(item, childPath(path, index), "Only `default` may stand without a path. Write `id=path`."));
  }
  return toMapping(tree, (item) => {
    const { key, value } = splitPair(item);
    return { key, value: value ?? derivedScalar(null, item) };
  });
};
function toMapping(sequence, pairOf2) {
  const entries = /* @__PURE__ */ new Map();
  for (const item of sequence.items) {
    if (item.kind !== "scalar") continue;
    const { key, value } = pairOf2(item);
    if (value) entries.set(scalarText(key), createEntry({ file: key.file, start: key.start, end: key.end }, value));
  }
  const { file, start, end, tag, history } = sequence;
  return createMapping({ entries, file, start, end, tag, history });
}

// src/compose/canonical/ports.ts
var toPorts = (tree, path, context) => {
  if (!isSequence(tree)) return tree;
  let count2 = 0;
  return expandItems(tree, path, (item, at) => {
    if (count2 > MOST_PORTS) return [];
    const ports2 = isScalar(item) ? toPort(item, at, context) : [item];
    count2 += ports2.length;
    if (count2 > MOST_PORTS)
      context.report(unreadable(item, at, "These are more ports than a machine has. Publish fewer."));
    return ports2;
  });
};
var MOST_PORTS = 2 ** 17;
function toPort(item, path, { report, keepsUnreadable }) {
  if (item.type !== "string" && item.type !== "int") {
    report(unreadable(item, path, "A port is a number or a text such as `8080:80`."));
    return [];
  }
  const parsed = parsePorts(scalarText(item));
  if ("value" in parsed) return parsed.value.entries.map((entry) => toEntry(item, entry, parsed.value.places));
  if (keepsUnreadable) return [item];
  report(unreadablePart(item, path, parsed.problem));
  return [];
}
function toEntry(item, entry, places) {
  const cut2 = (value, place) => {
    const part = place.start === place.end ? item : partOf(item, place.start, place.end);
    return part.value === value ? part : derivedScalar(value, locatePart(part, 0, scalarText(part).length));
  };
  const fields = [["mode", derivedScalar("ingress", item)]];
  if (entry.hostIp) fields.push(["host_ip", cut2(entry.hostIp, places.hostIp)]);
  fields.push(["target", derivedScalar(entry.target, cut2(entry.target, places.target))]);
  if (entry.published) fields.push(["published", cut2(entry.published, places.published)]);
  fields.push(["protocol", cut2(entry.protocol, places.protocol)]);
  return expandShort(item, fields);
}

// src/compose/canonical/ulimits.ts
var checkUlimit = (tree, path, { report, keepsUnreadable }) => {
  if (isScalar(tree) && !isInt64(tree) && !keepsUnreadable)
    report(unreadable(tree, path, "A limit is a whole number without quotes, or a mapping with `soft` and `hard`."));
  return tree;
};

// src/compose/grammar/mount.ts
function parseMount(text) {
  if (text === "") return refuse({ start: 0, end: 0 }, "A mount cannot be empty.");
  if (isTiny(text)) return { value: { ...plainMount, target: cleanTarget(text), places: { target: wholeOf2(text) } } };
  const fields = splitFields(text);
  const empty = fields.slice(0, 3).find(({ start, end, isUnclosed }) => start === end && !isUnclosed);
  if (empty) return refuse(empty, "A mount has an empty part between its colons.");
  const tooMany = fields[3];
  if (tooMany) return refuse({ start: tooMany.start, end: text.length }, "A mount has at most three parts.");
  return { value: toMount(text, fields) };
}
var propagations = /* @__PURE__ */ new Set(["rprivate", "private", "rshared", "shared", "rslave", "slave"]);
var drivePattern = new RegExp("^\\p{L}$", "u");
var nothing = { start: 0, end: 0 };
var plainMount = { type: "volume", isReadOnly: false, isNoCopy: false, hasOptions: false };
function isTiny(text) {
  return text.length === 1 ? text < "\u0800" : text.length === 2 && text < "\x80" && text.charAt(1) < "\x80";
}
function wholeOf2(text) {
  return { start: 0, end: text.length };
}
function splitFields(text) {
  const fields = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "$" && text[at + 1] === "{") depth++;
    else if (character === "}" && depth > 0) depth--;
    else if (character === ":" && depth === 0 && !isDrive(text, start, at)) {
      fields.push({ start, end: at });
      start = at + 1;
    }
  }
  const end = text.length;
  fields.push(depth === 0 ? { start, end } : { start: end, end, isUnclosed: true });
  return fields;
}
function isDrive(text, start, end) {
  return end - start <= LONGEST_LETTER && drivePattern.test(text.slice(start, end));
}
var LONGEST_LETTER = 2;
function toMount(text, fields) {
  const [first = nothing, second, options2] = fields;
  const source = second === void 0 ? void 0 : text.slice(first.start, first.end);
  const target = second ?? first;
  const words = options2 === void 0 ? [] : text.slice(options2.start, options2.end).split(",");
  const propagation = words.findLast((word2) => propagations.has(word2));
  const selinux = words.findLast((word2) => word2 === "z" || word2 === "Z");
  return {
    type: source !== void 0 && isHostPath(source) ? "bind" : "volume",
    ...source !== void 0 && { source },
    target: cleanTarget(text.slice(target.start, target.end)),
    isReadOnly: words.findLast((word2) => word2 === "ro" || word2 === "rw") === "ro",
    isNoCopy: words.includes("nocopy"),
    ...propagation !== void 0 && { propagation },
    ...selinux !== void 0 && { selinux },
    hasOptions: true,
    places: { ...source !== void 0 && { source: first }, target, ...options2 && { options: options2 } }
  };
}
function isHostPath(source) {
  return new RegExp("^(?:[./~]|\\\\\\\\|\\p{L}:)", "u").test(source);
}
function cleanTarget(target) {
  if (target === "") return "";
  return cleanPath(target.startsWith("/") ? target : `./${target}`);
}

// src/compose/canonical/volumes.ts
var toMounts = (tree, path, context) => {
  if (!isSequence(tree)) return tree;
  return expandItems(tree, path, (item, at) => isScalar(item) ? toMount2(item, at, context) : [item]);
};
function toMount2(item, path, { report, keepsUnreadable }) {
  const parsed = parseMount(scalarText(item));
  if ("value" in parsed) return [toLongMount(item, parsed.value)];
  if (keepsUnreadable) return [item];
  report(unreadablePart(item, path, parsed.problem));
  return [];
}
function toLongMount(item, mount2) {
  const { places } = mount2;
  const fields = [["type", derivedScalar(mount2.type, item)]];
  if (places.source) fields.push(["source", cut(item, places.source)]);
  if (mount2.target !== "") fields.push(["target", copyWith(cut(item, places.target), { value: mount2.target })]);
  if (mount2.isReadOnly) fields.push(["read_only", derivedScalar(true, item)]);
  const bind2 = bindOptions(item, mount2);
  if (bind2.length > 0) fields.push(["bind", derivedMapping(bind2, item)]);
  const isVolume = mount2.type === "volume" && mount2.hasOptions;
  if (isVolume || mount2.isNoCopy) fields.push(["volume", derivedMapping(volumeOptions(item, mount2), item)]);
  return expandShort(item, fields);
}
function bindOptions(item, { type, propagation, selinux }) {
  const options2 = [];
  if (selinux) options2.push(["selinux", derivedScalar(selinux, item)]);
  if (propagation) options2.push(["propagation", derivedScalar(propagation, item)]);
  if (type === "bind") options2.push(["create_host_path", derivedScalar(true, item)]);
  return options2;
}
function volumeOptions(item, { isNoCopy }) {
  return isNoCopy ? [["nocopy", derivedScalar(true, item)]] : [];
}
function cut(item, { start, end }) {
  return start === 0 && end === scalarText(item).length ? item : partOf(item, start, end);
}

// src/compose/canonical/index.ts
function toLongForm(tree, report, keepsUnreadable = false) {
  const changed = rewrite(tree, FORMS, { report, keepsUnreadable });
  return isMapping(changed) ? changed : tree;
}
var FORMS = compilePaths({
  "services.*.build": toBuild,
  "services.*.build.additional_contexts": toPairs,
  "services.*.build.provenance": toText,
  "services.*.build.sbom": toText,
  "services.*.build.secrets": toReferences,
  "services.*.build.ssh": toSshKeys,
  "services.*.build.ulimits.*": checkUlimit,
  "services.*.configs": toReferences,
  "services.*.depends_on": toDependencies,
  "services.*.depends_on.*": toDependency,
  "services.*.develop.watch.*.ignore": toList,
  "services.*.develop.watch.*.include": toList,
  "services.*.devices": toDevices,
  "services.*.dns": toList,
  "services.*.env_file": toEnvFiles,
  "services.*.extends": toExtends,
  "services.*.gpus": toGpus,
  "services.*.label_file": toList,
  "services.*.models": toKeys,
  "services.*.networks": toKeys,
  "services.*.ports": toPorts,
  "services.*.secrets": toReferences,
  "services.*.ulimits.*": checkUlimit,
  "services.*.volumes": toMounts,
  "configs.*": toExternalName,
  "networks.*": toExternalName,
  "secrets.*": toExternalName,
  "volumes.*": toExternalName
});

// src/compose/cast.ts
var CASTS = compilePaths({
  "configs.*.external": "boolean",
  "networks.*.attachable": "boolean",
  "networks.*.enable_ipv4": "boolean",
  "networks.*.enable_ipv6": "boolean",
  "networks.*.external": "boolean",
  "networks.*.internal": "boolean",
  "secrets.*.external": "boolean",
  "services.*.cpu_count": "integer",
  "services.*.cpu_percent": "float",
  "services.*.cpu_period": "integer",
  "services.*.cpu_quota": "integer",
  "services.*.cpu_rt_period": "integer",
  "services.*.cpu_rt_runtime": "integer",
  "services.*.cpu_shares": "integer",
  "services.*.cpus": "float32",
  "services.*.depends_on.*.required": "boolean",
  "services.*.depends_on.*.restart": "boolean",
  "services.*.deploy.placement.max_replicas_per_node": "integer",
  "services.*.deploy.replicas": "integer",
  "services.*.deploy.restart_policy.max_attempts": "integer",
  "services.*.deploy.rollback_config.max_failure_ratio": "float",
  "services.*.deploy.rollback_config.parallelism": "integer",
  "services.*.deploy.update_config.max_failure_ratio": "float",
  "services.*.deploy.update_config.parallelism": "integer",
  "services.*.healthcheck.disable": "boolean",
  "services.*.healthcheck.retries": "integer",
  "services.*.init": "boolean",
  "services.*.oom_kill_disable": "boolean",
  "services.*.oom_score_adj": "integer",
  "services.*.pids_limit": "integer",
  "services.*.ports.*.target": "integer",
  "services.*.privileged": "boolean",
  "services.*.read_only": "boolean",
  "services.*.scale": "integer",
  "services.*.stdin_open": "boolean",
  "services.*.tty": "boolean",
  "services.*.ulimits.*": "integer",
  "services.*.ulimits.*.hard": "integer",
  "services.*.ulimits.*.soft": "integer",
  "services.*.volumes.*.read_only": "boolean",
  "services.*.volumes.*.volume.nocopy": "boolean",
  "volumes.*.external": "boolean"
});
function castText(text, type) {
  if (type === "boolean") return castBoolean(text);
  if (type === "integer") return castTo("int", parseInteger(text));
  const value = parseFloat64(text);
  return castTo("float", type === "float32" && value !== void 0 ? roundToFloat32(value) : value);
}
var BOOLEANS = /* @__PURE__ */ new Map([
  ["true", true],
  ["y", true],
  ["yes", true],
  ["on", true],
  ["false", false],
  ["n", false],
  ["no", false],
  ["off", false]
]);
function castBoolean(text) {
  const word2 = text.toLowerCase();
  const value = BOOLEANS.get(word2);
  if (value === void 0) return void 0;
  return { type: "bool", value, isDeprecated: word2 !== "true" && word2 !== "false" };
}
function castTo(type, value) {
  return value === void 0 ? void 0 : { type, value, isDeprecated: false };
}

// src/compose/interpolate-tree.ts
function interpolateTree(tree, lookup, report) {
  return visit(tree, CASTS, { lookup, report, path: [], hasDollars: DOLLAR_OR_ESCAPE.test(tree.file.text) });
}
var DOLLAR_OR_ESCAPE = /\$|\\(?:x24|u0024|U00000024)/;
var DOLLAR = "$";
function visit(tree, table, context) {
  if (tree.kind === "scalar") return tree.type === "string" ? visitText(tree, table, context) : tree;
  return tree.kind === "mapping" ? visitMapping(tree, table, context) : visitSequence(tree, table, context);
}
function visitMapping(mapping2, table, context) {
  let entries;
  for (const [key, entry] of mapping2.entries) {
    const below = table?.keys.get(key) ?? table?.any;
    if (isSettled(entry.value, below, context)) continue;
    context.path.push(key);
    const value = visit(entry.value, below, context);
    context.path.pop();
    if (value === entry.value) continue;
    entries ??= new Map(mapping2.entries);
    entries.set(key, copyEntry(entry, value));
  }
  return entries ? copyWith(mapping2, { entries }) : mapping2;
}
function visitSequence(sequence, table, context) {
  if (!table?.any && !context.hasDollars) return sequence;
  let items;
  for (let index = 0; index < sequence.items.length; index += 1) {
    const item = sequence.items[index];
    if (!item || isSettled(item, table?.any, context)) continue;
    context.path.push(index);
    const value = visit(item, table?.any, context);
    context.path.pop();
    if (value === item) continue;
    items ??= [...sequence.items];
    items[index] = value;
  }
  return items ? copyWith(sequence, { items }) : sequence;
}
function isSettled(tree, table, { hasDollars }) {
  if (tree.kind !== "scalar") return !table && !hasDollars;
  return tree.type !== "string" || !(table?.value || hasDollars && String(tree.value).includes(DOLLAR));
}
function visitText(scalar, table, context) {
  const text = String(scalar.value);
  const expanded = text.includes(DOLLAR) ? expand2(scalar, text, context) : scalar;
  return table?.value ? cast(expanded, table.value, context) : expanded;
}
function expand2(scalar, text, context) {
  const { value, references, problems } = interpolate(text, context.lookup);
  for (const problem of problems) context.report(problemOf(scalar, problem, context));
  if (references.length === 0 && value === text) return scalar;
  return copyWith(scalar, { value, template: { text, references } });
}
var KINDS = { syntax: "compose-syntax", required: "required-variable", unset: "undefined-variable" };
function problemOf(scalar, problem, { path }) {
  const { kind, name, message, start, end } = problem;
  return {
    kind: KINDS[kind],
    severity: kind === "unset" ? "warning" : "error",
    message,
    at: locateWithin(scalar, start, end),
    path: path.join("."),
    ...name !== void 0 && { subject: name }
  };
}
var WANTED = {
  boolean: "`true` or `false`",
  integer: "a whole number",
  float: "a number",
  float32: "a number"
};
function cast(scalar, type, context) {
  const result = castText(String(scalar.value), type);
  const path = context.path.join(".");
  const at = placeOfValue(scalar);
  if (!result) {
    const source = scalar.template ? "the value of the variable" : "this text";
    const message = `'${path}' must be ${WANTED[type]}, and ${source} is not.`;
    context.report({ kind: "compose-schema", severity: "error", message, at, path });
    return scalar;
  }
  if (result.isDeprecated) {
    const message = `'${path}' is written in a way that only YAML 1.1 took for a boolean. Write \`${result.value}\`.`;
    context.report({ kind: "compose-deprecated", severity: "warning", message, at, path });
  }
  return copyWith(scalar, { type: result.type, value: result.value });
}
function placeOfValue(scalar) {
  const [reference, ...others] = scalar.template?.references ?? [];
  if (reference && others.length === 0) return locateWithin(scalar, reference.start, reference.end);
  const { file, start, end } = scalar;
  return { file, start, end };
}

// src/compose/merge-values.ts
function mergeValues(merge) {
  const merged = mergeByRule(merge);
  return merged.kind === "sequence" && merged.items.length > MOST_ITEMS ? refuseLength(merge) : merged;
}
function mergeByRule(merge) {
  const { base, over, table } = merge;
  if (table?.value) return table.value(merge);
  if (isNull(over)) return base;
  if (base.kind === "scalar") return replaceValue(merge);
  if (base.kind === "mapping") return over.kind === "mapping" ? mergeMappings({ ...merge, base, over }) : clash(merge);
  return over.kind === "sequence" ? appendItems(base, over.items) : clash(merge);
}
function mergeMappings(merge) {
  const { base, over, context } = merge;
  const entries = new Map(context.hop ? arrive(base.entries, over.entries, context.hop) : base.entries);
  let isChanged = context.hop !== void 0;
  for (const [key, entry] of over.entries) {
    const before = base.entries.get(key);
    const merged = before ? mergeEntries(merge, key, { before, entry }) : entry;
    if (merged === before) continue;
    entries.set(key, merged);
    isChanged = true;
  }
  const becomesPartial = over.isPartial === true && !base.isPartial;
  if (!isChanged && !becomesPartial) return base;
  return copyWith(base, becomesPartial ? { entries, isPartial: true } : { entries });
}
function replaceValue({ base, over, context }) {
  return withReplaced(over, base, context.reason);
}
function withReplaced(winner, loser, rule) {
  if (winner === loser) return winner;
  const replaced = [...winner.history?.replaced ?? [], { value: loser, rule }, ...loser.history?.replaced ?? []];
  return copyWith(winner, { history: { replaced: replaced.slice(0, LONGEST_HISTORY) } });
}
var LONGEST_HISTORY = 100;
function appendItems(base, items) {
  return items.length === 0 ? base : copyWith(base, { items: [...base.items, ...items] });
}
function clash({ base, over, path, context }) {
  const message = `${path} is a ${NAMES[base.kind]} that this ${NAMES[over.kind]} cannot be merged with. Write both in the same form.`;
  context.report({
    kind: "compose-merge",
    severity: "error",
    message,
    at: { file: over.file, start: over.start, end: over.end },
    path,
    related: [{ at: { file: base.file, start: base.start, end: base.end }, message: "The value it comes over." }]
  });
  return base;
}
var MOST_ITEMS = 1e5;
function refuseLength({ base, over, path, context }) {
  const message = `${path} comes to more than ${MOST_ITEMS} items. Include each file once.`;
  const { file, start, end } = over;
  context.report({ kind: "compose-merge", severity: "error", message, at: { file, start, end }, path });
  return base;
}
var NAMES = { mapping: "mapping", sequence: "list", scalar: "single value" };
function mergeEntries(merge, key, { before, entry }) {
  const value = mergeValues({
    base: before.value,
    over: entry.value,
    path: childPath(merge.path, key),
    table: merge.table?.keys.get(key) ?? merge.table?.any,
    context: merge.context
  });
  if (value === before.value) return before;
  const { key: token, via } = isSamePlace(value, entry.value) ? entry : before;
  return createEntry(token, value, via);
}
function isSamePlace(a, b) {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}
function* arrive(base, over, hop) {
  for (const [key, entry] of base) yield [key, over.has(key) ? entry : arriveThrough(entry, hop)];
}

// src/compose/merge-pools.ts
function mergePools(merge) {
  const { base, over } = merge;
  if (!isSequence(base) || !isSequence(over)) return clash(merge);
  const pools = [];
  for (const original of base.items.filter(isMapping)) mergePool(pools, original, { ...merge, over });
  return pools.length === 0 ? derivedScalar(null, over) : copyWith(base, { items: pools });
}
function mergePool(pools, original, merge) {
  let pool = original;
  const places = /* @__PURE__ */ new Set();
  for (const override of merge.over.items.filter(isMapping)) {
    const isOther = subnetOf(override) !== subnetOf(pool);
    if (isOther && indexOfSubnet(pools, override) < 0) {
      pools.push(override);
      continue;
    }
    pool = mergeMappings({ ...merge, base: pool, over: override });
    for (const place of places) pools[place] = pool;
    const index = indexOfSubnet(pools, pool);
    places.add(index < 0 ? pools.push(pool) - 1 : index);
    for (const place of places) pools[place] = pool;
  }
}
function indexOfSubnet(pools, pool) {
  return pools.findIndex((known) => subnetOf(known) === subnetOf(pool));
}
function subnetOf(pool) {
  const subnet = valueAt(pool, "subnet");
  return isScalar(subnet) ? `${subnet.type} ${scalarText(subnet)}` : "";
}

// src/compose/merge-rules.ts
var MERGE_RULES = compilePaths({
  "networks.*.ipam.config": mergePools,
  "networks.*.labels": mergePairs,
  "services.*.annotations": mergePairs,
  "services.*.build": mergeBuild,
  "services.*.build.additional_contexts": mergePairs,
  "services.*.build.args": mergePairs,
  "services.*.build.extra_hosts": mergeHosts,
  "services.*.build.labels": mergePairs,
  "services.*.command": replaceValue,
  "services.*.depends_on": mergeDependencies,
  "services.*.deploy.labels": mergePairs,
  "services.*.dns": mergePairs,
  "services.*.dns_opt": mergePairs,
  "services.*.dns_search": mergePairs,
  "services.*.entrypoint": replaceValue,
  "services.*.env_file": mergePairs,
  "services.*.environment": mergePairs,
  "services.*.extra_hosts": mergeHosts,
  "services.*.healthcheck.test": replaceValue,
  "services.*.label_file": mergePairs,
  "services.*.labels": mergePairs,
  "services.*.logging": mergeLogging,
  "services.*.models": mergeKeys,
  "services.*.networks": mergeKeys,
  "services.*.sysctls": mergePairs,
  "services.*.tmpfs": mergePairs,
  "services.*.ulimits.*": replaceValue,
  "volumes.*.labels": mergeUncollapsedPairs
});
function mergePairs({ base, over }) {
  return appendItems(toSequence(base), toSequence(over).items);
}
function mergeUncollapsedPairs({ base, over }) {
  return orNull(appendItems(toSequence(base), toSequence(over).items), base);
}
function mergeHosts({ base, over }) {
  const hosts = toSequence(base);
  const known = new Set(hosts.items.filter(isScalar).map(scalarText));
  const others = toSequence(over).items.filter((item) => !isScalar(item) || !known.has(scalarText(item)));
  return orNull(appendItems(hosts, others), base);
}
function orNull(merged, base) {
  return merged.items.length === 0 && !isSequence(base) ? derivedScalar(null, base) : merged;
}
function mergeBuild(merge) {
  return mergeAsMappings(merge, (tree) => {
    if (isMapping(tree)) return tree;
    return stringOf(tree) === void 0 ? void 0 : derivedMapping([["context", tree]], tree);
  });
}
function mergeDependencies(merge) {
  return mergeNames(
    merge,
    (item) => derivedMapping(
      [
        ["condition", derivedScalar("service_started", item)],
        ["required", derivedScalar(true, item)]
      ],
      item
    )
  );
}
function mergeKeys(merge) {
  return mergeNames(merge, (item) => derivedScalar(null, item));
}
function mergeNames(merge, makeValue) {
  const isOfNames = hasOnlyNames(merge.base) && hasOnlyNames(merge.over);
  return isOfNames ? mergeAsMappings(merge, (tree) => toMapping2(tree, makeValue)) : clash(merge);
}
function mergeLogging(merge) {
  const { base, over } = merge;
  if (!isMapping(base) || !isMapping(over)) return clash(merge);
  const before = valueAt(base, "driver");
  const driver = valueAt(over, "driver");
  const isSame = !before || !driver || driverText(before) === driverText(driver);
  return isSame ? mergeMappings({ ...merge, base, over }) : replaceValue(merge);
}
function driverText(driver) {
  return isScalar(driver) ? `${driver.type} ${scalarText(driver)}` : driver.kind;
}
function mergeAsMappings(merge, convert) {
  const base = convert(merge.base);
  const over = convert(merge.over);
  if (!over || over.entries.size === 0) return base ?? merge.base;
  return base ? mergeMappings({ ...merge, base, over }) : clash(merge);
}
function hasOnlyNames(tree) {
  return !isSequence(tree) || tree.items.every((item) => stringOf(item) !== void 0);
}
function toMapping2(tree, makeValue) {
  if (isMapping(tree)) return tree;
  if (!isSequence(tree)) return void 0;
  const entries = /* @__PURE__ */ new Map();
  for (const item of tree.items) {
    const name = stringOf(item);
    if (name === void 0) continue;
    const { file: file2, start: start2, end: end2 } = item;
    entries.set(name, createEntry({ file: file2, start: start2, end: end2 }, makeValue(item)));
  }
  const { file, start, end } = tree;
  return createMapping({ entries, file, start, end });
}
function toSequence(tree) {
  if (isSequence(tree)) return tree;
  if (isMapping(tree)) return derivedSequence(pairsOf3(tree), tree);
  return derivedSequence(stringOf(tree) === void 0 ? [] : [tree], tree);
}
function pairsOf3(mapping2) {
  const pairs = [];
  for (const [name, entry] of mapping2.entries) {
    const { value } = entry;
    if (isSequence(value)) for (const item of value.items) pairs.push(pairOf(name, entry, item));
    else pairs.push(isNull(value) ? bareName(name, entry) : pairOf(name, entry, value));
  }
  return pairs.sort((a, b) => compareTexts(scalarText(a), scalarText(b)));
}
function pairOf(name, { key }, value) {
  const isTogether = key.file === value.file && key.end <= value.start;
  const end = isTogether ? value.end : key.end;
  const text = `${name}=${printValue(value)}`;
  const pair = copyWith(derivedScalar(text, key), { end });
  return isScalar(value) ? copyWith(pair, { pair: { key, value }, history: value.history }) : pair;
}
function bareName(name, { key }) {
  return derivedScalar(name, key);
}
function printValue(value) {
  if (isNull(value)) return "<nil>";
  if (isScalar(value)) return scalarText(value);
  if (isSequence(value)) return `[${value.items.map(printValue).join(" ")}]`;
  const keys = [...value.entries.keys()].sort(compareTexts);
  return `map[${keys.map((key) => `${key}:${printValue(valueAt(value, key) ?? value)}`).join(" ")}]`;
}
function compareTexts(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/compose/merge.ts
function mergeModels(base, over, context) {
  if (base.entries.size === 0) return base.isPartial ? copyWith(over, { isPartial: true }) : over;
  return mergeMappings({ base, over, path: "", table: MERGE_RULES, context });
}
function mergeElements(merge) {
  let table = MERGE_RULES;
  for (const key of merge.path.split(".")) table = table?.keys.get(key) ?? table?.any;
  return mergeValues({ ...merge, table });
}

// src/compose/schema/duplicates.ts
function hasDuplicates(items) {
  return items.length > 1 && findDuplicates(items).length > 0;
}
function findDuplicates(items) {
  const scalars = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const duplicates2 = [];
  items.forEach((item, index) => {
    const isScalar2 = typeof item !== "object" || item === null;
    const [seen, identity] = isScalar2 ? [scalars, item] : [texts, canonicalText(item)];
    const first = seen.get(identity) ?? (typeof item === "number" ? scalars.get(String(item)) : void 0);
    if (first === void 0) seen.set(identity, index);
    else duplicates2.push({ first, again: index });
  });
  return duplicates2;
}
function canonicalText(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalText).join()}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`).join()}}`;
}

// src/generated/compose-validator.js
var add = (errors, error) => errors === null ? [error] : (errors.push(error), errors);
var validateCompose = validate21;
var schema6 = { "type": "object", "properties": { "version": { "type": "string" }, "name": { "type": "string" }, "include": { "type": "array", "items": { "$ref": "compose1" } }, "services": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "compose3" } }, "additionalProperties": false }, "networks": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "compose51" } } }, "volumes": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "compose55" } }, "additionalProperties": false }, "configs": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "compose56" } }, "additionalProperties": false }, "secrets": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "compose58" } }, "additionalProperties": false }, "models": { "type": "object", "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "compose59" } } } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
var func3 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
var func0 = hasDuplicates;
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data)) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
    if (func0(data)) {
      vErrors = add(vErrors, { instancePath, keyword: "uniqueItems", params: {} });
      errors++;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "env_file" || key0 === "project_directory")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (!validate23(data.path, { instancePath: instancePath + "/path" })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.env_file !== void 0) {
      if (!validate23(data.env_file, { instancePath: instancePath + "/env_file" })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.project_directory !== void 0) {
      if (typeof data.project_directory !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/project_directory", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "properties": { "annotations": { "$ref": "compose4" }, "attach": { "type": ["boolean", "string"] }, "blkio_config": { "$ref": "compose5" }, "build": { "$ref": "compose8" }, "cap_add": { "$ref": "compose16" }, "cap_drop": { "$ref": "compose16" }, "cgroup": { "type": "string", "enum": ["host", "private"] }, "cgroup_parent": { "type": "string" }, "command": { "$ref": "compose17" }, "configs": { "$ref": "compose12" }, "container_name": { "type": "string", "pattern": "[a-zA-Z0-9][a-zA-Z0-9_.-]+", "description": "a name with a letter or digit, followed by more letters, digits, `_`, `.` or `-`" }, "cpu_count": { "type": ["integer", "string"], "minimum": 0 }, "cpu_percent": { "type": ["integer", "string"], "minimum": 0, "maximum": 100 }, "cpu_period": { "type": ["number", "string"] }, "cpu_quota": { "type": ["number", "string"] }, "cpu_rt_period": { "type": ["number", "string"] }, "cpu_rt_runtime": { "type": ["number", "string"] }, "cpu_shares": { "type": ["number", "string"] }, "cpus": { "type": ["number", "string"] }, "cpuset": { "type": "string" }, "credential_spec": { "$ref": "compose18" }, "depends_on": { "type": ["array", "object"], "items": { "type": "string" }, "uniqueItems": true, "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "compose19" } }, "additionalProperties": false }, "deploy": { "$ref": "compose20" }, "develop": { "$ref": "compose31" }, "device_cgroup_rules": { "$ref": "compose16" }, "devices": { "type": "array", "items": { "$ref": "compose34" } }, "dns": { "$ref": "compose2" }, "dns_opt": { "$ref": "compose16" }, "dns_search": { "$ref": "compose2" }, "domainname": { "type": "string" }, "entrypoint": { "$ref": "compose17" }, "env_file": { "type": ["string", "array"], "items": { "$ref": "compose35" } }, "environment": { "$ref": "compose4" }, "expose": { "type": "array", "items": { "type": ["number", "string"] }, "uniqueItems": true }, "extends": { "$ref": "compose36" }, "external_links": { "$ref": "compose16" }, "extra_hosts": { "$ref": "compose10" }, "gpus": { "type": ["string", "array"], "pattern": "^all$", "description": "`all` or a list of devices", "items": { "$ref": "compose37" } }, "group_add": { "type": "array", "items": { "type": ["number", "string"] }, "uniqueItems": true }, "healthcheck": { "$ref": "compose38" }, "hostname": { "type": "string" }, "image": { "type": "string" }, "init": { "type": ["boolean", "string"] }, "ipc": { "type": "string" }, "isolation": { "type": "string" }, "label_file": { "$ref": "compose11" }, "labels": { "$ref": "compose4" }, "links": { "$ref": "compose16" }, "logging": { "$ref": "compose39" }, "mac_address": { "type": "string" }, "mem_limit": { "type": ["number", "string"] }, "mem_reservation": { "type": ["integer", "string"] }, "mem_swappiness": { "type": ["integer", "string"] }, "memswap_limit": { "type": ["number", "string"] }, "models": { "type": ["array", "object"], "items": { "type": "string" }, "uniqueItems": true, "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "compose40" } } }, "network_mode": { "type": "string" }, "networks": { "type": ["array", "object"], "items": { "type": "string" }, "uniqueItems": true, "patternProperties": { "^[a-zA-Z0-9._-]+$": { "$ref": "compose41" } }, "additionalProperties": false }, "oom_kill_disable": { "type": ["boolean", "string"] }, "oom_score_adj": { "type": ["integer", "string"], "minimum": -1e3, "maximum": 1e3 }, "pid": { "type": ["string", "null"] }, "pids_limit": { "type": ["number", "string"] }, "platform": { "type": "string" }, "ports": { "type": "array", "items": { "$ref": "compose43" }, "uniqueItems": true }, "post_start": { "type": "array", "items": { "$ref": "compose33" } }, "pre_start": { "type": "array", "items": { "$ref": "compose44" } }, "pre_stop": { "type": "array", "items": { "$ref": "compose33" } }, "privileged": { "type": ["boolean", "string"] }, "profiles": { "$ref": "compose16" }, "provider": { "$ref": "compose45" }, "pull_policy": { "type": "string", "pattern": "always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+", "description": "`always`, `never`, `build`, `missing`, `if_not_present`, `refresh`, `daily`, `weekly` or `every_` with a duration" }, "pull_refresh_after": { "type": "string" }, "read_only": { "type": ["boolean", "string"] }, "restart": { "type": "string" }, "runtime": { "type": "string" }, "scale": { "type": ["integer", "string"] }, "secrets": { "$ref": "compose12" }, "security_opt": { "$ref": "compose16" }, "shm_size": { "type": ["number", "string"] }, "stdin_open": { "type": ["boolean", "string"] }, "stop_grace_period": { "type": "string" }, "stop_signal": { "type": "string" }, "storage_opt": { "type": "object" }, "sysctls": { "$ref": "compose4" }, "tmpfs": { "$ref": "compose2" }, "tty": { "type": ["boolean", "string"] }, "ulimits": { "$ref": "compose14" }, "use_api_socket": { "type": "boolean" }, "user": { "type": "string" }, "userns_mode": { "type": "string" }, "uts": { "type": "string" }, "volumes": { "type": "array", "items": { "$ref": "compose46" }, "uniqueItems": true }, "volumes_from": { "$ref": "compose16" }, "working_dir": { "type": "string" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
var pattern12 = new RegExp("[a-zA-Z0-9][a-zA-Z0-9_.-]+", "u");
var pattern32 = new RegExp("^all$", "u");
var pattern46 = new RegExp("always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+", "u");
var pattern4 = new RegExp("[^\\n]", "u");
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
    if (func0(data)) {
      vErrors = add(vErrors, { instancePath, keyword: "uniqueItems", params: {} });
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!pattern4.test(key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern4.test(key1)) {
        let data1 = data[key1];
        if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
          vErrors = add(vErrors, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
          errors++;
        }
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "weight")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data1 = data.weight;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/weight", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "rate")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.rate !== void 0) {
      let data1 = data.rate;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/rate", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "weight" || key0 === "weight_device" || key0 === "device_read_bps" || key0 === "device_read_iops" || key0 === "device_write_bps" || key0 === "device_write_iops")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data0 = data.weight;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/weight", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.weight_device !== void 0) {
      let data1 = data.weight_device;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate31(data1[i0], { instancePath: instancePath + "/weight_device/" + i0 })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/weight_device", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_read_bps !== void 0) {
      let data3 = data.device_read_bps;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate33(data3[i1], { instancePath: instancePath + "/device_read_bps/" + i1 })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/device_read_bps", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_read_iops !== void 0) {
      let data5 = data.device_read_iops;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate33(data5[i2], { instancePath: instancePath + "/device_read_iops/" + i2 })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/device_read_iops", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_write_bps !== void 0) {
      let data7 = data.device_write_bps;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate33(data7[i3], { instancePath: instancePath + "/device_write_bps/" + i3 })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/device_write_bps", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_write_iops !== void 0) {
      let data9 = data.device_write_iops;
      if (Array.isArray(data9)) {
        const len4 = data9.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate33(data9[i4], { instancePath: instancePath + "/device_write_iops/" + i4 })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/device_write_iops", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": ["string", "object"], "properties": { "context": { "type": "string" }, "dockerfile": { "type": "string" }, "dockerfile_inline": { "type": "string" }, "target": { "type": "string" }, "args": { "$ref": "compose4" }, "additional_contexts": { "$ref": "compose4" }, "labels": { "$ref": "compose4" }, "tags": { "$ref": "compose9" }, "platforms": { "$ref": "compose9" }, "network": { "type": "string" }, "extra_hosts": { "$ref": "compose10" }, "ssh": { "$ref": "compose4" }, "secrets": { "$ref": "compose12" }, "cache_from": { "$ref": "compose9" }, "cache_to": { "$ref": "compose9" }, "no_cache": { "type": ["boolean", "string"] }, "no_cache_filter": { "$ref": "compose2" }, "pull": { "type": ["boolean", "string"] }, "provenance": { "type": ["boolean", "string"] }, "sbom": { "type": ["boolean", "string"] }, "entitlements": { "$ref": "compose9" }, "privileged": { "type": ["boolean", "string"] }, "isolation": { "type": "string" }, "shm_size": { "type": ["integer", "string"] }, "ulimits": { "$ref": "compose14" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
function validate43(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data)) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
    if (func0(data)) {
      vErrors = add(vErrors, { instancePath, keyword: "uniqueItems", params: {} });
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!pattern4.test(key0)) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern4.test(key1)) {
        if (!validate47(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") })) {
          vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "source" || key0 === "target" || key0 === "uid" || key0 === "gid" || key0 === "mode" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/source", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.uid !== void 0) {
      if (typeof data.uid !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/uid", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.gid !== void 0) {
      if (typeof data.gid !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/gid", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data4 = data.mode;
      if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0 })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[a-z]+$", "u");
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.soft === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "soft" } });
      errors++;
    }
    if (data.hard === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "hard" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "soft" || key0 === "hard" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.soft !== void 0) {
      let data0 = data.soft;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/soft", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.hard !== void 0) {
      let data1 = data.hard;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/hard", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (pattern10.test(key0)) {
        if (!validate60(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema14.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.context !== void 0) {
      if (typeof data.context !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/context", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.dockerfile !== void 0) {
      if (typeof data.dockerfile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/dockerfile", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.dockerfile_inline !== void 0) {
      if (typeof data.dockerfile_inline !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/dockerfile_inline", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.args !== void 0) {
      if (!validate28(data.args, { instancePath: instancePath + "/args" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.additional_contexts !== void 0) {
      if (!validate28(data.additional_contexts, { instancePath: instancePath + "/additional_contexts" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate28(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate43(data.tags, { instancePath: instancePath + "/tags" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.platforms !== void 0) {
      if (!validate43(data.platforms, { instancePath: instancePath + "/platforms" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.network !== void 0) {
      if (typeof data.network !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/network", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.extra_hosts !== void 0) {
      if (!validate46(data.extra_hosts, { instancePath: instancePath + "/extra_hosts" })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.ssh !== void 0) {
      if (!validate28(data.ssh, { instancePath: instancePath + "/ssh" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.secrets !== void 0) {
      if (!validate51(data.secrets, { instancePath: instancePath + "/secrets" })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.cache_from !== void 0) {
      if (!validate43(data.cache_from, { instancePath: instancePath + "/cache_from" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.cache_to !== void 0) {
      if (!validate43(data.cache_to, { instancePath: instancePath + "/cache_to" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.no_cache !== void 0) {
      let data15 = data.no_cache;
      if (typeof data15 !== "boolean" && typeof data15 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/no_cache", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.no_cache_filter !== void 0) {
      if (!validate23(data.no_cache_filter, { instancePath: instancePath + "/no_cache_filter" })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.pull !== void 0) {
      let data17 = data.pull;
      if (typeof data17 !== "boolean" && typeof data17 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/pull", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data18 = data.provenance;
      if (typeof data18 !== "boolean" && typeof data18 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/provenance", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.sbom !== void 0) {
      let data19 = data.sbom;
      if (typeof data19 !== "boolean" && typeof data19 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/sbom", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.entitlements !== void 0) {
      if (!validate43(data.entitlements, { instancePath: instancePath + "/entitlements" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.privileged !== void 0) {
      let data21 = data.privileged;
      if (typeof data21 !== "boolean" && typeof data21 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/privileged", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.isolation !== void 0) {
      if (typeof data.isolation !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/isolation", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.shm_size !== void 0) {
      let data23 = data.shm_size;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23)) && typeof data23 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/shm_size", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ulimits !== void 0) {
      if (!validate59(data.ulimits, { instancePath: instancePath + "/ulimits" })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
    if (func0(data)) {
      vErrors = add(vErrors, { instancePath, keyword: "uniqueItems", params: {} });
      errors++;
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "string" && !Array.isArray(data)) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/" + i0, keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "config" || key0 === "file" || key0 === "registry" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.config !== void 0) {
      if (typeof data.config !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/config", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (typeof data.file !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/file", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.registry !== void 0) {
      if (typeof data.registry !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/registry", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.condition === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "condition" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "condition" || key0 === "required" || key0 === "restart" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.condition !== void 0) {
      let data0 = data.condition;
      if (typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/condition", keyword: "type", params: {} });
        errors++;
      }
      if (!(data0 === "service_started" || data0 === "service_healthy" || data0 === "service_completed_successfully")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/condition", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/required", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.restart !== void 0) {
      let data2 = data.restart;
      if (typeof data2 !== "boolean" && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/restart", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": ["object", "null"], "properties": { "mode": { "type": "string" }, "endpoint_mode": { "type": "string" }, "replicas": { "type": ["integer", "string"] }, "labels": { "$ref": "compose4" }, "update_config": { "$ref": "compose21" }, "rollback_config": { "$ref": "compose21" }, "resources": { "$ref": "compose22" }, "restart_policy": { "$ref": "compose28" }, "placement": { "$ref": "compose29" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
function validate76(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "parallelism" || key0 === "delay" || key0 === "failure_action" || key0 === "monitor" || key0 === "max_failure_ratio" || key0 === "order" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.parallelism !== void 0) {
      let data0 = data.parallelism;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/parallelism", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.delay !== void 0) {
      if (typeof data.delay !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/delay", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.failure_action !== void 0) {
      if (typeof data.failure_action !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/failure_action", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.monitor !== void 0) {
      if (typeof data.monitor !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/monitor", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.max_failure_ratio !== void 0) {
      let data4 = data.max_failure_ratio;
      if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/max_failure_ratio", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data5 = data.order;
      if (typeof data5 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/order", keyword: "type", params: {} });
        errors++;
      }
      if (!(data5 === "start-first" || data5 === "stop-first")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/order", keyword: "enum", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "cpus" || key0 === "memory" || key0 === "pids" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.cpus !== void 0) {
      let data0 = data.cpus;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpus", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.memory !== void 0) {
      if (typeof data.memory !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/memory", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pids !== void 0) {
      let data2 = data.pids;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/pids", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "value" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/value", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "discrete_resource_spec" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.discrete_resource_spec !== void 0) {
      if (!validate84(data.discrete_resource_spec, { instancePath: instancePath + "/discrete_resource_spec" })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capabilities === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "capabilities" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "capabilities" || key0 === "count" || key0 === "device_ids" || key0 === "driver" || key0 === "options" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      if (!validate64(data.capabilities, { instancePath: instancePath + "/capabilities" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/count", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_ids !== void 0) {
      if (!validate64(data.device_ids, { instancePath: instancePath + "/device_ids" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      if (!validate28(data.options, { instancePath: instancePath + "/options" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "cpus" || key0 === "memory" || key0 === "generic_resources" || key0 === "devices" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.cpus !== void 0) {
      let data0 = data.cpus;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpus", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.memory !== void 0) {
      if (typeof data.memory !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/memory", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.generic_resources !== void 0) {
      let data2 = data.generic_resources;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate83(data2[i0], { instancePath: instancePath + "/generic_resources/" + i0 })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/generic_resources", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.devices !== void 0) {
      let data4 = data.devices;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate87(data4[i1], { instancePath: instancePath + "/devices/" + i1 })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/devices", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "limits" || key0 === "reservations" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.limits !== void 0) {
      if (!validate80(data.limits, { instancePath: instancePath + "/limits" })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.reservations !== void 0) {
      if (!validate82(data.reservations, { instancePath: instancePath + "/reservations" })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "condition" || key0 === "delay" || key0 === "max_attempts" || key0 === "window" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.condition !== void 0) {
      if (typeof data.condition !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/condition", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.delay !== void 0) {
      if (typeof data.delay !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/delay", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.max_attempts !== void 0) {
      let data2 = data.max_attempts;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/max_attempts", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.window !== void 0) {
      if (typeof data.window !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/window", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "spread" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.spread !== void 0) {
      if (typeof data.spread !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/spread", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "constraints" || key0 === "preferences" || key0 === "max_replicas_per_node" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.constraints !== void 0) {
      if (!validate43(data.constraints, { instancePath: instancePath + "/constraints" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.preferences !== void 0) {
      let data1 = data.preferences;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate98(data1[i0], { instancePath: instancePath + "/preferences/" + i0 })) {
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/preferences", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.max_replicas_per_node !== void 0) {
      let data3 = data.max_replicas_per_node;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/max_replicas_per_node", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema26.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (typeof data.mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.endpoint_mode !== void 0) {
      if (typeof data.endpoint_mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/endpoint_mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.replicas !== void 0) {
      let data2 = data.replicas;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/replicas", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate28(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.update_config !== void 0) {
      if (!validate76(data.update_config, { instancePath: instancePath + "/update_config" })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollback_config !== void 0) {
      if (!validate76(data.rollback_config, { instancePath: instancePath + "/rollback_config" })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.resources !== void 0) {
      if (!validate79(data.resources, { instancePath: instancePath + "/resources" })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart_policy !== void 0) {
      if (!validate94(data.restart_policy, { instancePath: instancePath + "/restart_policy" })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.placement !== void 0) {
      if (!validate96(data.placement, { instancePath: instancePath + "/placement" })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "command" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "command" || key0 === "user" || key0 === "privileged" || key0 === "working_dir" || key0 === "environment" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate67(data.command, { instancePath: instancePath + "/command" })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.user !== void 0) {
      if (typeof data.user !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/user", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.privileged !== void 0) {
      let data2 = data.privileged;
      if (typeof data2 !== "boolean" && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/privileged", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.working_dir !== void 0) {
      if (typeof data.working_dir !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/working_dir", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (!validate28(data.environment, { instancePath: instancePath + "/environment" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "path" } });
      errors++;
    }
    if (data.action === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "action" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "action" || key0 === "target" || key0 === "ignore" || key0 === "include" || key0 === "initial_sync" || key0 === "exec" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data1 = data.action;
      if (typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/action", keyword: "type", params: {} });
        errors++;
      }
      if (!(data1 === "rebuild" || data1 === "sync" || data1 === "restart" || data1 === "sync+restart" || data1 === "sync+exec")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/action", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate23(data.ignore, { instancePath: instancePath + "/ignore" })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.include !== void 0) {
      if (!validate23(data.include, { instancePath: instancePath + "/include" })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.initial_sync !== void 0) {
      if (typeof data.initial_sync !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/initial_sync", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.exec !== void 0) {
      if (!validate106(data.exec, { instancePath: instancePath + "/exec" })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "watch" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.watch !== void 0) {
      let data0 = data.watch;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate103(data0[i0], { instancePath: instancePath + "/watch/" + i0 })) {
            vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/watch", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "source" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "source" || key0 === "target" || key0 === "permissions" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/source", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.permissions !== void 0) {
      if (typeof data.permissions !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/permissions", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "path" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "format" || key0 === "required")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.format !== void 0) {
      if (typeof data.format !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/format", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data2 = data.required;
      if (typeof data2 !== "boolean" && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/required", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "service" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "service" || key0 === "file")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/service", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (typeof data.file !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/file", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate126(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capabilities !== void 0) {
      if (!validate64(data.capabilities, { instancePath: instancePath + "/capabilities" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/count", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.device_ids !== void 0) {
      if (!validate64(data.device_ids, { instancePath: instancePath + "/device_ids" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      if (!validate28(data.options, { instancePath: instancePath + "/options" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate131(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "test" || key0 === "interval" || key0 === "timeout" || key0 === "retries" || key0 === "start_period" || key0 === "start_interval" || key0 === "disable" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.test !== void 0) {
      if (!validate47(data.test, { instancePath: instancePath + "/test" })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.interval !== void 0) {
      if (typeof data.interval !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/interval", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      if (typeof data.timeout !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/timeout", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.retries !== void 0) {
      let data3 = data.retries;
      if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/retries", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.start_period !== void 0) {
      if (typeof data.start_period !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/start_period", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.start_interval !== void 0) {
      if (typeof data.start_interval !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/start_interval", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.disable !== void 0) {
      let data6 = data.disable;
      if (typeof data6 !== "boolean" && typeof data6 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/disable", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
var pattern35 = new RegExp("^[^\\n]+$", "u");
function validate137(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "driver" || key0 === "options" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (pattern35.test(key1)) {
            let data2 = data1[key1];
            if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
              vErrors = add(vErrors, { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "endpoint_var" || key0 === "model_var" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.endpoint_var !== void 0) {
      if (typeof data.endpoint_var !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/endpoint_var", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.model_var !== void 0) {
      if (typeof data.model_var !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/model_var", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
var schema47 = { "type": ["object", "null"], "properties": { "aliases": { "$ref": "compose16" }, "interface_name": { "type": "string" }, "ipv4_address": { "type": "string" }, "ipv6_address": { "type": "string" }, "link_local_ips": { "$ref": "compose16" }, "mac_address": { "type": "string" }, "driver_opts": { "$ref": "compose42" }, "priority": { "type": "number" }, "gw_priority": { "type": "number" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
function validate144(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (pattern35.test(key0)) {
        let data0 = data[key0];
        if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
          vErrors = add(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate141(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema47.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate64(data.aliases, { instancePath: instancePath + "/aliases" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.interface_name !== void 0) {
      if (typeof data.interface_name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/interface_name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ipv4_address !== void 0) {
      if (typeof data.ipv4_address !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ipv4_address", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ipv6_address !== void 0) {
      if (typeof data.ipv6_address !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ipv6_address", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.link_local_ips !== void 0) {
      if (!validate64(data.link_local_ips, { instancePath: instancePath + "/link_local_ips" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.mac_address !== void 0) {
      if (typeof data.mac_address !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mac_address", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver_opts !== void 0) {
      if (!validate144(data.driver_opts, { instancePath: instancePath + "/driver_opts" })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.priority !== void 0) {
      let data7 = data.priority;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/priority", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.gw_priority !== void 0) {
      let data8 = data.gw_priority;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/gw_priority", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate147(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "mode" || key0 === "host_ip" || key0 === "target" || key0 === "published" || key0 === "protocol" || key0 === "app_protocol" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (typeof data.mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.host_ip !== void 0) {
      if (typeof data.host_ip !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/host_ip", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data3 = data.target;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.published !== void 0) {
      let data4 = data.published;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/published", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      if (typeof data.protocol !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/protocol", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.app_protocol !== void 0) {
      if (typeof data.app_protocol !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/app_protocol", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate147.errors = vErrors;
  return errors === 0;
}
function validate150(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "command" || key0 === "image" || key0 === "user" || key0 === "privileged" || key0 === "working_dir" || key0 === "environment" || key0 === "per_replica" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate67(data.command, { instancePath: instancePath + "/command" })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/image", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.user !== void 0) {
      if (typeof data.user !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/user", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.privileged !== void 0) {
      let data3 = data.privileged;
      if (typeof data3 !== "boolean" && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/privileged", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.working_dir !== void 0) {
      if (typeof data.working_dir !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/working_dir", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (!validate28(data.environment, { instancePath: instancePath + "/environment" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.per_replica !== void 0) {
      let data6 = data.per_replica;
      if (typeof data6 !== "boolean" && typeof data6 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/per_replica", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "options" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (pattern35.test(key1)) {
            let data2 = data1[key1];
            if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && !Array.isArray(data2)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
              errors++;
            }
            if (Array.isArray(data2)) {
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
                  vErrors = add(vErrors, { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: {} });
                  errors++;
                }
              }
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var schema52 = { "type": ["string", "object"], "properties": { "type": { "type": "string", "enum": ["bind", "volume", "tmpfs", "cluster", "npipe", "image"] }, "source": { "type": "string" }, "target": { "type": "string" }, "read_only": { "type": ["boolean", "string"] }, "consistency": { "type": "string" }, "bind": { "$ref": "compose47" }, "volume": { "$ref": "compose48" }, "tmpfs": { "$ref": "compose49" }, "image": { "$ref": "compose50" } }, "additionalProperties": false, "required": ["type"], "patternProperties": { "^x-": {} } };
function validate164(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "propagation" || key0 === "create_host_path" || key0 === "recursive" || key0 === "selinux" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.propagation !== void 0) {
      if (typeof data.propagation !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/propagation", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.create_host_path !== void 0) {
      let data1 = data.create_host_path;
      if (typeof data1 !== "boolean" && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/create_host_path", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.recursive !== void 0) {
      let data2 = data.recursive;
      if (typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/recursive", keyword: "type", params: {} });
        errors++;
      }
      if (!(data2 === "enabled" || data2 === "disabled" || data2 === "writable" || data2 === "readonly")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/recursive", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.selinux !== void 0) {
      let data3 = data.selinux;
      if (typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/selinux", keyword: "type", params: {} });
        errors++;
      }
      if (!(data3 === "z" || data3 === "Z")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/selinux", keyword: "enum", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "labels" || key0 === "nocopy" || key0 === "subpath" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate28(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.nocopy !== void 0) {
      let data1 = data.nocopy;
      if (typeof data1 !== "boolean" && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/nocopy", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.subpath !== void 0) {
      if (typeof data.subpath !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/subpath", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
function validate169(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "size" || key0 === "mode" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data0 = data.size;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/size", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/size", keyword: "minimum", params: {} });
          errors++;
        }
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "subpath" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.subpath !== void 0) {
      if (typeof data.subpath !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/subpath", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(func3.call(schema52.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: {} });
        errors++;
      }
      if (!(data0 === "bind" || data0 === "volume" || data0 === "tmpfs" || data0 === "cluster" || data0 === "npipe" || data0 === "image")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/type", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/source", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/target", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.read_only !== void 0) {
      let data3 = data.read_only;
      if (typeof data3 !== "boolean" && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/read_only", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.consistency !== void 0) {
      if (typeof data.consistency !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/consistency", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.bind !== void 0) {
      if (!validate164(data.bind, { instancePath: instancePath + "/bind" })) {
        vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
        errors = vErrors.length;
      }
    }
    if (data.volume !== void 0) {
      if (!validate166(data.volume, { instancePath: instancePath + "/volume" })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.tmpfs !== void 0) {
      if (!validate169(data.tmpfs, { instancePath: instancePath + "/tmpfs" })) {
        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate171(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors = vErrors.length;
      }
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema9.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.annotations !== void 0) {
      if (!validate28(data.annotations, { instancePath: instancePath + "/annotations" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.attach !== void 0) {
      let data1 = data.attach;
      if (typeof data1 !== "boolean" && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/attach", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.blkio_config !== void 0) {
      if (!validate30(data.blkio_config, { instancePath: instancePath + "/blkio_config" })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.build !== void 0) {
      if (!validate39(data.build, { instancePath: instancePath + "/build" })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.cap_add !== void 0) {
      if (!validate64(data.cap_add, { instancePath: instancePath + "/cap_add" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.cap_drop !== void 0) {
      if (!validate64(data.cap_drop, { instancePath: instancePath + "/cap_drop" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.cgroup !== void 0) {
      let data6 = data.cgroup;
      if (typeof data6 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cgroup", keyword: "type", params: {} });
        errors++;
      }
      if (!(data6 === "host" || data6 === "private")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/cgroup", keyword: "enum", params: {} });
        errors++;
      }
    }
    if (data.cgroup_parent !== void 0) {
      if (typeof data.cgroup_parent !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cgroup_parent", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate67(data.command, { instancePath: instancePath + "/command" })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.configs !== void 0) {
      if (!validate51(data.configs, { instancePath: instancePath + "/configs" })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.container_name !== void 0) {
      let data10 = data.container_name;
      if (typeof data10 === "string") {
        if (!pattern12.test(data10)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/container_name", keyword: "pattern", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/container_name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_count !== void 0) {
      let data11 = data.cpu_count;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && typeof data11 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_count", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/cpu_count", keyword: "minimum", params: {} });
          errors++;
        }
      }
    }
    if (data.cpu_percent !== void 0) {
      let data12 = data.cpu_percent;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && typeof data12 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_percent", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 100 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/cpu_percent", keyword: "maximum", params: {} });
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/cpu_percent", keyword: "minimum", params: {} });
          errors++;
        }
      }
    }
    if (data.cpu_period !== void 0) {
      let data13 = data.cpu_period;
      if (!(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_period", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_quota !== void 0) {
      let data14 = data.cpu_quota;
      if (!(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_quota", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_rt_period !== void 0) {
      let data15 = data.cpu_rt_period;
      if (!(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_rt_period", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_rt_runtime !== void 0) {
      let data16 = data.cpu_rt_runtime;
      if (!(typeof data16 == "number" && isFinite(data16)) && typeof data16 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_rt_runtime", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpu_shares !== void 0) {
      let data17 = data.cpu_shares;
      if (!(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpu_shares", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpus !== void 0) {
      let data18 = data.cpus;
      if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpus", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.cpuset !== void 0) {
      if (typeof data.cpuset !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cpuset", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.credential_spec !== void 0) {
      if (!validate70(data.credential_spec, { instancePath: instancePath + "/credential_spec" })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.depends_on !== void 0) {
      let data21 = data.depends_on;
      if (!data21 || typeof data21 != "object") {
        vErrors = add(vErrors, { instancePath: instancePath + "/depends_on", keyword: "type", params: {} });
        errors++;
      }
      if (Array.isArray(data21)) {
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data21[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/depends_on/" + i0, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data21)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/depends_on", keyword: "uniqueItems", params: {} });
          errors++;
        }
      }
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key1 in data21) {
          if (!pattern1.test(key1)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/depends_on", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data21) {
          if (pattern1.test(key2)) {
            if (!validate72(data21[key2], { instancePath: instancePath + "/depends_on/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.deploy !== void 0) {
      if (!validate74(data.deploy, { instancePath: instancePath + "/deploy" })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.develop !== void 0) {
      if (!validate102(data.develop, { instancePath: instancePath + "/develop" })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.device_cgroup_rules !== void 0) {
      if (!validate64(data.device_cgroup_rules, { instancePath: instancePath + "/device_cgroup_rules" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      let data27 = data.devices;
      if (Array.isArray(data27)) {
        const len1 = data27.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate113(data27[i1], { instancePath: instancePath + "/devices/" + i1 })) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/devices", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.dns !== void 0) {
      if (!validate23(data.dns, { instancePath: instancePath + "/dns" })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.dns_opt !== void 0) {
      if (!validate64(data.dns_opt, { instancePath: instancePath + "/dns_opt" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.dns_search !== void 0) {
      if (!validate23(data.dns_search, { instancePath: instancePath + "/dns_search" })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.domainname !== void 0) {
      if (typeof data.domainname !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/domainname", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.entrypoint !== void 0) {
      if (!validate67(data.entrypoint, { instancePath: instancePath + "/entrypoint" })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.env_file !== void 0) {
      let data34 = data.env_file;
      if (typeof data34 !== "string" && !Array.isArray(data34)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/env_file", keyword: "type", params: {} });
        errors++;
      }
      if (Array.isArray(data34)) {
        const len2 = data34.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate119(data34[i2], { instancePath: instancePath + "/env_file/" + i2 })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.environment !== void 0) {
      if (!validate28(data.environment, { instancePath: instancePath + "/environment" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.expose !== void 0) {
      let data37 = data.expose;
      if (Array.isArray(data37)) {
        const len3 = data37.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data38 = data37[i3];
          if (!(typeof data38 == "number" && isFinite(data38)) && typeof data38 !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/expose/" + i3, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data37)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/expose", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/expose", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.extends !== void 0) {
      if (!validate122(data.extends, { instancePath: instancePath + "/extends" })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.external_links !== void 0) {
      if (!validate64(data.external_links, { instancePath: instancePath + "/external_links" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.extra_hosts !== void 0) {
      if (!validate46(data.extra_hosts, { instancePath: instancePath + "/extra_hosts" })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.gpus !== void 0) {
      let data42 = data.gpus;
      if (typeof data42 !== "string" && !Array.isArray(data42)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/gpus", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data42 === "string") {
        if (!pattern32.test(data42)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/gpus", keyword: "pattern", params: {} });
          errors++;
        }
      }
      if (Array.isArray(data42)) {
        const len4 = data42.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate126(data42[i4], { instancePath: instancePath + "/gpus/" + i4 })) {
            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.group_add !== void 0) {
      let data44 = data.group_add;
      if (Array.isArray(data44)) {
        const len5 = data44.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data45 = data44[i5];
          if (!(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/group_add/" + i5, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data44)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/group_add", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/group_add", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.healthcheck !== void 0) {
      if (!validate131(data.healthcheck, { instancePath: instancePath + "/healthcheck" })) {
        vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.hostname !== void 0) {
      if (typeof data.hostname !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/hostname", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/image", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.init !== void 0) {
      let data49 = data.init;
      if (typeof data49 !== "boolean" && typeof data49 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/init", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ipc !== void 0) {
      if (typeof data.ipc !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ipc", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.isolation !== void 0) {
      if (typeof data.isolation !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/isolation", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.label_file !== void 0) {
      if (!validate47(data.label_file, { instancePath: instancePath + "/label_file" })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate28(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.links !== void 0) {
      if (!validate64(data.links, { instancePath: instancePath + "/links" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.logging !== void 0) {
      if (!validate137(data.logging, { instancePath: instancePath + "/logging" })) {
        vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
        errors = vErrors.length;
      }
    }
    if (data.mac_address !== void 0) {
      if (typeof data.mac_address !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mac_address", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mem_limit !== void 0) {
      let data57 = data.mem_limit;
      if (!(typeof data57 == "number" && isFinite(data57)) && typeof data57 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mem_limit", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mem_reservation !== void 0) {
      let data58 = data.mem_reservation;
      if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58)) && typeof data58 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mem_reservation", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.mem_swappiness !== void 0) {
      let data59 = data.mem_swappiness;
      if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59)) && typeof data59 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mem_swappiness", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.memswap_limit !== void 0) {
      let data60 = data.memswap_limit;
      if (!(typeof data60 == "number" && isFinite(data60)) && typeof data60 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/memswap_limit", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.models !== void 0) {
      let data61 = data.models;
      if (!data61 || typeof data61 != "object") {
        vErrors = add(vErrors, { instancePath: instancePath + "/models", keyword: "type", params: {} });
        errors++;
      }
      if (Array.isArray(data61)) {
        const len6 = data61.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data61[i6] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/models/" + i6, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data61)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/models", keyword: "uniqueItems", params: {} });
          errors++;
        }
      }
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (const key3 in data61) {
          if (pattern1.test(key3)) {
            if (!validate139(data61[key3], { instancePath: instancePath + "/models/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.network_mode !== void 0) {
      if (typeof data.network_mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/network_mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data65 = data.networks;
      if (!data65 || typeof data65 != "object") {
        vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "type", params: {} });
        errors++;
      }
      if (Array.isArray(data65)) {
        const len7 = data65.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data65[i7] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/networks/" + i7, keyword: "type", params: {} });
            errors++;
          }
        }
        if (func0(data65)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "uniqueItems", params: {} });
          errors++;
        }
      }
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        for (const key4 in data65) {
          if (!pattern1.test(key4)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "additionalProperties", params: { additionalProperty: key4 } });
            errors++;
          }
        }
        for (const key5 in data65) {
          if (pattern1.test(key5)) {
            if (!validate141(data65[key5], { instancePath: instancePath + "/networks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.oom_kill_disable !== void 0) {
      let data68 = data.oom_kill_disable;
      if (typeof data68 !== "boolean" && typeof data68 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/oom_kill_disable", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.oom_score_adj !== void 0) {
      let data69 = data.oom_score_adj;
      if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69)) && typeof data69 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/oom_score_adj", keyword: "type", params: {} });
        errors++;
      }
      if (typeof data69 == "number" && isFinite(data69)) {
        if (data69 > 1e3 || isNaN(data69)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oom_score_adj", keyword: "maximum", params: {} });
          errors++;
        }
        if (data69 < -1e3 || isNaN(data69)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/oom_score_adj", keyword: "minimum", params: {} });
          errors++;
        }
      }
    }
    if (data.pid !== void 0) {
      let data70 = data.pid;
      if (typeof data70 !== "string" && data70 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/pid", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pids_limit !== void 0) {
      let data71 = data.pids_limit;
      if (!(typeof data71 == "number" && isFinite(data71)) && typeof data71 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/pids_limit", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.platform !== void 0) {
      if (typeof data.platform !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/platform", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ports !== void 0) {
      let data73 = data.ports;
      if (Array.isArray(data73)) {
        const len8 = data73.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate147(data73[i8], { instancePath: instancePath + "/ports/" + i8 })) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors = vErrors.length;
          }
        }
        if (func0(data73)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ports", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/ports", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.post_start !== void 0) {
      let data75 = data.post_start;
      if (Array.isArray(data75)) {
        const len9 = data75.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate106(data75[i9], { instancePath: instancePath + "/post_start/" + i9 })) {
            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/post_start", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pre_start !== void 0) {
      let data77 = data.pre_start;
      if (Array.isArray(data77)) {
        const len10 = data77.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate150(data77[i10], { instancePath: instancePath + "/pre_start/" + i10 })) {
            vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/pre_start", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pre_stop !== void 0) {
      let data79 = data.pre_stop;
      if (Array.isArray(data79)) {
        const len11 = data79.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate106(data79[i11], { instancePath: instancePath + "/pre_stop/" + i11 })) {
            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/pre_stop", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.privileged !== void 0) {
      let data81 = data.privileged;
      if (typeof data81 !== "boolean" && typeof data81 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/privileged", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      if (!validate64(data.profiles, { instancePath: instancePath + "/profiles" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.provider !== void 0) {
      if (!validate156(data.provider, { instancePath: instancePath + "/provider" })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.pull_policy !== void 0) {
      let data84 = data.pull_policy;
      if (typeof data84 === "string") {
        if (!pattern46.test(data84)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/pull_policy", keyword: "pattern", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/pull_policy", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.pull_refresh_after !== void 0) {
      if (typeof data.pull_refresh_after !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/pull_refresh_after", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.read_only !== void 0) {
      let data86 = data.read_only;
      if (typeof data86 !== "boolean" && typeof data86 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/read_only", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.restart !== void 0) {
      if (typeof data.restart !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/restart", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.runtime !== void 0) {
      if (typeof data.runtime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/runtime", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.scale !== void 0) {
      let data89 = data.scale;
      if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89)) && typeof data89 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/scale", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      if (!validate51(data.secrets, { instancePath: instancePath + "/secrets" })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.security_opt !== void 0) {
      if (!validate64(data.security_opt, { instancePath: instancePath + "/security_opt" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.shm_size !== void 0) {
      let data92 = data.shm_size;
      if (!(typeof data92 == "number" && isFinite(data92)) && typeof data92 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/shm_size", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.stdin_open !== void 0) {
      let data93 = data.stdin_open;
      if (typeof data93 !== "boolean" && typeof data93 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/stdin_open", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.stop_grace_period !== void 0) {
      if (typeof data.stop_grace_period !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/stop_grace_period", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.stop_signal !== void 0) {
      if (typeof data.stop_signal !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/stop_signal", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.storage_opt !== void 0) {
      let data96 = data.storage_opt;
      if (!(data96 && typeof data96 == "object" && !Array.isArray(data96))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/storage_opt", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.sysctls !== void 0) {
      if (!validate28(data.sysctls, { instancePath: instancePath + "/sysctls" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.tmpfs !== void 0) {
      if (!validate23(data.tmpfs, { instancePath: instancePath + "/tmpfs" })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.tty !== void 0) {
      let data99 = data.tty;
      if (typeof data99 !== "boolean" && typeof data99 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/tty", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ulimits !== void 0) {
      if (!validate59(data.ulimits, { instancePath: instancePath + "/ulimits" })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.use_api_socket !== void 0) {
      if (typeof data.use_api_socket !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/use_api_socket", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.user !== void 0) {
      if (typeof data.user !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/user", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.userns_mode !== void 0) {
      if (typeof data.userns_mode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/userns_mode", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.uts !== void 0) {
      if (typeof data.uts !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/uts", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.volumes !== void 0) {
      let data105 = data.volumes;
      if (Array.isArray(data105)) {
        const len12 = data105.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate163(data105[i12], { instancePath: instancePath + "/volumes/" + i12 })) {
            vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
            errors = vErrors.length;
          }
        }
        if (func0(data105)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/volumes", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/volumes", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.volumes_from !== void 0) {
      if (!validate64(data.volumes_from, { instancePath: instancePath + "/volumes_from" })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.working_dir !== void 0) {
      if (typeof data.working_dir !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/working_dir", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema57 = { "type": ["object", "null"], "properties": { "name": { "type": "string" }, "driver": { "type": "string" }, "driver_opts": { "$ref": "compose42" }, "external": { "$ref": "compose52" }, "internal": { "type": ["boolean", "string"] }, "attachable": { "type": ["boolean", "string"] }, "enable_ipv4": { "type": ["boolean", "string"] }, "enable_ipv6": { "type": ["boolean", "string"] }, "ipam": { "$ref": "compose53" }, "labels": { "$ref": "compose4" } }, "additionalProperties": false, "patternProperties": { "^x-": {} } };
function validate178(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "subnet" || key0 === "ip_range" || key0 === "gateway" || key0 === "aux_addresses" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.subnet !== void 0) {
      if (typeof data.subnet !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/subnet", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ip_range !== void 0) {
      if (typeof data.ip_range !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ip_range", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.gateway !== void 0) {
      if (typeof data.gateway !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/gateway", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.aux_addresses !== void 0) {
      let data3 = data.aux_addresses;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!pattern4.test(key1)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/aux_addresses", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data3) {
          if (pattern4.test(key2)) {
            if (typeof data3[key2] !== "string") {
              vErrors = add(vErrors, { instancePath: instancePath + "/aux_addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/aux_addresses", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate180(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "driver" || key0 === "config" || key0 === "options" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.config !== void 0) {
      let data1 = data.config;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data1[i0], { instancePath: instancePath + "/config/" + i0 })) {
            vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/config", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data3 = data.options;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!pattern4.test(key1)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/options", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data3) {
          if (pattern4.test(key2)) {
            if (typeof data3[key2] !== "string") {
              vErrors = add(vErrors, { instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
function validate176(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema57.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver_opts !== void 0) {
      if (!validate144(data.driver_opts, { instancePath: instancePath + "/driver_opts" })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.external !== void 0) {
      if (!validate178(data.external, { instancePath: instancePath + "/external" })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.internal !== void 0) {
      let data4 = data.internal;
      if (typeof data4 !== "boolean" && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/internal", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.attachable !== void 0) {
      let data5 = data.attachable;
      if (typeof data5 !== "boolean" && typeof data5 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/attachable", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.enable_ipv4 !== void 0) {
      let data6 = data.enable_ipv4;
      if (typeof data6 !== "boolean" && typeof data6 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/enable_ipv4", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.enable_ipv6 !== void 0) {
      let data7 = data.enable_ipv6;
      if (typeof data7 !== "boolean" && typeof data7 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/enable_ipv6", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.ipam !== void 0) {
      if (!validate180(data.ipam, { instancePath: instancePath + "/ipam" })) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate28(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate186(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "driver" || key0 === "driver_opts" || key0 === "external" || key0 === "labels" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver_opts !== void 0) {
      if (!validate144(data.driver_opts, { instancePath: instancePath + "/driver_opts" })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.external !== void 0) {
      if (!validate178(data.external, { instancePath: instancePath + "/external" })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate28(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate192(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
  }
  validate192.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "file" || key0 === "environment" || key0 === "content" || key0 === "external" || key0 === "template_driver" || key0 === "labels" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (typeof data.file !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/file", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (typeof data.environment !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/environment", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/content", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.external !== void 0) {
      if (!validate192(data.external, { instancePath: instancePath + "/external" })) {
        vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data.template_driver !== void 0) {
      if (typeof data.template_driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/template_driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate28(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
function validate196(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "file" || key0 === "environment" || key0 === "external" || key0 === "driver" || key0 === "driver_opts" || key0 === "template_driver" || key0 === "labels" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (typeof data.file !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/file", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (typeof data.environment !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/environment", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.external !== void 0) {
      if (!validate192(data.external, { instancePath: instancePath + "/external" })) {
        vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.driver_opts !== void 0) {
      if (!validate144(data.driver_opts, { instancePath: instancePath + "/driver_opts" })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.template_driver !== void 0) {
      if (typeof data.template_driver !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/template_driver", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate28(data.labels, { instancePath: instancePath + "/labels" })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
function validate201(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "model" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "model" || key0 === "context_size" || key0 === "runtime_flags" || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.model !== void 0) {
      if (typeof data.model !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/model", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.context_size !== void 0) {
      let data2 = data.context_size;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/context_size", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.runtime_flags !== void 0) {
      if (!validate43(data.runtime_flags, { instancePath: instancePath + "/runtime_flags" })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func3.call(schema6.properties, key0) || pattern0.test(key0))) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/version", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.include !== void 0) {
      let data2 = data.include;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data2[i0], { instancePath: instancePath + "/include/" + i0 })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/include", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data4 = data.services;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!pattern1.test(key1)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data4) {
          if (pattern1.test(key2)) {
            if (!validate27(data4[key2], { instancePath: instancePath + "/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/services", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data6 = data.networks;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key3 in data6) {
          if (pattern1.test(key3)) {
            if (!validate176(data6[key3], { instancePath: instancePath + "/networks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/networks", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.volumes !== void 0) {
      let data8 = data.volumes;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key4 in data8) {
          if (!pattern1.test(key4)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/volumes", keyword: "additionalProperties", params: { additionalProperty: key4 } });
            errors++;
          }
        }
        for (const key5 in data8) {
          if (pattern1.test(key5)) {
            if (!validate186(data8[key5], { instancePath: instancePath + "/volumes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/volumes", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.configs !== void 0) {
      let data10 = data.configs;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key6 in data10) {
          if (!pattern1.test(key6)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/configs", keyword: "additionalProperties", params: { additionalProperty: key6 } });
            errors++;
          }
        }
        for (const key7 in data10) {
          if (pattern1.test(key7)) {
            if (!validate191(data10[key7], { instancePath: instancePath + "/configs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/configs", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data12 = data.secrets;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key8 in data12) {
          if (!pattern1.test(key8)) {
            vErrors = add(vErrors, { instancePath: instancePath + "/secrets", keyword: "additionalProperties", params: { additionalProperty: key8 } });
            errors++;
          }
        }
        for (const key9 in data12) {
          if (pattern1.test(key9)) {
            if (!validate196(data12[key9], { instancePath: instancePath + "/secrets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/secrets", keyword: "type", params: {} });
        errors++;
      }
    }
    if (data.models !== void 0) {
      let data14 = data.models;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key10 in data14) {
          if (pattern1.test(key10)) {
            if (!validate201(data14[key10], { instancePath: instancePath + "/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/models", keyword: "type", params: {} });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: {} });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/compose/schema/definition/schema.ts
var NAME = "^[a-zA-Z0-9._-]+$";
var ANY_KEY = "[^\\n]";
var WHOLE_KEY = "^[^\\n]+$";
var EXTENSIONS = { "^x-": {} };
var string = { type: "string" };
var boolean = { type: "boolean" };
var number = { type: "number" };
var integer = { type: "integer" };
var nothing2 = { type: "null" };
var plainValue = union(string, number, boolean, nothing2);
var booleanOrString = union(boolean, string);
var numberOrString = union(number, string);
var integerOrString = union(integer, string);
function word(...words) {
  return { type: "string", enum: words };
}
function boundedInteger(bounds) {
  return { ...integerOrString, ...bounds };
}
function listOf(items) {
  return { type: "array", items };
}
function setOf(items) {
  return { type: "array", items, uniqueItems: true };
}
function mapping(properties, ...required) {
  return { ...closedMapping(properties, ...required), patternProperties: EXTENSIONS };
}
function closedMapping(properties, ...required) {
  const closed = { type: "object", properties, additionalProperties: false };
  return required.length > 0 ? { ...closed, required } : closed;
}
function openMapping(properties) {
  return { type: "object", properties };
}
function mappingFrom(pattern, values) {
  return { ...openMappingFrom(pattern, values), additionalProperties: false };
}
function openMappingFrom(pattern, values) {
  return { type: "object", patternProperties: { [pattern]: values } };
}
function options(values) {
  return openMappingFrom(WHOLE_KEY, values);
}
function union(...branches) {
  let joined = {};
  for (const branch of branches) joined = { ...joined, ...branch };
  return { ...joined, type: branches.flatMap((branch) => branch.type ?? []) };
}

// src/compose/schema/definition/common.ts
var listOrMapping = union(mappingFrom(ANY_KEY, plainValue), setOf(string));
var strings = listOf(string);
var uniqueStrings = setOf(string);
var stringOrStrings = union(string, listOf(string));
var stringOrUniqueStrings = union(string, uniqueStrings);
var command = union(nothing2, string, strings);
var extraHosts = union(mappingFrom(ANY_KEY, stringOrStrings), uniqueStrings);
var driverOptions = options(numberOrString);
var fileGrants = listOf(
  union(string, mapping({ source: string, target: string, uid: string, gid: string, mode: numberOrString }))
);
var ulimits = openMappingFrom(
  "^[a-z]+$",
  union(integerOrString, mapping({ soft: integerOrString, hard: integerOrString }, "soft", "hard"))
);
var hook = mapping(
  { command, user: string, privileged: booleanOrString, working_dir: string, environment: listOrMapping },
  "command"
);

// src/compose/schema/definition/resources.ts
var external = union(boolean, string, mapping({ name: string }));
var looseExternal = union(boolean, string, openMapping({ name: string }));
var addressPool = mapping({
  subnet: string,
  ip_range: string,
  gateway: string,
  aux_addresses: mappingFrom(ANY_KEY, string)
});
var network = union(
  mapping({
    name: string,
    driver: string,
    driver_opts: driverOptions,
    external,
    internal: booleanOrString,
    attachable: booleanOrString,
    enable_ipv4: booleanOrString,
    enable_ipv6: booleanOrString,
    ipam: mapping({ driver: string, config: listOf(addressPool), options: mappingFrom(ANY_KEY, string) }),
    labels: listOrMapping
  }),
  nothing2
);
var volume = union(
  mapping({ name: string, driver: string, driver_opts: driverOptions, external, labels: listOrMapping }),
  nothing2
);
var secret = mapping({
  name: string,
  file: string,
  environment: string,
  external: looseExternal,
  driver: string,
  driver_opts: driverOptions,
  template_driver: string,
  labels: listOrMapping
});
var config = mapping({
  name: string,
  file: string,
  environment: string,
  content: string,
  external: looseExternal,
  template_driver: string,
  labels: listOrMapping
});
var model = mapping(
  { name: string, model: string, context_size: integer, runtime_flags: strings },
  "model"
);

// src/compose/schema/definition/attachments.ts
var dependency = mapping(
  {
    condition: word("service_started", "service_healthy", "service_completed_successfully"),
    required: boolean,
    restart: booleanOrString
  },
  "condition"
);
var dependencies = union(uniqueStrings, mappingFrom(NAME, dependency));
var networkAttachment = mapping({
  aliases: uniqueStrings,
  interface_name: string,
  ipv4_address: string,
  ipv6_address: string,
  link_local_ips: uniqueStrings,
  mac_address: string,
  driver_opts: driverOptions,
  priority: number,
  gw_priority: number
});
var networkAttachments = union(uniqueStrings, mappingFrom(NAME, union(networkAttachment, nothing2)));
var modelBindings = union(
  uniqueStrings,
  openMappingFrom(NAME, union(mapping({ endpoint_var: string, model_var: string }), nothing2))
);
var port = mapping({
  name: string,
  mode: string,
  host_ip: string,
  target: integerOrString,
  published: integerOrString,
  protocol: string,
  app_protocol: string
});
var ports = setOf(union(number, string, port));
var envFile = closedMapping({ path: string, format: string, required: booleanOrString }, "path");
var envFiles = union(string, listOf(union(string, envFile)));

// src/compose/schema/definition/build.ts
var build = union(
  string,
  mapping({
    context: string,
    dockerfile: string,
    dockerfile_inline: string,
    target: string,
    args: listOrMapping,
    additional_contexts: listOrMapping,
    labels: listOrMapping,
    tags: strings,
    platforms: strings,
    network: string,
    extra_hosts: extraHosts,
    ssh: listOrMapping,
    secrets: fileGrants,
    cache_from: strings,
    cache_to: strings,
    no_cache: booleanOrString,
    no_cache_filter: stringOrUniqueStrings,
    pull: booleanOrString,
    provenance: booleanOrString,
    sbom: booleanOrString,
    entitlements: strings,
    privileged: booleanOrString,
    isolation: string,
    shm_size: integerOrString,
    ulimits
  })
);

// src/compose/schema/definition/deploy.ts
var deviceKeys = {
  capabilities: uniqueStrings,
  count: integerOrString,
  device_ids: uniqueStrings,
  driver: string,
  options: listOrMapping
};
var taskChanges = mapping({
  parallelism: integerOrString,
  delay: string,
  failure_action: string,
  monitor: string,
  max_failure_ratio: numberOrString,
  order: word("start-first", "stop-first")
});
var genericResource = mapping({
  discrete_resource_spec: mapping({ kind: string, value: numberOrString })
});
var resources = mapping({
  limits: mapping({ cpus: numberOrString, memory: string, pids: integerOrString }),
  reservations: mapping({
    cpus: numberOrString,
    memory: string,
    generic_resources: listOf(genericResource),
    devices: listOf(mapping(deviceKeys, "capabilities"))
  })
});
var placement = mapping({
  constraints: strings,
  preferences: listOf(mapping({ spread: string })),
  max_replicas_per_node: integerOrString
});
var restartPolicy = mapping({
  condition: string,
  delay: string,
  max_attempts: integerOrString,
  window: string
});
var deploy = union(
  mapping({
    mode: string,
    endpoint_mode: string,
    replicas: integerOrString,
    labels: listOrMapping,
    update_config: taskChanges,
    rollback_config: taskChanges,
    resources,
    restart_policy: restartPolicy,
    placement
  }),
  nothing2
);
var gpus = union(
  { type: "string", pattern: "^all$", description: "`all` or a list of devices" },
  listOf(openMapping(deviceKeys))
);

// src/compose/schema/definition/develop.ts
var watch = mapping(
  {
    path: string,
    action: word("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
    target: string,
    ignore: stringOrUniqueStrings,
    include: stringOrUniqueStrings,
    initial_sync: boolean,
    exec: hook
  },
  "path",
  "action"
);
var develop = union(mapping({ watch: listOf(watch) }), nothing2);

// src/compose/schema/definition/mount.ts
var bind = mapping({
  propagation: string,
  create_host_path: booleanOrString,
  recursive: word("enabled", "disabled", "writable", "readonly"),
  selinux: word("z", "Z")
});
var mount = mapping(
  {
    type: word("bind", "volume", "tmpfs", "cluster", "npipe", "image"),
    source: string,
    target: string,
    read_only: booleanOrString,
    consistency: string,
    bind,
    volume: mapping({ labels: listOrMapping, nocopy: booleanOrString, subpath: string }),
    tmpfs: mapping({ size: boundedInteger({ minimum: 0 }), mode: numberOrString }),
    image: mapping({ subpath: string })
  },
  "type"
);
var mounts = setOf(union(string, mount));

// src/compose/schema/definition/service.ts
var deviceRate = closedMapping({ path: string, rate: integerOrString });
var blockIo = closedMapping({
  weight: integerOrString,
  weight_device: listOf(closedMapping({ path: string, weight: integerOrString })),
  device_read_bps: listOf(deviceRate),
  device_read_iops: listOf(deviceRate),
  device_write_bps: listOf(deviceRate),
  device_write_iops: listOf(deviceRate)
});
var device = union(string, mapping({ source: string, target: string, permissions: string }, "source"));
var healthcheck = mapping({
  test: stringOrStrings,
  interval: string,
  timeout: string,
  retries: numberOrString,
  start_period: string,
  start_interval: string,
  disable: booleanOrString
});
var logging = mapping({ driver: string, options: options(union(string, number, nothing2)) });
var initContainer = mapping({
  command,
  image: string,
  user: string,
  privileged: booleanOrString,
  working_dir: string,
  environment: listOrMapping,
  per_replica: booleanOrString
});
var providerOption = union(string, number, boolean, listOf(union(string, number, boolean)));
var provider = mapping({ type: string, options: options(providerOption) }, "type");
var containerName = {
  type: "string",
  pattern: "[a-zA-Z0-9][a-zA-Z0-9_.-]+",
  description: "a name with a letter or digit, followed by more letters, digits, `_`, `.` or `-`"
};
var pullPolicy = {
  type: "string",
  pattern: "always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+",
  description: "`always`, `never`, `build`, `missing`, `if_not_present`, `refresh`, `daily`, `weekly` or `every_` with a duration"
};
var service = mapping({
  annotations: listOrMapping,
  attach: booleanOrString,
  blkio_config: blockIo,
  build,
  cap_add: uniqueStrings,
  cap_drop: uniqueStrings,
  cgroup: word("host", "private"),
  cgroup_parent: string,
  command,
  configs: fileGrants,
  container_name: containerName,
  cpu_count: boundedInteger({ minimum: 0 }),
  cpu_percent: boundedInteger({ minimum: 0, maximum: 100 }),
  cpu_period: numberOrString,
  cpu_quota: numberOrString,
  cpu_rt_period: numberOrString,
  cpu_rt_runtime: numberOrString,
  cpu_shares: numberOrString,
  cpus: numberOrString,
  cpuset: string,
  credential_spec: mapping({ config: string, file: string, registry: string }),
  depends_on: dependencies,
  deploy,
  develop,
  device_cgroup_rules: uniqueStrings,
  devices: listOf(device),
  dns: stringOrUniqueStrings,
  dns_opt: uniqueStrings,
  dns_search: stringOrUniqueStrings,
  domainname: string,
  entrypoint: command,
  env_file: envFiles,
  environment: listOrMapping,
  expose: setOf(numberOrString),
  extends: union(string, closedMapping({ service: string, file: string }, "service")),
  external_links: uniqueStrings,
  extra_hosts: extraHosts,
  gpus,
  group_add: setOf(numberOrString),
  healthcheck,
  hostname: string,
  image: string,
  init: booleanOrString,
  ipc: string,
  isolation: string,
  label_file: stringOrStrings,
  labels: listOrMapping,
  links: uniqueStrings,
  logging,
  mac_address: string,
  mem_limit: numberOrString,
  mem_reservation: integerOrString,
  mem_swappiness: integerOrString,
  memswap_limit: numberOrString,
  models: modelBindings,
  network_mode: string,
  networks: networkAttachments,
  oom_kill_disable: booleanOrString,
  oom_score_adj: boundedInteger({ minimum: -1e3, maximum: 1e3 }),
  pid: union(string, nothing2),
  pids_limit: numberOrString,
  platform: string,
  ports,
  post_start: listOf(hook),
  pre_start: listOf(initContainer),
  pre_stop: listOf(hook),
  privileged: booleanOrString,
  profiles: uniqueStrings,
  provider,
  pull_policy: pullPolicy,
  pull_refresh_after: string,
  read_only: booleanOrString,
  restart: string,
  runtime: string,
  scale: integerOrString,
  secrets: fileGrants,
  security_opt: uniqueStrings,
  shm_size: numberOrString,
  stdin_open: booleanOrString,
  stop_grace_period: string,
  stop_signal: string,
  storage_opt: { type: "object" },
  sysctls: listOrMapping,
  tmpfs: stringOrUniqueStrings,
  tty: booleanOrString,
  ulimits,
  use_api_socket: boolean,
  user: string,
  userns_mode: string,
  uts: string,
  volumes: mounts,
  volumes_from: uniqueStrings,
  working_dir: string
});

// src/compose/schema/definition/compose.ts
var include = union(
  string,
  closedMapping({ path: stringOrUniqueStrings, env_file: stringOrUniqueStrings, project_directory: string })
);
var compose = mapping({
  version: string,
  name: string,
  include: listOf(include),
  services: mappingFrom(NAME, service),
  networks: openMappingFrom(NAME, network),
  volumes: mappingFrom(NAME, volume),
  configs: mappingFrom(NAME, config),
  secrets: mappingFrom(NAME, secret),
  models: openMappingFrom(NAME, model)
});

// src/compose/schema/place.ts
function rootPlace(model2, schema) {
  return { path: [], value: model2, schema, key: void 0 };
}
function placeAt(root, pointer) {
  const segments = pointer.split("/").slice(1).map(decodeSegment);
  return segments.reduce((place, segment) => childOf2(place, segment) ?? place, root);
}
function placeOf2(place, value) {
  if (place.value === value) return place;
  for (const segment of segmentsOf(place.value)) {
    const child = childOf2(place, segment);
    const found = child && placeOf2(child, value);
    if (found) return found;
  }
  return void 0;
}
function childOf2(place, segment) {
  const path = [...place.path, segment];
  if (place.value.kind === "sequence") {
    const value = place.value.items[Number(segment)];
    return value && { path, value, schema: place.schema.items ?? {}, key: void 0 };
  }
  const entry = place.value.kind === "mapping" ? place.value.entries.get(segment) : void 0;
  return entry && { path, value: entry.value, schema: schemaOfKey(place.schema, segment), key: entry.key };
}
function segmentsOf(value) {
  if (value.kind === "mapping") return value.entries.keys();
  return value.kind === "sequence" ? Array.from(value.items.keys(), String) : [];
}
function schemaOfKey(schema, key) {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key] ?? {};
  const patterns = Object.entries(schema.patternProperties ?? {});
  return patterns.find(([pattern]) => new RegExp(pattern, "u").test(key))?.[1] ?? {};
}
function decodeSegment(segment) {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

// src/compose/schema/plain.ts
function toPlain(tree, nonFinite) {
  if (tree.kind === "scalar") return plainScalar(tree, nonFinite);
  if (tree.kind === "sequence") return tree.items.map((item) => toPlain(item, nonFinite));
  return plainMapping(tree, nonFinite);
}
function plainScalar(scalar, nonFinite) {
  const { value } = scalar;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  nonFinite.push(scalar);
  return 0;
}
function plainMapping(mapping2, nonFinite) {
  const plain = /* @__PURE__ */ Object.create(null);
  for (const [key, entry] of mapping2.entries) plain[key] = toPlain(entry.value, nonFinite);
  return plain;
}

// src/compose/schema/words.ts
function describeType({ path, value, schema }) {
  const allowed = typesOf(schema);
  const found = `${titleOf(path)} must be ${joinWords(typeWords(allowed))}`;
  if (isNull2(value)) return `${found}, but it has no value.`;
  const tip = value.kind === "scalar" && isTextOnly(allowed) ? "; put it in quotes" : "";
  return `${found}, not ${describeFound(value, allowed)}${tip}.`;
}
function describeUnknownKey({ path, schema }, key) {
  if (!schema.properties) return describeBadName(path, key, schema);
  const nearest = nearestOf(key, Object.keys(schema.properties));
  const unknown = path.length > 0 ? `${titleOf(path)} has no key '${key}'` : `A Compose file has no top-level element '${key}'`;
  return nearest === void 0 ? `${unknown}.` : `${unknown}; did you mean \`${nearest}\`?`;
}
function describeMissingKey({ path }, key) {
  return `${titleOf(path)} needs the key \`${key}\`.`;
}
function describeValue({ path, schema }, keyword) {
  return `${titleOf(path)} must be ${expectation(schema, keyword)}.`;
}
function describeDuplicate({ path }) {
  return `${titleOf(path)} lists the same item twice.`;
}
function describeNonFinite({ path }) {
  return `${titleOf(path)} must be a finite number; Compose cannot hold infinity or \`.nan\`.`;
}
function describeBadName(path, key, schema) {
  if (!Object.hasOwn(schema.patternProperties ?? {}, NAME)) return `${titleOf(path)} has an empty key.`;
  return `'${key}' is no name that ${titleOf(path)} allows; use letters, digits, \`.\`, \`_\` and \`-\` only.`;
}
function expectation(schema, keyword) {
  if (keyword === "enum") return joinWords((schema.enum ?? []).map((word2) => `\`${word2}\``));
  if (keyword === "minimum") return `at least ${schema.minimum}`;
  if (keyword === "maximum") return `at most ${schema.maximum}`;
  return schema.description ?? "of another form";
}
function titleOf(path) {
  if (path.length === 0) return "A Compose file";
  return path.length === 1 ? `\`${path[0]}\`` : `'${path.join(".")}'`;
}
var TYPE_WORDS = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "a boolean",
  array: "a list",
  object: "a mapping"
};
function typeWords(types) {
  return types.flatMap((type) => type === "null" ? [] : TYPE_WORDS[type]);
}
function typesOf(schema) {
  if (schema.type === void 0) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}
function isTextOnly(types) {
  return types.includes("string") && !types.some((type) => ["number", "integer", "boolean"].includes(type));
}
function describeFound(value, allowed) {
  if (value.kind !== "scalar") return value.kind === "mapping" ? "a mapping" : "a list";
  if (value.type === "bool") return "a boolean";
  if (value.type === "time") return "a date";
  if (value.type === "string") return "a string";
  return allowed.includes("integer") ? "a number with a fraction" : "a number";
}
function isNull2(value) {
  return value.kind === "scalar" && value.type === "null";
}
function joinWords(words) {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join("");
}

// src/compose/schema/validate.ts
function validateSchema(model2, report, known = /* @__PURE__ */ new Set()) {
  const nonFinite = [];
  const isValid = validateCompose(toPlain(model2, nonFinite));
  if (isValid && nonFinite.length === 0) return;
  const root = rootPlace(model2, compose);
  const errors = isValid ? [] : validateCompose.errors ?? [];
  const problems = [
    ...errors.flatMap((error) => explain(placeAt(root, error.instancePath), error)),
    ...nonFinite.flatMap((scalar) => explainNonFinite(root, scalar))
  ];
  for (const problem of problems) if (isNew(problem, known)) report(problem);
}
function explain(place, error) {
  switch (error.keyword) {
    case "type":
      return [problemAt(place, valueToken(place), describeType(place))];
    case "additionalProperties":
      return [unknownKey(place, error.params.additionalProperty)];
    case "required":
      return [missingKey(place, error.params.missingProperty)];
    case "uniqueItems":
      return duplicates(place);
    default:
      return [problemAt(place, valueToken(place), describeValue(place, error.keyword))];
  }
}
function unknownKey(place, key) {
  const child = childOf2(place, key) ?? place;
  return { ...problemAt(child, keyToken(child), describeUnknownKey(place, key)), subject: key };
}
function missingKey(place, key) {
  return { ...problemAt(place, keyToken(place), describeMissingKey(place, key)), subject: key };
}
function duplicates(place) {
  const items = place.value.kind === "sequence" ? place.value.items : [];
  return findDuplicates(items.map((item) => toPlain(item, []))).flatMap(({ first, again }) => {
    const repeated = childOf2(place, String(again));
    const original = items[first];
    if (!repeated || !original) return [];
    const related = [{ at: original, message: "The item stands here already." }];
    return [{ ...problemAt(repeated, repeated.value, describeDuplicate(place)), related }];
  });
}
function explainNonFinite(root, scalar) {
  const place = placeOf2(root, scalar);
  return place ? [problemAt(place, scalar, describeNonFinite(place))] : [];
}
function problemAt({ path }, at, message) {
  return { kind: "compose-schema", severity: "error", message, at: tokenOf(at), path: path.join(".") };
}
function tokenOf({ file, start, end }) {
  return { file, start, end };
}
function valueToken({ key, value }) {
  return value.start === value.end && key ? key : value;
}
function keyToken({ key, value }) {
  if (key) return key;
  const [first] = value.kind === "mapping" ? value.entries.values() : [];
  return first?.key ?? value;
}
function isNew({ at, subject }, known) {
  const token = `${at.file.path}:${at.start}:${at.end}:${subject ?? ""}`;
  if (known.has(token)) return false;
  known.add(token);
  return true;
}

// src/compose/unique.ts
function collapseUnique(model2, report) {
  const changed = rewrite(model2, UNIQUE, report);
  return isMapping(changed) ? changed : model2;
}
var UNIQUE = compilePaths({
  "networks.*.ipam.options": collapse(pairKey),
  "networks.*.labels": collapse(pairKey),
  "services.*.annotations": collapse(pairKey),
  "services.*.build.additional_contexts": collapse(pairKey),
  "services.*.build.args": collapse(pairKey),
  "services.*.build.labels": collapse(pairKey),
  "services.*.build.tags": collapse(pairKey),
  "services.*.cap_add": collapse(pairKey),
  "services.*.cap_drop": collapse(pairKey),
  "services.*.configs": collapse((item) => fileKey(item, "")),
  "services.*.deploy.labels": collapse(pairKey),
  "services.*.devices": collapse(deviceKey),
  "services.*.dns": collapse(pairKey),
  "services.*.dns_opt": collapse(pairKey),
  "services.*.dns_search": collapse(pairKey),
  "services.*.env_file": collapse(envFileKey),
  "services.*.environment": collapse(pairKey),
  "services.*.expose": collapse(exposeKey),
  "services.*.labels": collapse(pairKey),
  "services.*.links": collapse(pairKey),
  "services.*.networks.*.aliases": collapse(pairKey),
  "services.*.networks.*.link_local_ips": collapse(pairKey),
  "services.*.ports": collapse(portKey),
  "services.*.profiles": collapse(pairKey),
  "services.*.secrets": collapse((item) => fileKey(item, "/run/secrets")),
  "services.*.sysctls": collapse(pairKey),
  "services.*.tmpfs": collapse(pairKey),
  "services.*.volumes": collapse(mountKey)
});
function isSingleText({ items }) {
  const [first, second] = items;
  return second === void 0 && isScalar(first) && first.type === "string";
}
function collapse(keyOf3) {
  return (tree, path, report) => {
    if (!isSequence(tree) || isSingleText(tree)) return tree;
    const keys = tree.items.map((item, index) => {
      const key = keyOf3(item);
      if (typeof key === "object") report(missingKey2(item, childPath(path, index), key.missing));
      return typeof key === "string" ? key : void 0;
    });
    return replaceEarlier(tree, keys);
  };
}
function replaceEarlier(sequence, keys) {
  const items = [];
  const places = /* @__PURE__ */ new Map();
  for (const [index, item] of sequence.items.entries()) {
    const key = keys[index];
    const place = key === void 0 ? void 0 : places.get(key);
    const earlier = place === void 0 ? void 0 : items[place];
    if (place !== void 0 && earlier) items[place] = withReplaced(item, earlier, "unique-key");
    else if (key !== void 0) places.set(key, items.push(item) - 1);
    else items.push(item);
  }
  return items.length === sequence.items.length ? sequence : copyWith(sequence, { items });
}
function missingKey2({ file, start, end }, path, message) {
  return { kind: "compose-schema", severity: "error", message, at: { file, start, end }, path };
}
function pairKey(item) {
  if (!isScalar(item)) return void 0;
  if (item.type === "time") return { missing: "YAML takes this for a time. Put it in quotes." };
  if (item.type !== "string") return void 0;
  const text = scalarText(item);
  const equals = text.indexOf("=");
  return equals < 0 ? text : text.slice(0, equals);
}
function fileKey(item, directory) {
  if (!isMapping(item)) return isScalar(item) ? `${directory}/${scalarText(item)}` : void 0;
  const target = valueAt(item, "target");
  if (target) return isScalar(target) ? scalarText(target) : void 0;
  return `${directory}/${textAt3(item, "source")}`;
}
function mountKey(item) {
  if (isMapping(item)) return targetKey(item, "The mount has no target. Add the path in the container.");
  const text = isScalar(item) ? scalarText(item) : "";
  const mount2 = parseMount(text);
  if (!("value" in mount2)) return void 0;
  const { start, end } = mount2.value.places.target;
  return mount2.value.target && text.slice(start, end);
}
function deviceKey(item) {
  if (isMapping(item)) return targetKey(item, "The device has no target. Add the path in the container.");
  if (!isScalar(item)) return void 0;
  const [source, target] = scalarText(item).split(":");
  return target ?? source;
}
function targetKey(item, missing) {
  const target = valueAt(item, "target");
  return isScalar(target) && target.type === "string" ? scalarText(target) : { missing };
}
function envFileKey(item) {
  const path = isMapping(item) ? valueAt(item, "path") : item;
  return isScalar(path) ? scalarText(path) : void 0;
}
function exposeKey(item) {
  if (!isScalar(item)) return void 0;
  const isPort = item.type === "string" || isInt64(item);
  return isPort ? scalarText(item) : { missing: "The port to expose must be a whole number or text. Put it in quotes." };
}
function portKey(item) {
  if (isScalar(item)) return item.type === "string" || item.type === "int" ? scalarText(item) : void 0;
  if (!isMapping(item)) return void 0;
  const isZero = item.short !== void 0 && textAt3(item, "target") === "0";
  if (isZero || !item.entries.has("target"))
    return { missing: "The port has no target. Add the port in the container." };
  const parts = [
    typedTextAt(item, "host_ip", "string 0.0.0.0"),
    typedTextAt(item, "published", "absent"),
    typedTextAt(item, "target", "absent"),
    typedTextAt(item, "protocol", "string tcp")
  ];
  return `port ${parts.join(" ")}`;
}
function typedTextAt(mapping2, key, fallback) {
  const value = valueAt(mapping2, key);
  return isScalar(value) ? `${value.type} ${scalarText(value)}` : fallback;
}
function textAt3(mapping2, key) {
  const value = valueAt(mapping2, key);
  return isScalar(value) ? scalarText(value) : "";
}

// src/compose/documents.ts
function openDocument({ tree }, load) {
  const { interpolates, environment, report } = load;
  const opened = interpolates ? interpolateTree(tree, environment.lookup, report) : tree;
  if (isMapping(opened)) return omitUnread(opened);
  if (isUnread(tree)) return void 0;
  const { file, start, end } = tree;
  const message = isNull(tree) ? "The document is empty, and Compose stops at it. Remove the `---` before it." : "A Compose file is a mapping: it begins with keys such as `services`.";
  report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path: "" });
  return void 0;
}
function omitUnread(document) {
  const unread = [...document.entries].filter(([, { value }]) => isUnread(value));
  if (unread.length === 0) return document;
  const read = unread.reduce((rest, [key]) => withoutKey(rest, key), document);
  return copyWith(read, { isPartial: true });
}
function mergeDocument(model2, document, load) {
  const merged = combine(model2, document, load);
  validateSchema(merged, load.report, load.shared.faults);
  return finish(dropVersion(merged, load), load);
}
function mergeUncheckedDocument(model2, document, load) {
  return finish(combine(model2, document, load), load);
}
function combine(model2, document, { report }) {
  return collapseUnique(mergeModels(model2, document, { reason: "override-file", report }), report);
}
function finish(model2, { report, interpolates }) {
  return collapseUnique(omitEmptyDns(toLongForm(model2, report, !interpolates)), report);
}
function dropVersion(model2, { report }) {
  const version = model2.entries.get("version");
  if (!version) return model2;
  const message = "Compose ignores `version`. Remove it.";
  report({ kind: "obsolete-version", severity: "warning", message, at: version.key, path: "version" });
  return withoutKey(model2, "version");
}
function omitEmptyDns(model2) {
  const changed = rewrite(model2, EMPTY_DNS, void 0);
  return isMapping(changed) ? changed : model2;
}
var EMPTY_DNS = compilePaths({
  "services.*.dns": (tree) => {
    if (!isSequence(tree)) return tree;
    const items = tree.items.filter((item) => !isEmptyText(item));
    return items.length === tree.items.length ? tree : copyWith(tree, { items });
  }
});
function isEmptyText(tree) {
  return isNull(tree) || tree.kind === "scalar" && tree.value === "";
}

// src/compose/paths.ts
function resolvePaths(model2, base) {
  const changed = rewrite(model2, PATHS, base);
  return isMapping(changed) ? changed : model2;
}
var PATHS = compilePaths({
  "configs.*.file": resolveHostPath,
  "secrets.*.file": resolveHostPath,
  "services.*.build.additional_contexts.*": resolveContext,
  "services.*.build.context": resolveContext,
  "services.*.build.ssh.*": resolveHostPath,
  "services.*.develop.watch.*.path": resolveLocalPath,
  "services.*.env_file.*.path": resolveLocalPath,
  "services.*.extends.file": resolveLocalPath,
  "services.*.label_file.*": resolveLocalPath,
  "services.*.volumes.*": resolveMount,
  "volumes.*": resolveBindDevice
});
var REMOTE_CONTEXT = /:\/\/|^service:|^github\.com\/|^git@/;
var WINDOWS_ABSOLUTE = /^(?:.:[\\/]|[\\/]{2})/;
function resolveContext(tree, path, base) {
  return isScalar(tree) && REMOTE_CONTEXT.test(String(tree.value)) ? tree : resolveLocalPath(tree, path, base);
}
function resolveLocalPath(tree, _path, base) {
  return replacePath(tree, (path) => path === "" ? path : resolveFrom(base, path));
}
function resolveHostPath(tree, _path, base) {
  return replacePath(tree, (path) => WINDOWS_ABSOLUTE.test(path) ? path : resolveFrom(base, path));
}
function resolveMount(tree, path, base) {
  if (!isMapping(tree) || stringAt(tree, "type") !== "bind") return tree;
  const source = scalarAt(tree, "source");
  return source ? withValue(tree, "source", resolveHostPath(source, path, base)) : tree;
}
function resolveBindDevice(tree, path, base) {
  const options2 = mappingAt(tree, "driver_opts");
  const device2 = scalarAt(options2, "device");
  if (!isMapping(tree) || !options2 || !device2) return tree;
  if (stringAt(tree, "driver") !== "local" || stringAt(options2, "o") !== "bind") return tree;
  return withValue(tree, "driver_opts", withValue(options2, "device", resolveHostPath(device2, path, base)));
}
function resolveFrom({ directory, home }, path) {
  if (path.startsWith("~")) return joinPath(home, path.slice(1));
  if (path.startsWith("/")) return path;
  return path === "" ? cleanPath(directory) : joinPath(directory, path);
}
function replacePath(tree, change) {
  if (!isScalar(tree) || typeof tree.value !== "string" || tree.type !== "string") return tree;
  const value = change(tree.value);
  return value === tree.value ? tree : withPath(tree, value);
}
function withPath(written, value) {
  return copyWith(written, { value, relative: written });
}

// src/compose/extends-base.ts
function readExtendsBase(file, path, load) {
  const written = String(file.value);
  if (isRemote(written)) {
    reportRemote(load, file, path);
    return void 0;
  }
  const target = resolvePath(load.directory, written);
  const source = load.sources.read(target);
  if (!isReadable(source)) {
    reportMerge(load, { at: file, path, message: `The file '${written}' ${source.reason}.` });
    return void 0;
  }
  load.shared.opened.set(target, source);
  const { model: model2, tags } = readModel(source, load);
  rewrite(model2, FORMS2, load);
  const directory = relativePath(load.directory, directoryOf(target));
  const services = mappingAt(resolvePaths(model2, { directory, home: load.sources.files.home }), "services");
  if (!services) reportMerge(load, { at: file, path, message: `The file '${written}' has no \`services\` to extend.` });
  return services && { services: services.entries, tags };
}
var FORMS2 = compilePaths({
  "configs.*": mustBe("mapping", "null"),
  "networks.*": mustBe("mapping", "null"),
  "secrets.*": mustBe("mapping", "null"),
  "services.*.build": mustBe("mapping", "string"),
  "services.*.depends_on": mustBe("mapping", "sequence"),
  "services.*.env_file": mustBe("sequence", "string"),
  "services.*.gpus": mustBe("sequence", "string"),
  "services.*.ports": mustBe("sequence"),
  "volumes.*": mustBe("mapping", "null")
});
function mustBe(...forms) {
  return (tree, path, { report }) => {
    const form = tree.kind === "scalar" ? tree.type : tree.kind;
    const { file, start, end } = tree;
    const message = `${path} has a form that Compose cannot read. Write it as ${forms.map((name) => NAMES2[name]).join(" or ")}.`;
    if (!forms.some((allowed) => allowed === form))
      report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path });
    return tree;
  };
}
var NAMES2 = { mapping: "a mapping", sequence: "a list", scalar: "text", string: "text", null: "nothing" };
function readModel(source, load) {
  let model2 = derivedMapping([], { file: source, start: 0, end: 0 });
  let tags = [];
  for (const tagged of load.sources.documents(source, load.report)) {
    const opened = openDocument(tagged, load);
    if (!isMapping(opened)) continue;
    tags = tagged.tags;
    const [base, document] = applyTags(model2, opened, tags);
    model2 = mergeUncheckedDocument(base, document, load);
  }
  return { model: model2, tags };
}

// src/compose/extends.ts
function applyExtends(document, tags, load) {
  const services = document.entries.get("services");
  if (!services) return document;
  if (!isMapping(services.value)) {
    const message = "`services` must be a mapping of names to services.";
    load.report({ kind: "compose-schema", severity: "error", message, at: services.key, path: "services" });
    return withoutKey(document, "services");
  }
  const { entries } = services.value;
  const extending = [...entries].filter(([, { value }]) => isMapping(value) && value.entries.has("extends"));
  if (extending.length === 0) return document;
  const walk = { load, file: document.file.path, chain: [], bases: /* @__PURE__ */ new Map() };
  const among = { entries: new Map(entries), tags };
  for (const [name] of extending) resolveService(name, among, walk);
  return withValue(document, "services", copyWith(services.value, { entries: among.entries }));
}
function resolveService(name, among, walk) {
  const entry = among.entries.get(name);
  if (!entry || !isMapping(entry.value)) return entry?.value;
  const extending = entry.value.entries.get("extends");
  if (!extending) return entry.value;
  const own = withoutKey(entry.value, "extends");
  const reference = readReference2(name, extending, walk.load);
  const merged = reference ? extendService({ name, written: entry.value, own, reference }, among, walk) : partial(own);
  among.entries.set(name, copyEntry(entry, merged));
  return merged;
}
function readReference2(name, { key, value }, load) {
  const path = `services.${name}.extends`;
  const base = isMapping(value) ? valueAt(value, "service") : value;
  const service2 = stringOf(base);
  const file = valueAt(value, "file");
  const hasFile = isScalar(file) && !isNull(file);
  if (isUnread(base) || isUnread(file)) return void 0;
  if (service2 === void 0 || !base || file && !isNull(file) && stringOf(file) === void 0) {
    const message = "`extends` must name a service: its name as text, or a mapping with `service` and `file`.";
    reportMerge(load, { at: isMapping(value) ? key : value, path, message });
    return void 0;
  }
  const at = { file: base.file, start: base.start, end: base.end };
  return { service: service2, at, path, ...hasFile && { file } };
}
function extendService(extension, among, walk) {
  const { name, written, own, reference } = extension;
  const from = findServices(extension, among, walk);
  if (!from) return partial(own);
  const step = JSON.stringify([reference.file?.value ?? walk.file, name]);
  if (walk.chain.includes(step)) {
    const message = `Service '${name}' extends itself, directly or through others. Remove one \`extends\` of the circle.`;
    reportMerge(walk.load, { ...reference, message });
    return partial(own);
  }
  const base = resolveService(reference.service, from, { ...walk, chain: [...walk.chain, step] });
  if (isNull(base)) return written;
  return base ? mergeBase(base, extension, { ...walk, ...among }) : partial(own);
}
function partial(own) {
  return copyWith(own, { isPartial: true });
}
function findServices({ name, reference }, among, walk) {
  const { service: service2, file, at, path } = reference;
  const from = file ? openServices(file, path, walk) : among;
  if (!from || from.entries.has(service2)) return from;
  const place = file ? `in '${String(file.value)}'` : "in this document";
  const message = `Service '${name}' extends '${service2}', and ${place} is no such service.`;
  reportMerge(walk.load, { at, path, message });
  return void 0;
}
function openServices(file, path, { load, bases }) {
  const target = resolvePath(load.directory, String(file.value));
  if (!bases.has(target)) bases.set(target, readExtendsBase(file, path, load));
  const base = bases.get(target);
  return base && { entries: new Map(base.services), tags: base.tags };
}
function mergeBase(base, extension, { tags, load }) {
  const { name, own, reference } = extension;
  const [inherited, extending] = applyTagsBelow(["services", name], [base, own], tags);
  const hop = { by: "extends", at: reference.at };
  const context = { reason: "extends", report: load.report, hop };
  const merged = mergeElements({ base: inherited, over: extending, path: "services.x", context });
  const { file, start, end } = own;
  return isMapping(merged) ? copyWith(withoutKey(merged, "extends"), { file, start, end }) : own;
}

// src/compose/include-entry.ts
function readIncludeEntry(item, path, load) {
  const texts = textsOf(isMapping(item) ? valueAt(item, "path") : item);
  const envFiles2 = textsOf(valueAt(item, "env_file"));
  const directory = valueAt(item, "project_directory");
  if (!texts || !envFiles2 || directory && !isNull(directory) && stringOf(directory) === void 0) {
    const message = "An `include` is a path, or a mapping with `path`, `project_directory` and `env_file`, all of them text.";
    reportMerge(load, { at: item, path, message });
    return void 0;
  }
  const files = texts.map((at) => ({
    at,
    text: String(at.value),
    path: resolvePath(load.directory, String(at.value))
  }));
  const projectDirectory = stringOf(directory);
  return { files, envFiles: envFiles2, at: item, path, ...projectDirectory && { projectDirectory } };
}
function loadOf(entry, load) {
  const { projectDirectory, files } = entry;
  const main = files[0]?.path ?? "";
  const directory = projectDirectory ? resolvePath(load.directory, projectDirectory) : directoryOf(main);
  const environment = environmentOf(entry, directory, load);
  return { ...load, directory, base: baseOf(entry, directory, load), environment };
}
function textsOf(tree) {
  if (!tree || isNull(tree)) return [];
  const items = isSequence(tree) ? tree.items : [tree];
  const texts = items.filter(isScalar).filter((item) => item.type === "string");
  return texts.length === items.length ? texts : void 0;
}
function baseOf({ projectDirectory }, directory, load) {
  if (projectDirectory && isAbsolutePath(projectDirectory)) return directory;
  const isFolder = !projectDirectory || load.sources.files.kind(directory) === "directory";
  return relativePath(load.directory, isFolder ? directory : directoryOf(directory));
}
function environmentOf(entry, directory, load) {
  const files = entry.envFiles.length === 0 ? [{ path: joinPath(directory, ".env") }] : writtenEnvFiles(entry, load);
  if (files.length === 0) return load.environment;
  const key = JSON.stringify(files.map(({ path }) => path));
  const { environment, shared } = load;
  const environments = remember(shared.environments, environment, () => /* @__PURE__ */ new Map());
  return remember(environments, key, () => addEnvFiles(environment, files, load));
}
function writtenEnvFiles({ envFiles: envFiles2 }, load) {
  const written = envFiles2.filter(({ value }) => value !== "/dev/null");
  return written.map((at) => ({ path: resolvePath(load.directory, String(at.value)), at }));
}

// src/compose/include.ts
function applyIncludes(document, including) {
  const { load } = including;
  const include2 = document.entries.get("include");
  if (!include2) return document;
  let importing = withoutKey(document, "include");
  if (!isSequence(include2.value)) {
    if (!isNull(include2.value))
      reportMerge(load, { at: include2.value, path: "include", message: "include must be a list of files." });
    return importing;
  }
  for (const [index, item] of include2.value.items.entries()) {
    const entry = readIncludeEntry(item, `include.${index}`, load);
    const imported = entry && loadEntry(entry, including);
    importing = imported ? importModel(importing, imported, { ...including, hop: hopOf(entry) }) : copyWith(importing, { isPartial: true });
  }
  return importing;
}
var IMPORTED = ["services", "volumes", "networks", "secrets", "configs", "models"];
var DEEPEST = 50;
function loadEntry(entry, { load, loadFiles: loadFiles2 }) {
  if (entry.files.length === 0 || !canFollow(entry, load)) return void 0;
  const included = loadOf(entry, load);
  const key = JSON.stringify([entry.files.map(({ path }) => path), included.base, included.directory]);
  const models = remember(load.shared.included, included.environment, () => /* @__PURE__ */ new Map());
  return remember(models, key, () => loadFiles2(entry.files, included));
}
function canFollow({ files, path }, load) {
  const remote = files.find(({ text }) => isRemote(text));
  if (remote) reportRemote(load, remote.at, path);
  const circular = files.find((file) => load.including.includes(file.path) || load.including.length > DEEPEST);
  if (circular) {
    const message = "This file includes itself, directly or through others. Remove one `include` of the circle.";
    reportMerge(load, { at: circular.at, path, message });
  }
  return !remote && !circular;
}
function hopOf({ at: { file, start, end } }) {
  return { by: "include", at: { file, start, end } };
}
function importModel(document, imported, importing) {
  let result = imported.isPartial ? copyWith(document, { isPartial: true }) : document;
  for (const key of IMPORTED) {
    const resources2 = entriesAt(imported, key);
    if (resources2.size > 0) result = importElement(result, key, { ...importing, resources: resources2 });
  }
  return result;
}
function importElement(document, key, importing) {
  const { load, resources: resources2, hop } = importing;
  const own = document.entries.get(key);
  const target = own?.value ?? derivedMapping([], hop.at);
  if (!isMapping(target)) {
    const message = `${key} must be a mapping, for an include adds to it. Remove the key or fill it.`;
    reportMerge(load, { at: own?.key ?? target, path: key, message });
    return document;
  }
  const entries = new Map(target.entries);
  for (const [name, entry] of resources2) {
    const conflict = entries.get(name);
    entries.set(name, conflict ? mergeImported([key, name], [entry, conflict], importing) : arriveThrough(entry, hop));
  }
  return withValue(document, key, copyWith(target, { entries }));
}
function mergeImported(element, [included, own], { tags, load, hop }) {
  const [base, over] = applyTagsBelow(element, [included.value, own.value], tags);
  const context = { reason: "include", report: load.report, hop };
  const value = mergeElements({ base, over, path: element.join("."), context });
  return copyEntry(own, value);
}

// src/compose/load.ts
function loadModel(request) {
  const { files, directory } = request;
  const shared = createSharedLoad();
  const load = { ...request, base: directory, including: [], shared };
  for (const { path } of files) {
    const source = load.sources.read(path);
    if (isReadable(source)) shared.opened.set(path, source);
  }
  const model2 = loadFiles(files, load);
  return { model: model2, files: [...shared.opened.values()], layers: shared.layers };
}
function loadFiles(files, load) {
  const start = derivedMapping([], files[0]?.at ?? startOfFile(load.directory));
  const merged = files.reduce((model2, file) => addFile(model2, file, load), start);
  const complete = applyDefaults(merged);
  checkModel(complete, load.report);
  const resolved = resolvePaths(complete, { directory: load.base, home: load.sources.files.home });
  return resolveListEnvironment(resolved, load.environment.lookup);
}
function addFile(model2, { path, at }, load) {
  if (isRemote(path)) {
    reportRemote(load, at, "");
    return copyWith(model2, { isPartial: true });
  }
  const source = load.sources.read(path);
  if (!isReadable(source)) {
    reportMerge(load, { at, path: "", message: `The Compose file '${path}' ${source.reason}.` });
    return copyWith(model2, { isPartial: true });
  }
  load.shared.opened.set(path, source);
  const within = { ...load, including: [...load.including, path] };
  const documents = load.sources.documents(source, load.report);
  if (documents.length === 0 && isBroken(source, load)) return copyWith(model2, { isPartial: true });
  return documents.reduce((before, document) => addDocument(before, document, within), model2);
}
function isBroken(source, { sources }) {
  let isBroken2 = false;
  sources.documents(source, () => {
    isBroken2 = true;
  });
  return isBroken2;
}
function addDocument(model2, tagged, load) {
  const opened = openDocument(tagged, load);
  if (!opened) return copyWith(model2, { isPartial: true });
  const { tags } = tagged;
  const included = applyIncludes(opened, { load, tags, loadFiles });
  const [base, document] = applyTags(model2, included, tags);
  const isOverRoot = load.including.length === 1 && model2.entries.size > 0;
  if (isOverRoot) load.shared.layers.push({ before: model2, base, document: opened, tags });
  return mergeDocument(base, applyExtends(document, tags, load), load);
}

// src/compose/normalize.ts
function normalize(model2, name, lookup) {
  const joined = declareDefaultNetwork(joinDefaultNetwork(model2));
  const changed = rewrite(joined, CHANGES, { name, lookup });
  return isMapping(changed) ? changed : joined;
}
function impliedDependencies(service2) {
  const implied = /* @__PURE__ */ new Map();
  const add2 = (name, dependency2) => {
    if (!implied.has(name)) implied.set(name, dependency2);
  };
  for (const link of itemsAt(service2, "links").filter(isScalar)) add2(linkedService(link), { at: link, restart: true });
  for (const key of SHARED_NAMESPACES) {
    const mode2 = scalarAt(service2, key);
    const shared = sharedService(mode2);
    if (mode2 && shared !== void 0) add2(shared, { at: mode2, restart: true });
  }
  for (const source of itemsAt(service2, "volumes_from").filter(isScalar)) {
    const [first = ""] = scalarText(source).split(":");
    if (!scalarText(source).startsWith("container:")) add2(first, { at: source, restart: false });
  }
  return implied;
}
function sharedService(mode2) {
  const text = mode2 ? scalarText(mode2) : "";
  return text.startsWith("service:") ? text.slice("service:".length) : void 0;
}
var SHARED_NAMESPACES = ["network_mode", "ipc", "pid", "uts", "cgroup"];
var IMPLYING = ["links", "volumes_from", ...SHARED_NAMESPACES];
var CHANGES = compilePaths({
  "configs.*": nameResource,
  "networks.*": nameResource,
  "secrets.*": nameResource,
  "volumes.*": nameResource,
  "services.*": completeService,
  "services.*.build": completeBuild,
  "services.*.build.args": (tree, _path, { lookup }) => resolvePassThrough(tree, lookup, "drop"),
  "services.*.environment": (tree, _path, { lookup }) => resolvePassThrough(tree, lookup, "keep"),
  "services.*.volumes.*": cleanTarget2
});
function joinDefaultNetwork(model2) {
  const services = mappingAt(model2, "services");
  if (!services) return model2;
  let entries;
  for (const [name, entry] of services.entries) {
    const service2 = entry.value;
    if (!isMapping(service2) || service2.entries.has("provider") || service2.entries.has("network_mode")) continue;
    if (entriesAt(service2, "networks").size > 0) continue;
    entries ??= new Map(services.entries);
    const networks = derivedMapping([["default", derivedScalar(null, entry.key)]], entry.key);
    const joined = withEntry(service2, "networks", createEntry(entry.key, networks));
    entries.set(name, copyEntry(entry, joined));
  }
  return entries ? withValue(model2, "services", copyWith(services, { entries })) : model2;
}
function declareDefaultNetwork(model2) {
  const networks = mappingAt(model2, "networks");
  if (networks?.entries.has("default")) return model2;
  for (const { value: service2 } of entriesAt(model2, "services").values()) {
    const joined = entriesAt(service2, "networks").get("default");
    if (!joined || stringAt(service2, "provider") !== void 0) continue;
    const declared = networks ?? derivedMapping([], joined.key);
    const network2 = createEntry(joined.key, derivedScalar(null, joined.key));
    return withValue(model2, "networks", withEntry(declared, "default", network2));
  }
  return model2;
}
function nameResource(tree, path, { name }) {
  const resource = isMapping(tree) ? tree : derivedMapping([], tree);
  const given = resource.entries.get("name")?.value;
  if (given && !isNull(given)) return resource;
  const key = path.slice(path.indexOf(".") + 1);
  const isExternal = TRUE_WORDS2.has(scalarTextAt(resource, "external"));
  return withValue(resource, "name", derivedScalar(isExternal ? key : `${name}_${key}`, resource));
}
var TRUE_WORDS2 = /* @__PURE__ */ new Set(["1", "t", "T", "true", "True", "TRUE"]);
function scalarTextAt(tree, key) {
  const scalar = scalarAt(tree, key);
  return scalar ? scalarText(scalar) : "";
}
function completeService(tree) {
  if (!isMapping(tree)) return tree;
  return inheritHookImage(dependOnImplied(copyScale(renamePullPolicy(tree))));
}
function copyScale(service2) {
  const scale = scalarAt(service2, "scale");
  const deploy2 = mappingAt(service2, "deploy");
  if (!scale || !deploy2 || !isAbsent(deploy2, "replicas")) return service2;
  return withValue(service2, "deploy", withValue(deploy2, "replicas", scale));
}
function renamePullPolicy(service2) {
  const policy = scalarAt(service2, "pull_policy");
  return policy?.value === "if_not_present" ? withValue(service2, "pull_policy", copyWith(policy, { value: "missing" })) : service2;
}
function dependOnImplied(service2) {
  if (!IMPLYING.some((attribute) => service2.entries.has(attribute))) return service2;
  const declared = mappingAt(service2, "depends_on");
  const implied = [...impliedDependencies(service2)].filter(([name]) => !declared?.entries.has(name));
  const [first] = implied;
  if (!first) return service2;
  const base = declared ?? derivedMapping([], first[1].at);
  const added = implied.map(
    ([name, dependency2]) => [name, createEntry(placeOf3(dependency2.at), impliedValue(dependency2))]
  );
  return withValue(service2, "depends_on", copyWith(base, { entries: new Map([...base.entries, ...added]) }));
}
function impliedValue({ at, restart }) {
  return derivedMapping(
    [
      ["condition", derivedScalar("service_started", at)],
      ["restart", derivedScalar(restart, at)],
      ["required", derivedScalar(true, at)]
    ],
    at
  );
}
function placeOf3({ file, start, end }) {
  return { file, start, end };
}
function linkedService(link) {
  const text = scalarText(link);
  const [service2 = "", ...rest] = text.split(":");
  return rest.length === 1 ? service2 : text;
}
function inheritHookImage(service2) {
  const hooks = service2.entries.get("pre_start")?.value;
  const image = scalarAt(service2, "image");
  if (hooks?.kind !== "sequence" || !image || image.value === "") return service2;
  const items = hooks.items.map(
    (hook2) => isMapping(hook2) && !hook2.entries.has("image") ? withValue(hook2, "image", image) : hook2
  );
  return withValue(service2, "pre_start", copyWith(hooks, { items }));
}
function completeBuild(tree) {
  if (!isMapping(tree)) return tree;
  const build2 = isAbsent(tree, "context") ? withValue(tree, "context", derivedScalar(".", tree)) : tree;
  if (!isAbsent(build2, "dockerfile") || !isAbsent(build2, "dockerfile_inline")) return build2;
  return withValue(build2, "dockerfile", derivedScalar("Dockerfile", tree));
}
function isAbsent(mapping2, key) {
  const value = mapping2.entries.get(key)?.value;
  return value === void 0 || isNull(value);
}
function cleanTarget2(tree) {
  const target = scalarAt(tree, "target");
  if (!isMapping(tree) || !target) return tree;
  const cleaned = cleanPath(scalarText(target));
  return cleaned === target.value ? tree : withValue(tree, "target", copyWith(target, { value: cleaned }));
}

// src/compose/profiles.ts
function selectServices(model2, active) {
  const enabled = /* @__PURE__ */ new Set();
  for (const [name, { value: service2 }] of entriesAt(model2, "services")) {
    const profiles = itemsAt(service2, "profiles").filter(isScalar).map(scalarText);
    const isSelected = active.includes("*") || profiles.some((profile) => active.includes(profile));
    if (profiles.length === 0 || isSelected) enabled.add(name);
  }
  return enabled;
}

// src/compose/reference-env-files.ts
function readReferenceEnvFiles(loaded, { referenceEnvFiles = [], exampleEnvFiles = false }, sources) {
  const reader = createEnvFileReader({ sources, acceptsExamples: exampleEnvFiles, report: () => {
  } });
  const nothing3 = { lookup: () => void 0, earlier: /* @__PURE__ */ new Map() };
  for (const directory of new Set(loaded.map(directoryOf))) {
    for (const name of referenceEnvFiles) {
      const path = joinPath(directory, name);
      const found = reader.find(path);
      if (found.state !== "missing") reader.read(path, found.source, nothing3);
    }
  }
  return reader.files;
}

// src/compose/grammar/command.ts
function splitCommand(text) {
  const reader = { words: [], word: "", start: -1, isWord: false, quotes: /* @__PURE__ */ new Set(), isEscaped: false };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (reader.start === -1) reader.start = at;
    const step = readCharacter(reader, character, at);
    if (step === "refuse") {
      return refuse(
        { start: at, end: at + 1 },
        "A command has a parenthesis outside quotes, which Compose cannot read."
      );
    }
    if (step === "cut") return { value: { words: wordsBefore(reader, character, at), cutAt: at } };
  }
  const end = text.length;
  if (reader.isEscaped) return refuse({ start: end - 1, end }, "A command ends in a backslash.");
  if (reader.quotes.size > 0) return refuse({ start: reader.start, end }, "A command has a quote without its end.");
  endWord(reader, end);
  return { value: { words: reader.words } };
}
var inertInside = /* @__PURE__ */ new Map([
  ["'", ['"', ")"]],
  ['"', ["'", ")"]],
  ["`", ["'", '"', ")"]],
  [")", ["'", '"', "`"]]
]);
function readCharacter(reader, character, at) {
  if (reader.isEscaped) return append(reader, character);
  if (character === "\\" && !reader.quotes.has("'")) {
    reader.isEscaped = true;
    return "go on";
  }
  if (" 	\r\n".includes(character) && reader.quotes.size === 0) return endWord(reader, at);
  if (";&|<>".includes(character) && reader.quotes.size === 0) return "cut";
  if (character === "(") return openParenthesis(reader);
  return isQuote(character) ? readQuote(reader, character) : append(reader, character);
}
function append(reader, character) {
  reader.word += character;
  reader.isWord = true;
  reader.isEscaped = false;
  return "go on";
}
function isQuote(character) {
  return inertInside.has(character);
}
function readQuote(reader, quote) {
  const isInert = inertInside.get(quote)?.some((other) => reader.quotes.has(other));
  if (isInert) return append(reader, quote);
  const isClosing = reader.quotes.delete(quote);
  if (!isClosing) reader.quotes.add(quote);
  if (quote === "`" || quote === ")") return append(reader, quote);
  reader.isWord ||= isClosing;
  return "go on";
}
function openParenthesis(reader) {
  const isInert = reader.quotes.has("'") || reader.quotes.has('"') || reader.quotes.has("`");
  if (!isInert && (reader.quotes.has(")") || !reader.word.endsWith("$"))) return "refuse";
  if (!isInert) reader.quotes.add(")");
  return append(reader, "(");
}
function endWord(reader, end) {
  if (reader.isWord) reader.words.push({ value: reader.word, start: reader.start, end });
  reader.word = "";
  reader.start = -1;
  reader.isWord = false;
  return "go on";
}
function wordsBefore(reader, cut2, at) {
  if (cut2 !== ">" || !/^[0-9]/.test(reader.word)) endWord(reader, at);
  return reader.words;
}

// src/compose/times.ts
function checkTimes(model2, report) {
  for (const [key, { value }] of model2.entries) {
    if (!isExtension2(key)) visit2(value, { path: key, places: PLACES.keys.get(key), isNamed: true, report });
  }
}
var PLACES = compilePaths({
  "configs.*.labels.*": true,
  name: true,
  "networks.*.driver_opts.*": true,
  "networks.*.ipam.config.*.aux_addresses.*": true,
  "networks.*.ipam.options.*": true,
  "networks.*.labels.*": true,
  "secrets.*.labels.*": true,
  "services.*.annotations.*": true,
  "services.*.blkio_config.device_read_bps.*.rate": true,
  "services.*.blkio_config.device_read_iops.*.rate": true,
  "services.*.blkio_config.device_write_bps.*.rate": true,
  "services.*.blkio_config.device_write_iops.*.rate": true,
  "services.*.build.args.*": true,
  "services.*.build.extra_hosts.*": true,
  "services.*.build.extra_hosts.*.*": true,
  "services.*.build.labels.*": true,
  "services.*.build.shm_size": true,
  "services.*.command": true,
  "services.*.deploy.labels.*": true,
  "services.*.deploy.resources.limits.memory": true,
  "services.*.deploy.resources.reservations.devices.*.options.*": true,
  "services.*.deploy.resources.reservations.memory": true,
  "services.*.develop.watch.*.exec.command": true,
  "services.*.develop.watch.*.exec.environment.*": true,
  "services.*.entrypoint": true,
  "services.*.env_file.*": true,
  "services.*.environment.*": true,
  "services.*.extra_hosts.*": true,
  "services.*.extra_hosts.*.*": true,
  "services.*.gpus.*.options.*": true,
  "services.*.labels.*": true,
  "services.*.logging.options.*": true,
  "services.*.mem_limit": true,
  "services.*.mem_reservation": true,
  "services.*.mem_swappiness": true,
  "services.*.memswap_limit": true,
  "services.*.networks.*.driver_opts.*": true,
  "services.*.post_start.*.command": true,
  "services.*.post_start.*.environment.*": true,
  "services.*.pre_start.*.command": true,
  "services.*.pre_start.*.environment.*": true,
  "services.*.pre_stop.*.command": true,
  "services.*.pre_stop.*.environment.*": true,
  "services.*.provider.options.*": true,
  "services.*.provider.options.*.*": true,
  "services.*.pull_refresh_after": true,
  "services.*.shm_size": true,
  "services.*.sysctls.*": true,
  "volumes.*.driver_opts.*": true,
  "volumes.*.labels.*": true
});
function visit2(tree, at) {
  if (tree.kind === "mapping") visitMapping2(tree, at);
  else if (tree.kind === "sequence") visitSequence2(tree, at);
  else if (tree.type === "time" && at.places?.value !== true) reportTime(tree, at);
}
function visitMapping2(mapping2, at) {
  for (const [key, { value }] of mapping2.entries) {
    if (mayHaveTime(value) && (at.isNamed || !isExtension2(key))) visit2(value, positionBelow(at, key));
  }
}
function visitSequence2(sequence, at) {
  for (let index = 0; index < sequence.items.length; index += 1) {
    const item = sequence.items[index];
    if (item && mayHaveTime(item)) visit2(item, positionBelow(at, String(index)));
  }
}
function mayHaveTime(tree) {
  return tree.kind !== "scalar" || tree.type === "time";
}
function positionBelow({ path, places, report }, key) {
  return { path: childPath(path, key), places: places?.keys.get(key) ?? places?.any, isNamed: false, report };
}
function isExtension2(key) {
  return key.startsWith("x-");
}
function reportTime({ file, start, end }, { path, report }) {
  const message = "YAML takes this for a time, and Compose takes no time here. Put it in quotes.";
  report({ kind: "compose-schema", severity: "error", message, at: { file, start, end }, path });
}

// src/compose/values.ts
function checkValues(model2, report) {
  rewrite(model2, VALUES, report);
  checkTimes(model2, report);
}
var size = scalarCheck((scalar, text) => {
  if (scalar.type !== "string" || parseBytes(text) !== void 0) return void 0;
  return "A size is a number of bytes, or a number with a unit such as 512m or 1.5gb.";
});
var duration = scalarCheck(
  (_scalar, text) => parseDuration(text) === void 0 ? "A duration is a number with a unit, such as 30s or 1m30s." : void 0
);
var command2 = scalarCheck((scalar, text) => {
  const parsed = scalar.type === "string" ? splitCommand(text) : void 0;
  return parsed && "problem" in parsed ? parsed.problem.message : void 0;
});
var flag = scalarCheck((scalar, text) => {
  if (scalar.type !== "string" || BOOLEAN_WORDS.has(text.toLowerCase())) return void 0;
  return "This must be true or false.";
});
var integer2 = scalarCheck((scalar, text) => {
  if (scalar.type !== "string" || parseInteger(text) !== void 0) return void 0;
  return "This must be a whole number.";
});
var float = scalarCheck((scalar, text) => {
  const isNumber = scalar.type === "string" ? Number.isFinite(parseFloat64(text)) : typeof scalar.value === "number";
  return isNumber ? void 0 : "This must be a number.";
});
var unsigned = scalarCheck((scalar) => {
  if (scalar.type === "string") return "This must be a number without quotes.";
  return Number(scalar.value) < 0 ? "This number cannot be negative." : void 0;
});
var limit = scalarCheck((scalar) => isInt64(scalar) ? void 0 : "A limit is a whole number without quotes.");
var onlyText = scalarCheck(
  (scalar) => scalar.type === "string" ? void 0 : "This must be text. Put it in quotes.",
  "This must be text."
);
var mode = scalarCheck((scalar, text) => {
  const isMode = scalar.type === "int" || scalar.type === "string" && /^[+-]?[0-7]+$/.test(text);
  return isMode ? void 0 : 'A file mode is an octal number, such as 0440 or "0440".';
});
var count = scalarCheck((scalar, text) => {
  const isWord = scalar.type === "string" && (text.toLowerCase() === "all" || parseInteger(text) !== void 0);
  return isWord || isInt64(scalar) ? void 0 : 'The number of devices is a whole number or "all".';
});
var wholeOrText = scalarCheck((scalar) => {
  const isTaken = scalar.type === "string" || isInt64(scalar);
  return isTaken ? void 0 : "Put this number in quotes: only whole numbers of 64 bits may stand without.";
});
var present = scalarCheck(() => void 0, "This attribute is empty. Remove it or give it a value.");
var VALUES = compilePaths({
  "secrets.*.driver_opts": checkKeys,
  "secrets.*.driver_opts.*": wholeOrText,
  "services.*.attach": flag,
  "services.*.blkio_config.device_read_bps.*.rate": size,
  "services.*.blkio_config.device_read_iops.*.rate": size,
  "services.*.blkio_config.device_write_bps.*.rate": size,
  "services.*.blkio_config.device_write_iops.*.rate": size,
  "services.*.blkio_config.weight": unsigned,
  "services.*.blkio_config.weight_device.*.weight": unsigned,
  "services.*.build.additional_contexts.*": onlyText,
  "services.*.build.args": checkNames,
  "services.*.build.extra_hosts": checkHosts,
  "services.*.build.no_cache": flag,
  "services.*.build.privileged": flag,
  "services.*.build.pull": flag,
  "services.*.build.secrets.*.mode": mode,
  "services.*.build.shm_size": size,
  "services.*.build.ulimits.*.hard": limit,
  "services.*.build.ulimits.*.soft": limit,
  "services.*.command": command2,
  "services.*.configs.*.mode": mode,
  "services.*.deploy.placement.max_replicas_per_node": unsigned,
  "services.*.deploy.resources.limits.cpus": float,
  "services.*.deploy.resources.limits.memory": size,
  "services.*.deploy.resources.limits.pids": integer2,
  "services.*.deploy.resources.reservations.cpus": float,
  "services.*.deploy.resources.reservations.devices.*.count": count,
  "services.*.deploy.resources.reservations.generic_resources.*.discrete_resource_spec.value": integer2,
  "services.*.deploy.resources.reservations.memory": size,
  "services.*.deploy.restart_policy.delay": duration,
  "services.*.deploy.restart_policy.max_attempts": unsigned,
  "services.*.deploy.restart_policy.window": duration,
  "services.*.deploy.rollback_config.delay": duration,
  "services.*.deploy.rollback_config.monitor": duration,
  "services.*.deploy.rollback_config.parallelism": unsigned,
  "services.*.deploy.update_config.delay": duration,
  "services.*.deploy.update_config.monitor": duration,
  "services.*.deploy.update_config.parallelism": unsigned,
  "services.*.develop.watch.*.exec.command": command2,
  "services.*.develop.watch.*.exec.environment": checkNames,
  "services.*.develop.watch.*.exec.privileged": flag,
  "services.*.entrypoint": command2,
  "services.*.env_file.*.required": flag,
  "services.*.environment": checkNames,
  "services.*.extra_hosts": checkHosts,
  "services.*.gpus.*.count": count,
  "services.*.group_add.*": wholeOrText,
  "services.*.healthcheck.interval": duration,
  "services.*.healthcheck.retries": unsigned,
  "services.*.healthcheck.start_interval": duration,
  "services.*.healthcheck.start_period": duration,
  "services.*.healthcheck.timeout": duration,
  "services.*.mem_limit": size,
  "services.*.mem_reservation": size,
  "services.*.mem_swappiness": size,
  "services.*.memswap_limit": size,
  "services.*.pid": present,
  "services.*.ports.*.target": unsigned,
  "services.*.post_start.*.command": command2,
  "services.*.post_start.*.environment": checkNames,
  "services.*.post_start.*.privileged": flag,
  "services.*.pre_start.*.command": command2,
  "services.*.pre_start.*.environment": checkNames,
  "services.*.pre_start.*.per_replica": flag,
  "services.*.pre_start.*.privileged": flag,
  "services.*.pre_stop.*.command": command2,
  "services.*.pre_stop.*.environment": checkNames,
  "services.*.pre_stop.*.privileged": flag,
  "services.*.secrets.*.mode": mode,
  "services.*.shm_size": size,
  "services.*.stop_grace_period": duration,
  "services.*.storage_opt": checkKeys,
  "services.*.storage_opt.*": checkOption,
  "services.*.ulimits.*.hard": limit,
  "services.*.ulimits.*.soft": limit,
  "services.*.volumes.*.bind.create_host_path": flag,
  "services.*.volumes.*.tmpfs.mode": unsigned,
  "services.*.volumes.*.tmpfs.size": size
});
function scalarCheck(faultOf, whenNull) {
  return (tree, path, report) => {
    if (!isScalar(tree)) return tree;
    const message = tree.type === "null" ? whenNull : faultOf(tree, scalarText(tree));
    if (message !== void 0) report(badValue(tree, path, message));
    return tree;
  };
}
function checkNames(tree, path, report) {
  if (!isSequence(tree)) return tree;
  for (const [index, item] of tree.items.entries()) {
    const [name = ""] = isScalar(item) ? scalarText(item).split("=", 1) : [];
    if (!isScalar(item) || name === "" || !isSpace(name.slice(-1))) continue;
    report(
      badValue(splitPair(item).key, childPath(path, index), "The name of this variable ends with a blank. Remove it.")
    );
  }
  return tree;
}
function checkKeys(tree, path, report) {
  for (const [key, entry] of entriesAt(tree)) {
    const message = `Compose takes '${key}' for an extension, because it begins with 'x-'. Choose another name.`;
    if (key.startsWith("x-")) report(badValue(entry.key, childPath(path, key), message));
  }
  return tree;
}
function checkOption(tree, path, report) {
  const isText2 = isScalar(tree) && (tree.type === "string" || tree.type === "null" || isInt64(tree));
  if (!isText2) report(badValue(tree, path, "An option must be text. Put it in quotes."));
  return tree;
}
function checkHosts(tree, path, report) {
  if (isMapping(tree)) return checkHostKeys(tree, path, report);
  if (!isSequence(tree)) return tree;
  for (const [index, item] of tree.items.entries()) {
    const message = isScalar(item) ? hostFault(scalarText(item)) : void 0;
    if (message !== void 0) report(badValue(item, childPath(path, index), message));
  }
  return tree;
}
function checkHostKeys(tree, path, report) {
  for (const [host, { value }] of tree.entries) {
    if (!isScalar(value) || value.type !== "time") continue;
    report(badValue(value, childPath(path, host), "YAML takes this for a time. Put it in quotes."));
  }
  return checkKeys(tree, path, report);
}
function hostFault(text) {
  const separator = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
  if (separator < 0) return "The address of this host is missing. Write it as `host=address`.";
  const host = text.slice(0, separator);
  return host === "" || /[:=]/.test(host) ? "The name of this host is missing or has a colon." : void 0;
}
function badValue({ file, start, end }, path, message) {
  return { kind: "compose-schema", severity: "error", message, at: { file, start, end }, path };
}

// src/compose/resolve.ts
function resolveProject(request, sources) {
  const problems = [];
  const report = onlyOnce((problem) => problems.push(problem));
  const acceptsExamples = request.exampleEnvFiles === true;
  const setup = discoverProject(request, sources, report);
  const { name, directory, environment } = setup;
  const interpolates = request.interpolate !== false;
  const load = { sources, report, interpolates, acceptsExamples, directory, environment, files: setup.files };
  const { model: declared, files, layers } = loadModel(load);
  if (declared.entries.size === 0) reportEmpty(setup.files, problems, report);
  const normalized = normalize(declared, name, environment.lookup);
  if (interpolates) checkValues(normalized, report);
  const enabled = selectServices(normalized, setup.profiles);
  checkConsistency(normalized, enabled, report);
  const reader = createEnvFileReader({ sources, acceptsExamples, report });
  const model2 = applyLabelFiles(normalized, enabled, { sources, report });
  const environments = readEnvironments(model2, enabled, { project: environment, reader, report });
  return {
    name,
    directory,
    composeFiles: setup.files,
    files,
    layers,
    declared,
    model: declared.entries.size === 0 ? void 0 : model2,
    profiles: setup.profiles,
    enabled,
    environment,
    environments,
    envFiles: new Map([...environment.files, ...reader.files]),
    referenceEnvFiles: readReferenceEnvFiles([...reader.files.keys()], request, sources),
    bindSources: findBindSources(model2, sources.files),
    problems: dropConsequences(problems)
  };
}
function reportEmpty(files, problems, report) {
  const [first] = files;
  if (!first || problems.some(({ severity }) => severity === "error")) return;
  const message = "The Compose files have no content.";
  report({ kind: "compose-schema", severity: "error", message, at: startOfFile(first.path), path: "" });
}
function readEnvironments(model2, enabled, source) {
  const environments = /* @__PURE__ */ new Map();
  for (const [name, { value }] of entriesAt(model2, "services")) {
    const report = enabled.has(name) ? source.report : () => {
    };
    environments.set(name, readEnvironment({ tree: value, path: childPath("services", name) }, { ...source, report }));
  }
  return environments;
}

export {
  createSources,
  isReadable,
  parseDotenv,
  createText,
  readText,
  readFlag,
  readTexts,
  readCommand,
  OVERLAY_PROBLEMS,
  isOverlay,
  mergeUncheckedDocument,
  splitCommand,
  parseDuration,
  formatDuration,
  bytesOf,
  readBuild,
  readPorts,
  readMounts,
  readDependencies,
  readLabels,
  readExtraHosts,
  readReferences,
  resolveProject
};
