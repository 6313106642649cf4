/** The resolved model as policies see it: values by key, and lists of `KEY=VALUE` as if they were mappings. */
import { derivedScalar } from "../compose/derive.ts";
import { partOf, splitPair } from "../compose/part.ts";
import { scalarAt } from "../compose/parts.ts";
import { childPath } from "../compose/path-table.ts";
import type { Entry, Hop, Scalar, Tree } from "../compose/tree.ts";
import type { Location } from "../text/source.ts";
import { scalarText } from "../yaml/scalar.ts";

/** A value of the model, and how it is reached. */
export interface Value {
  readonly tree: Tree;
  /** Dotted path in the model; positions in lists are numbers. */
  readonly path: string;
  /** The name of an entry; of a list's item its position. */
  readonly key: string;
  /** The token of the key; of an item, the item. */
  readonly keyAt: Location;
  /** What a path calls it: the key, or the text of an item. Absent for an item that is no text. */
  readonly name?: string;
  readonly isItem: boolean;
  /** Tells the item of a list in which it stands from the others, without a value that may be secret. */
  readonly item?: string;
  /** How it came here when it is written elsewhere. */
  readonly via?: readonly Hop[];
}

/**
 * What stands in a value: the entries of a mapping, the items of a list, the pairs of a list of `KEY=VALUE`. A single
 * text counts as a list of one.
 */
export function childrenOf(value: Value): readonly Value[] {
  const { tree } = value;
  if (tree.kind === "mapping") return [...tree.entries].map(([key, entry]) => createEntry(value, key, entry));
  if (tree.kind === "scalar") return tree.type === "null" ? [] : [createItem(value, tree, 0)];
  const pairs = PAIRS.get(value.key);
  return tree.items.map((item, index) => {
    if (!pairs || item.kind !== "scalar") return createItem(value, item, index);
    return createPair(value, pairs(item));
  });
}

/** A value as JSON, for schemas: paths as they are written, other scalars as Compose reads them. */
export function toJson(value: Value): unknown {
  const { tree } = value;
  if (tree.kind === "scalar") return plainValue(tree);
  const children = childrenOf(value);
  const isList = tree.kind === "sequence" && !PAIRS.has(value.key);
  if (isList) return children.map(toJson);
  return Object.fromEntries(children.map((child) => [child.key, toJson(child)]));
}

/** The text of a value: what it resolves to, and for a path what is written. Undefined for mappings and lists. */
export function textOf({ tree }: Value): string | undefined {
  return tree.kind === "scalar" ? scalarText(tree.relative ?? tree) : undefined;
}

/** The smallest token that shows a value: its key, where the file writes none. */
export function placeOf({ tree, keyAt }: Pick<Value, "tree" | "keyAt">): Location {
  const { file, start, end } = tree.kind === "scalar" ? (tree.relative ?? tree) : tree;
  return start === end ? keyAt : { file, start, end };
}

type Pair = ReturnType<typeof splitPair>;

/** Attributes that Compose takes as a mapping or as a list of pairs, and how an item is cut in two. */
const PAIRS: ReadonlyMap<string, (item: Scalar) => Pair> = new Map([
  ["additional_contexts", splitPair],
  ["annotations", splitPair],
  ["args", splitPair],
  ["environment", splitPair],
  ["extra_hosts", splitHost],
  ["labels", splitPair],
  ["sysctls", splitPair],
]);

function createEntry(parent: Value, key: string, { key: keyAt, value: tree, via }: Entry): Value {
  const path = childPath(parent.path, key);
  const item = parent.item === undefined ? {} : { item: parent.item };
  return { tree, path, key, keyAt, name: key, isItem: false, ...item, ...(via && { via }) };
}

function createItem(parent: Value, tree: Tree, index: number): Value {
  const { file, start, end } = tree;
  const keyAt = placeOf({ tree, keyAt: { file, start, end } });
  const name = tree.kind === "scalar" ? { name: scalarText(tree.relative ?? tree) } : {};
  const item = identifyItem(parent.key, tree) ?? parent.item;
  const own = item === undefined ? name : { ...name, item };
  return { tree, path: childPath(parent.path, index), key: String(index), keyAt, isItem: true, ...own };
}

/** Lists of texts in which nobody writes a secret. */
const PLAIN_LISTS: ReadonlySet<string> = new Set([
  "cap_add",
  "cap_drop",
  "devices",
  "dns",
  "dns_search",
  "expose",
  "external_links",
  "group_add",
  "links",
  "profiles",
  "security_opt",
  "tmpfs",
  "volumes_from",
]);

function identifyItem(list: string, tree: Tree): string | undefined {
  if (tree.kind === "scalar") return PLAIN_LISTS.has(list) ? scalarText(tree) : undefined;
  const keys = list === "ports" ? ["published", "target"] : ["target", "source", "path"];
  const [first] = keys.flatMap((key) => scalarAt(tree, key) ?? []);
  if (!first) return undefined;
  const protocol = list === "ports" ? scalarAt(tree, "protocol") : undefined;
  return scalarText(first.relative ?? first) + (protocol ? `/${scalarText(protocol)}` : "");
}

function createPair(parent: Value, { key: token, value }: Pair): Value {
  const key = scalarText(token);
  const { file, start, end } = token;
  const keyAt = { file, start, end };
  const tree = value ?? derivedScalar(null, keyAt);
  return { tree, path: childPath(parent.path, key), key, keyAt, name: key, isItem: false };
}

/** `host=address` or `host:address`. */
function splitHost(item: Scalar): Pair {
  const text = scalarText(item);
  const colon = text.indexOf(":");
  if (text.includes("=") || colon < 0) return splitPair(item);
  return { key: partOf(item, 0, colon), value: partOf(item, colon + 1, text.length) };
}

function plainValue(scalar: Scalar): unknown {
  if (scalar.relative) return scalarText(scalar.relative);
  return typeof scalar.value === "bigint" ? Number(scalar.value) : scalar.value;
}
