import {
  maskTemplate,
  maskTree
} from "./shared-32.js";
import {
  maskWords
} from "./shared-31.js";
import {
  renderEnvironments
} from "./shared-24.js";
import {
  mergeOutcomes
} from "./shared-48.js";
import "./shared-1.js";
import {
  findComments,
  lintRun
} from "./shared-43.js";
import "./shared-51.js";
import {
  MASK,
  isSecretName
} from "./shared-53.js";
import "./shared-44.js";
import "./shared-19.js";
import {
  renderProject
} from "./shared-23.js";
import {
  createSources,
  isReadable,
  parseDotenv
} from "./shared-18.js";
import {
  parseYaml
} from "./shared-73.js";
import "./shared-21.js";
import {
  copyWith,
  scalarText
} from "./shared-20.js";
import "./shared-68.js";
import "./shared-41.js";
import "./shared-47.js";
import "./shared-65.js";
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
import "./shared-67.js";
import "./shared-49.js";
import "./shared-72.js";

// src/fix/places.ts
function indexPlaces(documents) {
  const places = /* @__PURE__ */ new Map();
  const visited = /* @__PURE__ */ new Set();
  const add = (at, place) => {
    if (!places.has(nameOf(at))) places.set(nameOf(at), place);
  };
  const visit = (tree) => {
    if (visited.has(tree)) return;
    visited.add(tree);
    for (const place of placesIn(tree)) {
      if (place.key) add(place.key, place);
      if (place.isAlias) continue;
      add(place.value, place);
      visit(place.value);
    }
  };
  for (const document of documents) {
    add(document, { value: document, isAlias: false });
    visit(document);
  }
  return (at) => places.get(nameOf(at));
}
function placesIn(parent) {
  if (parent.kind === "sequence")
    return parent.items.map((value) => ({ value, parent, isAlias: !isWithin(value, parent) }));
  if (parent.kind !== "mapping") return [];
  return [...parent.entries.values()].filter(isOwn).map(({ key, value, via }) => ({
    value,
    key,
    parent,
    isAlias: via !== void 0
  }));
}
function isOwn({ via }) {
  return !via?.some(({ by }) => by === "merge-key");
}
function isWithin(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}
function nameOf({ start, end }) {
  return `${start}:${end}`;
}

// src/fix/replacement.ts
function applyReplacements(text, replacements) {
  let result = "";
  let at = 0;
  for (const { at: place, text: inserted } of replacements.toSorted((a, b) => compareLocations(a.at, b.at))) {
    result += text.slice(at, place.start) + inserted;
    at = place.end;
  }
  return result + text.slice(at);
}
function overlaps({ at: one }, { at: other }) {
  if (one.file.path !== other.file.path) return false;
  const isEmpty = one.start === one.end && other.start === other.end;
  if (isEmpty) return false;
  if (one.start === other.start) return true;
  return one.start < other.end && other.start < one.end;
}

// src/fix/layout.ts
function isFlow({ file, start }) {
  return file.text[start] === "{" || file.text[start] === "[";
}
function lineStart(text, offset) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}
function lineEnd(text, offset) {
  const found = text.indexOf("\n", offset);
  if (found < 0) return text.length;
  return found > offset && text[found - 1] === "\r" ? found - 1 : found;
}
function lineBreakOf(text) {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}
function indentationAt(text, offset) {
  return text.slice(lineStart(text, offset), offset).replace(/[^\s]/g, " ");
}
function indentationStep(text) {
  let least = Number.POSITIVE_INFINITY;
  for (const [, blanks = ""] of text.matchAll(/^( +)[^\s#-]/gm)) least = Math.min(least, blanks.length);
  return " ".repeat(Number.isFinite(least) ? least : 2);
}

// src/fix/write-value.ts
function writeFlow(value, write2 = writeScalar) {
  if (isList(value)) return `[${value.map((item) => writeFlow(item, write2)).join(", ")}]`;
  if (typeof value !== "object") return write2(value);
  const entries = Object.entries(value).map(([key, item]) => `${writeScalar(key)}: ${writeFlow(item, write2)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
function writeBlock(value, write2 = writeScalar) {
  if (isList(value) && value.length > 0) return value.flatMap((item) => hang("- ", writeBlock(item, write2)));
  if (typeof value !== "object" || isList(value)) return [writeFlow(value, write2)];
  const entries = Object.entries(value);
  return entries.length === 0 ? ["{}"] : entries.flatMap(([key, item]) => writeEntry(key, item, { step: "  ", write: write2 }));
}
function writeEntry(key, value, { step, write: write2 = writeScalar }) {
  const lines = writeBlock(value, write2);
  const isNested = typeof value === "object" && Object.keys(value).length > 0;
  if (!isNested) return [`${writeScalar(key)}: ${lines.join("")}`];
  return [`${writeScalar(key)}:`, ...lines.map((line) => step + line)];
}
function writeScalar(value, quote = "") {
  if (typeof value !== "string") return String(value);
  const isPlain = quote === "" && PLAIN.test(value) && !WORDS.test(value);
  if (isPlain) return value;
  const needsEscapes = UNQUOTABLE.test(value);
  if (quote === "'" && !needsEscapes) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(UNPRINTABLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}
function hang(mark, lines) {
  return lines.map((line, index) => (index === 0 ? mark : " ".repeat(mark.length)) + line);
}
var PLAIN = /^(?:\.{0,2}[A-Za-z_/][\w./@-]*(?::[\w./@-]+)*|\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?)$/;
var WORDS = /^(?:y|yes|n|no|on|off|true|false|null|\.inf|\.nan)$/i;
var UNQUOTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;
var UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u{10000}-\u{10ffff}]/gu;

// src/fix/insert.ts
function insertEntry(place, key, value) {
  const tree = place.value;
  const flow = `${writeScalar(key)}: ${writeFlow(value)}`;
  if (tree.kind === "scalar") return fillNothing(tree, place, { key, value, flow });
  if (tree.kind === "sequence") return void 0;
  if (isFlow(tree)) return insertInFlow(tree, flow);
  return insertLines(tree, writeEntry(key, value, { step: indentationStep(tree.file.text) }));
}
function insertItem(list, value) {
  if (isFlow(list)) return insertInFlow(list, writeFlow(value));
  return insertLines(list, writeBlock([value]));
}
function fillNothing(nothing, { key, parent, isAlias }, entry) {
  const { file, start, end } = nothing;
  if (!key || !parent || isAlias) return void 0;
  const isWritten = end > start;
  if (isWritten) return { at: placeOf(nothing), text: `{ ${entry.flow} }` };
  if (file.text[start - 1] !== ":") return void 0;
  if (isFlow(parent)) return { at: placeOf(nothing), text: ` { ${entry.flow} }` };
  const step = indentationStep(file.text);
  const lines = writeEntry(entry.key, entry.value, { step });
  return linesAfter(nothing, indentationAt(file.text, key.start) + step, lines);
}
function insertInFlow(tree, written) {
  const { file, start, end } = tree;
  const inner = file.text.slice(start + 1, end - 1);
  const isSpaced = tree.kind === "mapping" || /^\s/.test(inner);
  if (inner.trim() === "") {
    const text = isSpaced ? ` ${written} ` : written;
    return { at: { file, start: start + 1, end: end - 1 }, text };
  }
  const at = start + 1 + inner.trimEnd().length;
  const hasComma = file.text[at - 1] === ",";
  return { at: { file, start: at, end: at }, text: hasComma ? ` ${written}` : `, ${written}` };
}
function insertLines(tree, lines) {
  return linesAfter(tree, indentationAt(tree.file.text, tree.start), lines);
}
function linesAfter({ file, end }, indent, lines) {
  const at = lineEnd(file.text, end);
  const text = lines.map((line) => lineBreakOf(file.text) + indent + line).join("");
  return { at: { file, start: at, end: at }, text };
}
function placeOf({ file, start, end }) {
  return { file, start, end };
}

// src/fix/remove.ts
function removePlace({ key, value, parent, isAlias }) {
  if (!parent) return void 0;
  const { file, start } = key ?? value;
  const end = isAlias ? lineEnd(file.text, start) : Math.max(value.end, key?.end ?? 0);
  const at = { file, start, end };
  return isFlow(parent) ? removeFromFlow(at) : removeLines(at, key ? /^\s*$/ : /^\s*-\s+$/);
}
function removeLine(at) {
  return removeLines(at, /^\s*(?:export\s+)?$/);
}
function removeLines({ file, start, end }, before) {
  const { text } = file;
  const from = lineStart(text, start);
  const valueEnd = start + text.slice(start, end).trimEnd().length;
  const to = text.indexOf("\n", valueEnd) + 1 || text.length;
  const isAlone = before.test(text.slice(from, start)) && /^\s*(?:#.*)?$/s.test(text.slice(valueEnd, to));
  if (!isAlone) return void 0;
  const isLast = to === text.length && !text.endsWith("\n");
  const first = isLast ? Math.max(lineEndBefore(text, from), 0) : from;
  return { at: { file, start: first, end: withoutGap(text, first, to) }, text: "" };
}
function lineEndBefore(text, from) {
  if (text[from - 1] !== "\n") return from;
  return text[from - 2] === "\r" ? from - 2 : from - 1;
}
function withoutGap(text, from, to) {
  const before = text.slice(0, from);
  const isTop = before === "" || before === "\uFEFF" || /\n\r?\n$/.test(before);
  const [gap = ""] = /^[ \t]*\r?\n/.exec(text.slice(to)) ?? [];
  return isTop ? to + gap.length : to;
}
function removeFromFlow({ file, start, end }) {
  const [, blanks = "", comma = ""] = /^(\s*)(,[ \t]*)?/.exec(file.text.slice(end)) ?? [];
  if (comma !== "") return { at: { file, start, end: end + blanks.length + comma.length }, text: "" };
  const [before = ""] = /,\s*$/.exec(file.text.slice(0, start)) ?? [];
  return { at: { file, start: start - before.length, end }, text: "" };
}

// src/fix/write-edit.ts
function writeEdit(edit2, describe) {
  const { at } = edit2.kind === "set" || edit2.kind === "add" ? edit2.in : edit2.at;
  const { form, find } = describe(at.file);
  if (form === "env") return edit2.kind === "remove" ? oneOrNone(removeLine(at)) : [];
  const place = find(at);
  if (!place) return [];
  if (edit2.kind === "remove") return oneOrNone(removePlace(place));
  if (edit2.kind === "replace") return replaceScalar(place, edit2);
  const target = place.isAlias ? find(place.value) : place;
  return target ? write(target, edit2, edit2.keys) : [];
}
function write(place, edit2, keys) {
  const { value } = place;
  const [key, ...rest] = keys;
  if (key === void 0) return writeAt(value, edit2);
  if (value.kind === "sequence" || value.kind === "scalar" && value.type !== "null") return [];
  const entry = value.kind === "mapping" ? value.entries.get(key) : void 0;
  if (entry && isOwn(entry)) return write(placeOfEntry(entry, value), edit2, rest);
  return oneOrNone(insertEntry(place, key, nest(rest, edit2.kind === "add" ? [edit2.value] : edit2.value)));
}
function placeOfEntry({ key, value, via }, parent) {
  return { key, value, isAlias: via !== void 0, ...parent.kind === "mapping" && { parent } };
}
function writeAt(value, { kind, value: written }) {
  if (kind === "set") return value.kind === "scalar" ? rewrite(value, written) : [];
  if (value.kind === "sequence") return [insertItem(value, written)];
  return value.kind === "scalar" && value.type === "null" ? rewrite(value, [written]) : [];
}
function replaceScalar({ value, parent }, edit2) {
  if (value.kind !== "scalar") return [];
  const isItem = /\.\d+$/.test(edit2.at.path);
  const standsAlone = isItem && parent?.kind === "mapping";
  return rewrite(value, standsAlone ? [edit2.value] : edit2.value, parent);
}
function rewrite(scalar, value, parent) {
  const { file, start, end, style } = scalar;
  const written = file.text.slice(start, end);
  if (style === "block" || style === "derived" || written.includes("\n")) return [];
  if (String(scalar.value).includes("$") && !keeps(value, String(scalar.value))) return [];
  if (typeof value === "object" && parent?.kind === "sequence" && !isFlow(parent)) return rewriteItem(scalar, value);
  const space = start === end && file.text[start - 1] === ":" ? " " : "";
  return [{ at: { file, start, end }, text: space + writeFlow(value, keepWriting(scalar)) }];
}
function rewriteItem(scalar, value) {
  const { file, start, end } = scalar;
  const [first = "", ...others] = writeBlock(value, keepWriting(scalar));
  const lineBreak = lineBreakOf(file.text) + indentationAt(file.text, start);
  const rest = lineEnd(file.text, end);
  const below = others.map((line) => lineBreak + line).join("");
  if (file.text.slice(end, rest).trim() === "") return [{ at: { file, start, end: rest }, text: first + below }];
  return [
    { at: { file, start, end }, text: first },
    { at: { file, start: rest, end: rest }, text: below }
  ];
}
function keepWriting(scalar) {
  const { file, start, end, style } = scalar;
  const written = file.text.slice(start, end);
  return (value) => value === scalar.value && written !== "" ? written : writeScalar(value, QUOTES[style]);
}
function keeps(value, text) {
  if (typeof value === "string") return value.includes(text);
  return typeof value === "object" && Object.values(value).some((item) => keeps(item, text));
}
var QUOTES = { single: "'", double: '"', plain: "", block: "", derived: "" };
function oneOrNone(replacement) {
  return replacement ? [replacement] : [];
}
function nest(keys, value) {
  return keys.reduceRight((inner, key) => ({ [key]: inner }), value);
}

// src/fix/candidates.ts
function changedPaths({ changes, edits }) {
  return changes ?? edits.flatMap(changedPath);
}
function findCandidates(query) {
  const describe = createDescribe(query);
  const known = /* @__PURE__ */ new Map();
  for (const found of query.findings) {
    const { fix } = found.finding;
    const replacements = fix && query.safeties.has(fix.safety) ? writeEdits(fix.edits, describe) : void 0;
    if (!replacements?.every(({ at }) => query.isEditable(at.file))) continue;
    const key = JSON.stringify(replacements.map(({ at, text }) => [at.file.path, at.start, at.end, text]));
    remember(known, key, () => ({ replacements, askedBy: [] })).askedBy.push(found);
  }
  return withoutOverlaps([...known.values()].sort(compareCandidates));
}
function changedPath(edit2) {
  if (edit2.kind === "remove") return [];
  if (edit2.kind === "replace") return [edit2.at.path];
  return [[edit2.in.path, ...edit2.keys].filter((part) => part !== "").join(".")];
}
function writeEdits(edits, describe) {
  const written = edits.map((edit2) => writeEdit(edit2, describe));
  const replacements = written.flat();
  const isWhole = replacements.length > 0 && written.every(({ length }) => length > 0);
  const isFree = withoutOverlaps(replacements.map(toCandidate)).length === replacements.length;
  return isWhole && isFree ? replacements : void 0;
}
function toCandidate(replacement) {
  return { replacements: [replacement], askedBy: [] };
}
function createDescribe({ sources, composeFiles }) {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    const before = known.get(file);
    if (before) return before;
    const form = composeFiles.has(file.path) ? "compose" : "env";
    const documents = form === "compose" ? sources.documents(file, () => {
    }).map(({ tree }) => tree) : [];
    const described = { form, find: indexPlaces(documents) };
    known.set(file, described);
    return described;
  };
}
function compareCandidates({ replacements: [one] }, { replacements: [other] }) {
  return one && other ? compareLocations(one.at, other.at) : 0;
}
function withoutOverlaps(candidates) {
  const chosen = [];
  const taken = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const isFree = candidate.replacements.every(
      (replacement) => !taken.get(replacement.at.file.path)?.some((other) => overlaps(replacement, other))
    );
    if (!isFree) continue;
    chosen.push(candidate);
    for (const item of candidate.replacements) remember(taken, item.at.file.path, () => []).push(item);
  }
  return chosen;
}

// src/fix/snapshot.ts
var snapshots = /* @__PURE__ */ new WeakMap();
function snapshotOf(resolution) {
  const snapshot = snapshots.get(resolution) ?? takeSnapshot(resolution);
  snapshots.set(resolution, snapshot);
  return snapshot;
}
function countKeys(keys) {
  const counts = /* @__PURE__ */ new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
function addedKeys(before, after) {
  return [...after].filter(([key, count]) => count > (before.get(key) ?? 0)).map(([key]) => key);
}
function findDifferences(before, after, path = "") {
  if (before === after) return [];
  if (!isContainer(before) || !isContainer(after) || isList(before) !== isList(after)) return [path];
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap(
    (key) => findDifferences(old.get(key), now.get(key), path === "" ? key : `${path}.${key}`)
  );
}
function takeSnapshot(resolution) {
  const { model, name, environments, envFiles, problems } = resolution;
  const all = new Set(environments.keys());
  return {
    config: {
      ...model && renderProject(withoutExtensions(model), name, all),
      "env files": Object.fromEntries([...envFiles].map(([path, file]) => [path, valuesOf(file)])),
      variables: renderEnvironments({ ...resolution, enabled: all })
    },
    problems: countKeys(problems.map(keyOfProblem))
  };
}
function withoutExtensions(model) {
  return copyWith(model, { entries: new Map([...model.entries].filter(([key]) => !key.startsWith("x-"))) });
}
function keyOfProblem({ kind, path, subject }) {
  return JSON.stringify([kind, path.replace(/\.\d+(?=\.|$)/g, ""), subject]);
}
function valuesOf({ entries }) {
  return Object.fromEntries(entries.map(({ name, value }) => [name, value ?? null]));
}
function isContainer(value) {
  return typeof value === "object" && value !== null;
}

// src/fix/examine.ts
function examine(run, sources, lintRun2) {
  let resolution;
  const outcome = lintRun2(run, sources, (resolved) => {
    resolution = resolved;
  });
  return { outcome, ...resolution && { resolution } };
}
function isAsExpected(before, after, { repaired, changes }) {
  const hasFailed = after.outcome.failures.length > before.outcome.failures.length;
  if (!before.resolution || !after.resolution || hasFailed) return false;
  const [old, now] = [countFindings(before), countFindings(after)];
  if (addedKeys(old, now).length > 0 || findRemaining(before, after, repaired).length > 0) return false;
  const [was, is] = [snapshotOf(before.resolution), snapshotOf(after.resolution)];
  if (addedKeys(was.problems, is.problems).length > 0) return false;
  return findDifferences(was.config, is.config).every((path) => isMeant(path, changes));
}
function findRemaining(before, after, repaired) {
  const [old, now] = [countFindings(before), countFindings(after)];
  const expected = countKeys(repaired.map(keyOf));
  return repaired.filter((finding) => {
    const key = keyOf(finding);
    return (now.get(key) ?? 0) > (old.get(key) ?? 0) - (expected.get(key) ?? 0);
  });
}
function createExpectation(run, made, wanted) {
  const repaired = made.flatMap((candidate) => findingsOf(run, candidate));
  const changes = wanted.flatMap((candidate) => findingsOf(run, candidate)).flatMap(({ fix }) => fix ? changedPaths(fix) : []);
  return { repaired, changes: new Set(changes) };
}
function findingsOf(run, { askedBy }) {
  return askedBy.filter((found) => found.run === run).map(({ finding }) => finding);
}
function countFindings({ outcome }) {
  return countKeys(outcome.findings.map(keyOf));
}
function keyOf({ identity, service }) {
  return JSON.stringify([identity, service]);
}
function isMeant(path, changes) {
  for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) {
    if (changes.has(path.slice(0, end))) return true;
  }
  return false;
}

// src/fix/edited-sources.ts
function editSources(sources, texts) {
  const { files } = sources;
  const edited = createSources({
    ...files,
    read: (path) => {
      const text = texts.get(path);
      return text === void 0 ? files.read(path) : { text };
    }
  });
  return {
    files,
    read: (path) => (texts.has(path) ? edited : sources).read(path),
    documents: (file, report) => (isEdited(file, edited) ? edited : sources).documents(file, report)
  };
  function isEdited(file, within) {
    const answer = texts.has(file.path) ? within.read(file.path) : void 0;
    return answer !== void 0 && isReadable(answer) && answer === file;
  }
}

// src/fix/pass.ts
function runPass(state, pass) {
  const findings = state.examined.flatMap(({ outcome }, run) => outcome.findings.map((finding) => ({ run, finding })));
  const composeFiles = composeFilesOf(state);
  const { safeties, isEditable } = pass;
  const wanted = findCandidates({ findings, sources: state.sources, safeties, composeFiles, isEditable });
  const groups = groupByRuns(wanted, state);
  return groups.reduce((result, group) => acceptGroup(result, group, pass), { state, made: [] });
}
function composeFilesOf({ examined }) {
  return new Set(examined.flatMap(({ resolution }) => resolution?.files.map(({ path }) => path) ?? []));
}
function acceptGroup({ state, made }, group, pass) {
  const accepted = accept({ state, made: [] }, group.wanted, { state, group, pass });
  return { state: accepted.state, made: [...made, ...accepted.made] };
}
function accept(result, candidates, attempt) {
  if (candidates.length === 0) return result;
  const made = [...result.made, ...candidates];
  const state = edit(attempt, made);
  const useless = findUseless(state, made, attempt);
  if (useless.size === 0 && holds(state, made, attempt)) return { state, made };
  const useful = candidates.filter((candidate) => !useless.has(candidate));
  if (useful.length > 0 && useful.length < candidates.length) return accept(result, useful, attempt);
  if (candidates.length === 1) return result;
  const middle = candidates.length >> 1;
  return accept(accept(result, candidates.slice(0, middle), attempt), candidates.slice(middle), attempt);
}
function edit({ state, group, pass }, made) {
  const edited = editTexts(made);
  const texts = new Map([...state.texts, ...edited]);
  const sources = editSources(pass.sources, texts);
  const runs = new Set(group.runs);
  const examined = state.examined.map((before, run) => {
    const isConcerned = runs.has(run) && before.outcome.files.some(({ path }) => edited.has(path));
    return isConcerned ? examine(run, sources, pass.lintRun) : before;
  });
  return { texts, sources, examined };
}
function editTexts(made) {
  const files = groupBy(
    made.flatMap(({ replacements }) => replacements),
    ({ at }) => at.file
  );
  return new Map([...files].map(([file, replacements]) => [file.path, applyReplacements(file.text, replacements)]));
}
function findUseless(after, made, { state, group }) {
  const remaining = new Set(
    group.runs.flatMap((run) => {
      const [before, now] = [state.examined[run], after.examined[run]];
      return before && now ? findRemaining(before, now, createExpectation(run, made, []).repaired) : [];
    })
  );
  return new Set(made.filter(({ askedBy }) => askedBy.some(({ finding }) => remaining.has(finding))));
}
function holds(after, made, { state, group }) {
  return group.runs.every((run) => {
    const [before, now] = [state.examined[run], after.examined[run]];
    return before !== void 0 && now !== void 0 && isAsExpected(before, now, createExpectation(run, made, group.wanted));
  });
}
function groupByRuns(candidates, { examined }) {
  const readers = /* @__PURE__ */ new Map();
  for (const [run, { outcome }] of examined.entries()) {
    for (const { path } of outcome.files) remember(readers, path, () => []).push(run);
  }
  const groups = [];
  for (const candidate of candidates) {
    const runs = new Set(candidate.replacements.flatMap(({ at }) => readers.get(at.file.path) ?? []));
    const joined = groups.filter((group) => [...runs].some((run) => group.runs.has(run)));
    const merged = {
      wanted: [...joined.flatMap(({ wanted }) => wanted), candidate],
      runs: /* @__PURE__ */ new Set([...joined.flatMap((group) => [...group.runs]), ...runs])
    };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ wanted, runs }) => ({ wanted, runs: [...runs] }));
}

// src/fix/fix.ts
var MOST_PASSES = 10;
function fixRuns(request) {
  const { state, repaired } = makeFixes(request);
  const outcomes = request.tries ? tryFixes(state, request) : state.examined.map(({ outcome }) => outcome);
  return { outcomes, texts: state.texts, repaired, composeFiles: composeFilesOf(state) };
}
function makeFixes({ before, makes, ...shared }) {
  let state = { texts: /* @__PURE__ */ new Map(), sources: shared.sources, examined: examineFixable(before, shared) };
  const repaired = /* @__PURE__ */ new Map();
  for (let left = makes.size === 0 ? 0 : MOST_PASSES; left > 0; left -= 1) {
    const result = runPass(state, { ...shared, safeties: makes });
    if (result.made.length === 0) break;
    state = result.state;
    for (const { replacements, askedBy } of result.made) {
      const file = replacements[0]?.at.file.path ?? "";
      repaired.set(file, (repaired.get(file) ?? 0) + askedBy.length);
    }
  }
  return { state, repaired };
}
function examineFixable(outcomes, { sources, lintRun: lintRun2 }) {
  const isFixable = ({ findings }) => findings.some(({ fix }) => fix);
  const files = new Set(outcomes.filter(isFixable).flatMap((outcome) => outcome.files.map(({ path }) => path)));
  return outcomes.map(
    (outcome, run) => outcome.files.some(({ path }) => files.has(path)) ? examine(run, sources, lintRun2) : { outcome }
  );
}
var EACH_SAFETY = ["safe", "unsafe", "suggestion"];
function tryFixes(state, request) {
  const made = EACH_SAFETY.flatMap((safety) => runPass(state, { ...request, safeties: /* @__PURE__ */ new Set([safety]) }).made);
  const replacements = new Map(
    made.flatMap((candidate) => candidate.askedBy.map(({ finding }) => [finding, candidate.replacements]))
  );
  return state.examined.map(({ outcome }) => ({
    ...outcome,
    findings: outcome.findings.map((finding) => withReplacements(finding, replacements.get(finding)))
  }));
}
function withReplacements(finding, replacements) {
  return finding.fix && replacements ? { ...finding, fix: { ...finding.fix, replacements } } : finding;
}

// src/explain/mask-file.ts
function maskFile(file, form, secrets) {
  const marks = form === "compose" ? maskCompose(file, secrets) : maskEnv(file, secrets);
  let masked = "";
  let at = 0;
  for (const { start, end, text } of [...marks].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    masked += file.text.slice(at, start) + text;
    at = end;
  }
  return masked + file.text.slice(at);
}
function maskCompose(file, secrets) {
  let isReadable2 = true;
  const documents = parseYaml(file, () => {
    isReadable2 = false;
  });
  if (!isReadable2) return maskAll(file);
  const values = documents.flatMap((document) => compareTrees(document, maskTree(document, secrets), file));
  return [...values, ...findComments(file).comments.flatMap((comment) => maskPart(file, comment, secrets))];
}
function maskAll({ text }) {
  return [{ start: 0, end: text.length, text: maskLines(text) }];
}
function compareTrees(tree, masked, file) {
  if (tree === masked) return [];
  if (tree.kind === "mapping" && masked.kind === "mapping") {
    return [...tree.entries].flatMap(
      ([key, { value }]) => compareTrees(value, masked.entries.get(key)?.value ?? value, file)
    );
  }
  if (tree.kind === "sequence" && masked.kind === "sequence")
    return tree.items.flatMap((item, index) => compareTrees(item, masked.items[index] ?? item, file));
  return tree.kind === "scalar" && masked.kind === "scalar" ? [markScalar(tree, scalarText(masked), file)] : [];
}
function markScalar({ style, start, end }, text, file) {
  const written = file.text.slice(start, end);
  if (written.includes("\n")) return { start, end, text: maskLines(written) };
  const quote = style === "single" ? "'" : style === "double" ? '"' : "";
  return { start, end, text: `${quote}${text.replace(/\s+/g, " ")}${quote}` };
}
function maskEnv(file, secrets) {
  const { entries, problems } = parseDotenv(file.text, { lookup: () => void 0 });
  if (problems.some(({ kind }) => kind !== "unset" && kind !== "lone-name")) return maskAll(file);
  const values = entries.flatMap(({ name, valueStart: start, valueEnd: end }) => {
    const written = file.text.slice(start, end);
    const masked = maskValue(written, name, secrets);
    return masked === written ? [] : [{ start, end, text: written.includes("\n") ? maskLines(written) : masked }];
  });
  const gaps = findGaps(
    file.text.length,
    entries.map(({ nameStart, valueEnd }) => ({ start: nameStart, end: valueEnd }))
  );
  return [...values, ...gaps.flatMap((gap) => maskPart(file, gap, secrets))];
}
function maskValue(written, name, secrets) {
  if (written.includes("$")) return maskTemplate(written, secrets, name);
  return written !== "" && isSecretName(name, secrets) ? MASK : maskWords(written, secrets);
}
function findGaps(length, taken) {
  const starts = [0, ...taken.map(({ end }) => end)];
  const ends = [...taken.map(({ start }) => start), length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? length })).filter(({ start, end }) => start < end);
}
function maskPart(file, { start, end }, secrets) {
  const written = file.text.slice(start, end);
  const masked = maskWords(written, secrets);
  if (masked === written) return [];
  const isOneLine = !written.includes("\n");
  return [{ start, end, text: isOneLine ? masked : maskEachLine(written, secrets) }];
}
function maskEachLine(written, secrets) {
  const masked = written.split("\n").map((line) => maskWords(line, secrets)).join("\n");
  return maskWords(masked, secrets) === masked ? masked : maskLines(written);
}
function maskLines(written) {
  return written.replace(/[^\s].*?(?=\s*$)/gm, MASK);
}

// src/fix/summarize.ts
function summarize(outcome, refused, sources) {
  const files = [...outcome.texts].map(([path, after]) => describeFile(path, after, { outcome, sources }));
  const refusals = [...refused].flatMap(([path, reason]) => reason === void 0 ? [] : [{ path, reason }]);
  const repaired = files.reduce((sum, file) => sum + file.repaired, 0);
  return { files: files.sort(comparePaths), repaired, refused: refusals.sort(comparePaths) };
}
function describeFile(path, after, { outcome, sources }) {
  const source = sources.read(path);
  const before = isReadable(source) ? source.text : "";
  const form = outcome.composeFiles.has(path) ? "compose" : "env";
  const secrets = secretsOf(outcome.outcomes.filter(({ files }) => files.some((file) => file.path === path)));
  const show = (text) => maskFile({ path, text }, form, secrets);
  const repaired = outcome.repaired.get(path) ?? 0;
  return { path, before, after, repaired, shown: { before: show(before), after: show(after) } };
}
function secretsOf(outcomes) {
  const plans = [...new Set(outcomes.flatMap(({ view }) => view?.run.config.plan ?? []))];
  return {
    classOfName: (name) => plans.map((plan) => plan.classOfName(name)).find((found) => found !== void 0),
    classOfValue: (value) => plans.map((plan) => plan.classOfValue(value)).find((found) => found !== void 0)
  };
}
function comparePaths({ path: one }, { path: other }) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

// src/fix/fix-projects.ts
var MADE = {
  safe: ["safe"],
  unsafe: ["safe", "unsafe"]
};
function fixProjects(linted, { fix, triesFixes = false, disk }) {
  const { outcomes: before, context, result } = linted;
  const { sources, root } = context;
  const refused = /* @__PURE__ */ new Map();
  const outcome = fixRuns({
    before,
    sources,
    makes: new Set(fix ? MADE[fix] : []),
    tries: triesFixes,
    lintRun: (index, edited, observe) => {
      const { view, ...rest } = before[index] ?? {};
      return view ? lintRun(view.run, { ...context, sources: edited, observe }) : { ...EMPTY, ...rest };
    },
    isEditable: ({ path, invalidAt }) => {
      if (!refused.has(path)) refused.set(path, invalidAt === void 0 ? disk.refuseReplacing(path, root) : NO_UTF8);
      return refused.get(path) === void 0;
    }
  });
  const { outcomes } = outcome;
  const merged = mergeOutcomes(outcomes, result.failures);
  return {
    ...linted,
    outcomes,
    result: fix ? { ...merged, fixes: summarize(outcome, refused, sources) } : merged
  };
}
var EMPTY = { findings: [], files: [], active: [], failures: [] };
var NO_UTF8 = "is not written in UTF-8";
export {
  fixProjects
};
