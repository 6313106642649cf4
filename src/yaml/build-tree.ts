/** The values of a document to trees: scalars typed, duplicates and keys checked, aliases followed. */

import { copyWith, createEntry, createMapping, createScalar, createSequence } from "../compose/create-tree.ts";
import type { Entry, Hop, Mapping, Scalar, Sequence, Tree } from "../compose/tree.ts";
import type { Location } from "../text/source.ts";
import { mergeSources } from "./merge-keys.ts";
import { countRepeated, countValue, type Reading, reportSyntax, syntaxProblem } from "./reading.ts";
import { type TypedValue, typePlain, typeTagged } from "./scalar.ts";
import { checkFlowKey, checkFlowText, checkLines } from "./strictness.ts";
import { dropResets, dropTags, tagOf } from "./tags.ts";
import { tokenAt } from "./text-fault.ts";
import type { Pair, Root, YamlAlias, YamlList, YamlMap, YamlScalar, YamlValue } from "./yaml-value.ts";

/**
 * Makes the tree of one document. That of an empty one stands where the document begins; that of one beyond a limit,
 * which Compose refuses as a whole, is unread.
 */
export function buildTree({ contents, start: offset }: Root, reading: Reading): Tree {
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

const YAML_TAG = "tag:yaml.org,2002:";
const MERGE_TAG = `${YAML_TAG}merge`;

/** `missing` is where an absent value would stand. */
function build(written: YamlValue | undefined, missing: Location, reading: Reading): Tree {
  if (written?.kind === "alias") return followAlias(written, reading);
  const at = written ? placeOfWritten(written, reading) : missing;
  countValue(reading, at);
  if (reading.isExhausted) return unread(at);
  if (!written) return emptyScalar(missing);
  const place = written.kind === "scalar" && written.value === "" && written.style === "plain" ? missing : at;
  return written.anchor === undefined ? readTagged(written, place, reading) : define(written, place, reading);
}

type WrittenValue = Exclude<YamlValue, YamlAlias>;

function read(written: WrittenValue, at: Location, reading: Reading): Tree {
  if (written.kind === "scalar") return buildScalar(written, at, reading);
  return written.kind === "map" ? buildMapping(written, at, reading) : buildSequence(written, at, reading);
}

/** A block mapping or list ends with its last value, not with the line end after it. */
function placeOfWritten(written: WrittenValue, reading: Reading): Location {
  const at = locate(written, reading);
  if (written.kind === "scalar") return at;
  const { file, start, end } = at;
  return { file, start, end: start + file.text.slice(start, end).trimEnd().length };
}

/** Remembers a value under its anchor, which also counts while it is being read. */
function define(written: WrittenValue, at: Location, reading: Reading): Tree {
  const { anchor = "" } = written;
  const before = reading.constructed;
  reading.anchors.set(anchor, { tree: undefined, size: 0 });
  const tree = readTagged(written, at, reading);
  reading.anchors.set(anchor, { tree, size: reading.constructed - before + 1 });
  return tree;
}

function readTagged(written: WrittenValue, at: Location, reading: Reading): Tree {
  const tag = reading.hasTags && reading.overriding === 0 ? tagOf(written) : undefined;
  if (!tag) return read(written, at, reading);
  if (tag === "override") reading.overriding += 1;
  const tree = read(written, at, reading);
  if (tag === "override") reading.overriding -= 1;
  return copyWith(tree, { tag });
}

function leaveResets({ anchors }: Reading): void {
  for (const [name, anchor] of anchors)
    if (anchor.tree) anchors.set(name, { ...anchor, tree: dropResets(anchor.tree) });
}

function followAlias(written: YamlAlias, reading: Reading): Tree {
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
  const message = anchor
    ? `The alias '*${name}' stands within its own anchor '&${name}', so the value would contain itself.`
    : `No anchor '&${name}' stands before the alias '*${name}' in this file. Define it above, or correct the name.`;
  reportSyntax(reading, at, message);
  return unread(at);
}

function buildScalar(written: YamlScalar, at: Location, reading: Reading): Scalar {
  const { style } = written;
  const { file, start, end } = at;
  const { type, value } = typeOf(written, reading);
  return createScalar({ type, value, style, file, start, end });
}

function typeOf(written: YamlScalar, reading: Reading): TypedValue {
  const { value: text } = written;
  if (written.tag === undefined || written.tag === "!")
    return (written.style === "plain" && typePlain(text)) || { type: "string", value: text };
  if (!written.tag.startsWith(YAML_TAG)) return { type: "string", value: text };
  const tag = written.tag.slice(YAML_TAG.length);
  const typed = typeTagged(text, tag);
  if (!typed)
    reportSyntax(
      reading,
      locate(written, reading),
      `The value does not fit its tag !!${tag}. Correct it, or remove the tag.`,
    );
  return typed ?? { type: "string", value: text };
}

function buildSequence(written: YamlList, at: Location, reading: Reading): Sequence {
  const items: Tree[] = [];
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

function buildMapping(written: YamlMap, at: Location, reading: Reading): Mapping {
  const entries = new Map<string, Entry>();
  let merge: { readonly value: YamlValue | undefined; readonly tree: Tree; readonly key: Location } | undefined;
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

/** Texts in braces and brackets are parts of these. */
function checkMarks(written: YamlValue | undefined, tree: Tree, reading: Reading): void {
  if (!written || written.kind === "alias") return;
  if (written.kind === "scalar" ? written.style !== "block" : written.isFlow) checkLines(tree, reading);
}

interface Key {
  readonly text: string;
  readonly key: Location;
  readonly isMerge: boolean;
}

function checkKeyInFlow(key: Location, { value }: Pair, reading: Reading): void {
  checkFlowText(key, reading);
  if (value) checkFlowKey(key, reading);
}

/** go-yaml compares keys by their text before typing, and Compose wants every key to be a string. */
function readKey({ key }: Pair, reading: Reading): Key {
  if (key?.kind === "scalar") return readScalarKey(key, reading);
  if (key?.kind === "alias") return readAliasKey(key, reading);
  const at = locate(key ?? { start: 0, end: 0 }, reading);
  reportSyntax(
    reading,
    at,
    "A mapping or list cannot be a key. Write text before the colon, in quotes if braces are meant.",
  );
  return { text: "", key: at, isMerge: false };
}

function readScalarKey(written: YamlScalar, reading: Reading): Key {
  const key = locate(written, reading);
  const text = written.value;
  const isMerge =
    written.tag === MERGE_TAG || (text === "<<" && written.style === "plain" && written.tag === undefined);
  if (!isMerge && typeOf(written, reading).type !== "string") reportKey(text, key, reading);
  if (written.anchor !== undefined) define(written, key, reading);
  return { text, key, isMerge };
}

function readAliasKey(written: YamlAlias, reading: Reading): Key {
  const target = followAlias(written, reading);
  const key = locate(written, reading);
  const text = target.kind === "scalar" ? String(target.value) : written.name;
  if (target.kind !== "scalar" || target.type !== "string") reportKey(text, key, reading);
  return { text, key, isMerge: false };
}

function reportKey(text: string, at: Location, reading: Reading): void {
  if (text === "") reportSyntax(reading, markAfter(at), "A key is missing before the colon.");
  else reportSyntax(reading, at, `The key '${text}' is not text for YAML. Put it in quotes.`);
}

function markAfter({ file, start }: Location): Location {
  return { file, ...tokenAt(file.text, start) };
}

function reportDuplicate(
  { text, key, earlier }: { text: string; key: Location; earlier: Location },
  reading: Reading,
): void {
  const message = `The key '${text}' is already set in this mapping. Remove one of the two.`;
  const problem = syntaxProblem(reading, key, message);
  reading.report({ ...problem, related: [{ at: earlier, message: "First set here." }] });
}

function entryOf(entry: Entry, written: YamlValue | undefined, reading: Reading): Entry {
  if (written?.kind !== "alias") return entry;
  return createEntry(entry.key, entry.value, [{ by: "alias", at: locate(written, reading) }]);
}

/** For each source of a merge key the hop by which its entries arrive: the alias, or the value itself. */
function mergeHops(written: YamlValue | undefined, tree: Tree, reading: Reading): readonly Hop[] {
  const whole = written?.kind === "alias" ? locate(written, reading) : placeOf(tree);
  const sources = written?.kind === "list" ? written.items : [undefined];
  return sources.map((source) => ({ by: "merge-key", at: source ? placeOfSource(source, reading) : whole }));
}

function placeOfSource(written: YamlValue, reading: Reading): Location {
  return written.kind === "alias" ? locate(written, reading) : placeOfWritten(written, reading);
}

function locate({ start, end }: Pick<YamlValue, "start" | "end">, { file, offsetOf }: Reading): Location {
  return { file, start: offsetOf(start), end: offsetOf(end) };
}

function placeOf({ file, start, end }: Location): Location {
  return { file, start, end };
}

/** The place of a value that is not there: right after the colon of its key. */
function afterColon(key: Location): Location {
  const { file, end } = key;
  let at = end;
  while (file.text.charCodeAt(at) === SPACE) at += 1;
  const start = file.text.charCodeAt(at) === COLON ? at + 1 : end;
  return { file, start, end: start };
}

const SPACE = 0x20;
const COLON = 0x3a;

function unread(at: Location): Scalar {
  return copyWith(emptyScalar(at), { isUnread: true });
}

function emptyScalar({ file, start, end }: Location): Scalar {
  return createScalar({ type: "null", value: null, style: "plain", file, start, end });
}
