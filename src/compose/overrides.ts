/** What override files contribute, entry by entry (Compose spec, 13-merge). */
import type { Location } from "../text/source.ts";
import { derivedMapping, derivedSequence } from "./derive.ts";
import { mergeUncheckedDocument } from "./documents.ts";
import type { Layer } from "./load-context.ts";
import type { Override } from "./model.ts";
import { splitPair } from "./part.ts";
import { entriesAt, entryAt, isMapping, isNull, isScalar, valueAt } from "./parts.ts";
import { renderProject } from "./render/project.ts";
import { textOf } from "./render/scalars.ts";
import type { Entry, Mapping, Tree } from "./tree.ts";

/** Reads what each document says of elements that the documents before it have too. */
export function readOverrides(layers: readonly Layer[]): readonly Override[] {
  return layers.flatMap((layer) => [...readResets(layer), ...SECTIONS.flatMap((key) => readSection(key, layer))]);
}

const SECTIONS = ["services", "networks", "volumes", "secrets", "configs", "models"] as const;

/** A tag also takes effect on what the document includes or extends: there, what it finds is not known here. */
function readResets({ before, document, tags }: Layer): readonly Override[] {
  if (document.entries.has("include")) return [];
  const resets = tags.filter(({ tag, keys }) => tag === "reset" && !extendsAnother(document, keys));
  return resets.map(({ keys, at }) => {
    const found = valueAt(before, ...keys);
    const place = { at, keyAt: at, path: keys.join("."), keys, form: "reset" } as const;
    return { ...place, isEffective: found !== undefined, ...(found && { base: placeOf(found), tree: found }) };
  });
}

function extendsAnother(document: Mapping, [section = "", name = ""]: readonly string[]): boolean {
  return section === "services" && valueAt(document, section, name, "extends") !== undefined;
}

/** A service that extends another states what is to win over that one, whatever the base has. */
function readSection(section: (typeof SECTIONS)[number], layer: Layer): readonly Override[] {
  return [...entriesAt(layer.document, section)].flatMap(([name, entry]) => {
    const base = valueAt(layer.base, section, name);
    const keys = [section, name];
    if (!base || extendsAnother(layer.document, keys)) return [];
    return readEntry({ keys, entry, base }, { tags: layer.tags, hasEffect: compareWith(base, section, name) });
  });
}

interface Judgement extends Pick<Layer, "tags"> {
  /** Whether the value, merged alone over the element, makes Compose print anything else. */
  readonly hasEffect: (keys: readonly string[], value: Tree) => boolean;
}

interface Found {
  readonly keys: readonly string[];
  readonly entry: Entry;
  /** What the base has there. */
  readonly base: Tree | undefined;
}

/** What comes through a merge key is written for several places and is not judged at one of them. */
function readEntry({ keys, entry, base }: Found, judgement: Judgement): readonly Override[] {
  const [hop] = entry.via ?? [];
  if (hop?.by === "merge-key") return [];
  const { value } = entry;
  if (isTagged(keys, value, judgement)) return [];
  if (hop || base === undefined) return [describe({ keys, entry, base }, judgement)];
  if (isMapping(value) && value.entries.size > 0 && (!isScalar(base) || isNull(base))) {
    const below = [...value.entries].filter(([key]) => !key.startsWith("x-"));
    return below.flatMap(([key, child]) =>
      readEntry({ keys: [...keys, key], entry: child, base: baseUnder(base, key) }, judgement),
    );
  }
  const whole = describe({ keys, entry, base }, judgement);
  if (value.kind !== "sequence" || value.items.length === 0 || !whole.isEffective) return [whole];
  return value.items.map((item, index) => describeItem(item, [...keys, String(index)], judgement));
}

/** What `!override` replaces, and what only a reset made empty, is no entry that comes over another. */
function isTagged(keys: readonly string[], value: Tree, { tags }: Judgement): boolean {
  const isEmpty = formOf(value) === "empty";
  return tags.some(({ tag, keys: tagged }) =>
    tag === "override" ? beginsWith(keys, tagged) : isEmpty && beginsWith(tagged, keys),
  );
}

function beginsWith(keys: readonly string[], start: readonly string[]): boolean {
  return start.every((key, index) => key === keys[index]);
}

function baseUnder(base: Tree, key: string): Tree | undefined {
  if (base.kind !== "sequence") return entryAt(base, key)?.value;
  return base.items.filter(isScalar).findLast((item) => textOf(splitPair(item).key) === key);
}

function describe({ keys, entry, base }: Found, { hasEffect }: Judgement): Override {
  const { key, value, via } = entry;
  const [hop] = via ?? [];
  const at = hop?.at ?? (value.end > value.start ? placeOf(value) : key);
  const form = formOf(value);
  // What the base has nothing of is new, unless it is nothing itself.
  const mayBeIdle = base !== undefined || form !== "value";
  return {
    at,
    keyAt: key,
    path: keys.join("."),
    keys,
    form,
    isEffective: !mayBeIdle || hasEffect(keys, value),
    ...(base && { base: placeOf(base) }),
    tree: value,
  };
}

function describeItem(item: Tree, keys: readonly string[], { hasEffect }: Judgement): Override {
  const at = placeOf(item);
  const isEffective = hasEffect(keys.slice(0, -1), derivedSequence([item], item));
  return { at, keyAt: at, path: keys.join("."), keys, form: "value", isEffective, tree: item };
}

function formOf(value: Tree): Override["form"] {
  if (isNull(value)) return "null";
  const size = value.kind === "mapping" ? value.entries.size : value.kind === "sequence" ? value.items.length : 1;
  return size === 0 ? "empty" : "value";
}

/** Merges entries one by one over an element. What it prints without any is worked out once, when first wanted. */
function compareWith(element: Tree, section: string, name: string): Judgement["hasEffect"] {
  const model = nest([section, name], element);
  const show = (document: Mapping): Shown => {
    const merged = merge(model, document);
    return { printed: print(merged, name), written: writtenIn(merged) };
  };
  let before: Shown | undefined;
  return (keys, value) => {
    before ??= show(derivedMapping([], value));
    const after = show(nest(keys, value));
    return after.printed !== before.printed || after.written !== before.written;
  };
}

interface Shown {
  readonly printed: string;
  readonly written: string;
}

function nest(keys: readonly string[], value: Tree): Mapping {
  const [key = "", ...below] = keys;
  return derivedMapping([[key, below.length === 0 ? value : nest(below, value)]], value);
}

function merge(model: Mapping, document: Mapping): Mapping {
  return mergeUncheckedDocument(model, document, { report: () => {}, interpolates: true });
}

function print(model: Mapping, service: string): string {
  return JSON.stringify(renderProject(model, "", new Set([service])));
}

/** The texts that hold variables, as written: what they agree on with today's values may differ with others. */
function writtenIn(model: Mapping): string {
  return JSON.stringify(templatesIn(model).toSorted());
}

function templatesIn(tree: Tree): readonly string[] {
  if (isMapping(tree)) return [...tree.entries.values()].flatMap(({ value }) => templatesIn(value));
  if (tree.kind === "sequence") return tree.items.flatMap(templatesIn);
  const { template } = tree.pair?.value ?? tree;
  return template && template.references.length > 0 ? [template.text.replace(LEADING_KEY, "")] : [];
}

/** Merging may turn `KEY: VALUE` into `KEY=VALUE`. */
const LEADING_KEY = /^[\w.-]+=/;

function placeOf({ file, start, end }: Location): Location {
  return { file, start, end };
}
