/** Lists and mappings of the model as `docker compose config --format json` prints them. */

import { compareText } from "../../text/order.ts";
import { scalarText } from "../../yaml/scalar.ts";
import { splitCommand } from "../grammar/command.ts";
import { isMapping, isNull, isScalar, isSequence } from "../parts.ts";
import type { Mapping, Tree } from "../tree.ts";
import { formatGo } from "./go-value.ts";
import { isEmptyJson, type Json } from "./json.ts";
import { type Render, renderText, textOf } from "./scalars.ts";

/** An attribute of a mapping with known keys: how it is printed, and when it is left out. */
export interface Field {
  readonly render: Render;
  readonly omit: "empty" | "without entries" | "absent" | "never";
}

/** An attribute that is left out when it is empty. */
export function filled(render: Render): Field {
  return { render, omit: "empty" };
}

/** An attribute that is left out when it has no entries, though what they print may be nothing. */
export function entered(render: Render): Field {
  return { render, omit: "without entries" };
}

/** An attribute that is left out when it is not set; false and 0 are values. */
export function set(render: Render): Field {
  return { render, omit: "absent" };
}

/** An attribute that is always printed. */
export function always(render: Render): Field {
  return { render, omit: "never" };
}

/** A mapping with known keys, in the order of the table; other keys are not printed. */
export function record(fields: Readonly<Record<string, Field>>): Render {
  const table = Object.entries(fields).map(([key, field], index) => ({ key, index, ...field }));
  const byKey = new Map(table.map((field) => [field.key, field]));
  const always = table.filter(({ omit }) => omit === "never");
  return (tree) => {
    const entries = isMapping(tree) ? tree.entries : NO_ENTRIES;
    const found = always.filter(({ key }) => !entries.has(key));
    // A mapping has far fewer keys than the table.
    for (const key of entries.keys()) {
      const field = byKey.get(key);
      if (field) insertInOrder(found, field);
    }
    const printed: Record<string, Json> = {};
    for (const field of found) {
      const value = renderField(entries.get(field.key)?.value, field);
      if (value !== undefined) printed[field.key] = value;
    }
    return printed;
  };
}

/** A few fields, mostly in order already, are sooner put in their places than sorted. */
function insertInOrder<T extends { readonly index: number }>(fields: T[], field: T): void {
  let at = fields.length;
  for (let before = fields[at - 1]; before && before.index > field.index; before = fields[at - 1]) {
    fields[at] = before;
    at -= 1;
  }
  fields[at] = field;
}

/** A list whose items are printed alike. */
export function list(render: Render): Render {
  return (tree) => {
    if (isSequence(tree)) return tree.items.map(render);
    return isScalar(tree) && !isNull(tree) ? [render(tree)] : [];
  };
}

/** A mapping whose keys are the user's, with values printed alike; a null stays null. */
export function dictionary(render: Render): Render {
  return (tree) => {
    if (!isMapping(tree)) return {};
    return sorted([...tree.entries].map(([key, { value }]) => [key, isNull(value) ? null : render(value)]));
  };
}

export const renderTexts: Render = list(renderText);

/** Pairs in either form, where a name without value has an empty one: labels, annotations, options. */
export const renderPairs: Render = (tree) => sorted(pairsOf(tree).map(([name, value]) => [name, value ?? ""]));

/** Pairs in either form, where a name may have no value: `environment`, `args`. */
export const renderVariables: Render = (tree) => sorted(pairsOf(tree));

/** Options that may be given several times; one that is given no time is none. */
export const renderManyPairs: Render = (tree) => {
  if (!isMapping(tree)) return {};
  const options: [string, Json][] = [];
  for (const [name, { value }] of tree.entries) {
    const values = isSequence(value) ? value.items.map(formatGo) : [formatGo(value)];
    if (values.length > 0 && !name.startsWith("x-")) options.push([name, values]);
  }
  const extensions = formatExtensions(tree);
  return sorted(extensions === undefined ? options : [...options, [EXTENSIONS, [extensions]]]);
};

/** A command: null when not set, the words of a text, or the list. */
export const renderCommand: Render = (tree) => {
  if (tree === undefined || isNull(tree)) return null;
  if (isSequence(tree)) return tree.items.map(renderText);
  if (isScalar(tree) && tree.type !== "string") return null;
  const parsed = splitCommand(textOf(tree));
  return "value" in parsed ? parsed.value.words.map(({ value }) => value) : [];
};

/** A health check: a text is run by a shell. */
export const renderTest: Render = (tree) => {
  if (isScalar(tree) && !isNull(tree)) return ["CMD-SHELL", scalarText(tree)];
  return renderTexts(tree);
};

/** `extra_hosts` as a sorted list of `HOST=ADDRESS`. */
export const renderHosts: Render = (tree) =>
  hostsOf(tree)
    .map(([host, address]) => `${host}=${/^\[.+\]$/.test(address) ? address.slice(1, -1) : address}`)
    .sort(compareText);

/** A limit: one number, or its soft and hard value. */
export const renderUlimit: Render = (tree) => {
  if (!isMapping(tree)) return Number(textOf(tree)) === 0 ? {} : Number(textOf(tree));
  return record({ soft: filled(limitOf), hard: filled(limitOf) })(tree);
};

/** The name under which Compose keeps the extensions of a mapping. */
export const EXTENSIONS = "#extensions";

/** Compose takes a key `x-…` of any mapping for an extension, and prints them as one; undefined when there is none. */
export function formatExtensions(mapping: Mapping): string | undefined {
  const extensions = [...mapping.entries].filter(([key]) => key.startsWith("x-"));
  return extensions.length === 0 ? undefined : formatGo(new Map(extensions.map(([key, { value }]) => [key, value])));
}

const NO_ENTRIES: Mapping["entries"] = new Map();

const limitOf: Render = (tree) => Number(textOf(tree));

/** Undefined for a field that is left out. */
function renderField(value: Tree | undefined, { render, omit }: Field): Json | undefined {
  if (omit === "never") return render(value);
  if (value === undefined || isNull(value)) return undefined;
  if (omit === "without entries" && isEmptyTree(value)) return undefined;
  const printed = render(value);
  return omit === "empty" && isEmptyJson(printed) ? undefined : printed;
}

function isEmptyTree(tree: Tree): boolean {
  return isMapping(tree) ? tree.entries.size === 0 : isSequence(tree) && tree.items.length === 0;
}

function sorted(pairs: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries([...pairs].sort((one, other) => compareText(one[0], other[0])));
}

function pairsOf(tree: Tree | undefined): readonly (readonly [string, string | null])[] {
  if (isSequence(tree)) {
    return tree.items.map((item) => {
      const text = textOf(item);
      const equals = text.indexOf("=");
      return equals < 0 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
    });
  }
  return isMapping(tree) ? withoutExtensions(tree) : [];
}

function withoutExtensions(tree: Mapping): readonly (readonly [string, string | null])[] {
  const pairs: (readonly [string, string | null])[] = [];
  for (const [key, { value }] of tree.entries) {
    if (!key.startsWith("x-")) pairs.push([key, isNull(value) ? null : formatGo(value)]);
  }
  const extensions = formatExtensions(tree);
  return extensions === undefined ? pairs : [...pairs, [EXTENSIONS, extensions]];
}

function hostsOf(tree: Tree | undefined): readonly (readonly [string, string])[] {
  if (isSequence(tree)) {
    return tree.items.flatMap((item) => {
      const text = textOf(item);
      const at = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
      const addresses = text.slice(at + 1).split(",");
      return addresses.map((address) => [text.slice(0, at), address] as const);
    });
  }
  if (!isMapping(tree)) return [];
  return [...tree.entries].flatMap(([host, { value }]) => {
    const addresses = isSequence(value) ? value.items : [value];
    return addresses.map((address) => [host, textOf(address)] as const);
  });
}
