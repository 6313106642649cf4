/** What override files contribute, entry by entry (Compose spec, 13-merge). */
import type { Location } from "../text/source.ts";
import { derivedSequence } from "./derive.ts";
import type { Layer } from "./load-context.ts";
import type { Override } from "./model.ts";
import { createEffectTest, type EffectTest, itemsUnder } from "./override-effect.ts";
import { entriesAt, entryAt, isMapping, isNull, isScalar, valueAt } from "./parts.ts";
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
    return readEntry({ keys, entry, base }, { tags: layer.tags, hasEffect: createEffectTest(base, keys) });
  });
}

interface Judgement extends Pick<Layer, "tags"> {
  readonly hasEffect: EffectTest;
}

interface Found {
  readonly keys: readonly string[];
  readonly entry: Entry;
  /** What the base has there. */
  readonly base: Tree | undefined;
}

/** Longer lists over longer lists would take minutes item by item: they are judged as a whole. */
const MOST_COMPARISONS = 20_000;

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
  if (value.items.length * sizeOf(base) > MOST_COMPARISONS) return [whole];
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
  return base.kind === "sequence" ? itemsUnder(base, key).at(-1) : entryAt(base, key)?.value;
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
  return sizeOf(value) === 0 ? "empty" : "value";
}

function sizeOf(tree: Tree): number {
  if (tree.kind === "mapping") return tree.entries.size;
  return tree.kind === "sequence" ? tree.items.length : 1;
}

function placeOf({ file, start, end }: Location): Location {
  return { file, start, end };
}
