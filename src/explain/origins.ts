/** Where each value of a rendered project comes from. */
import type { Json, JsonObject } from "../compose/render/json.ts";
import type { Mapping, Scalar, Sequence, Tree } from "../compose/tree.ts";
import { isList } from "../text/record.ts";
import type { Location } from "../text/source.ts";
import { scalarText } from "../yaml/scalar.ts";

/** Says where a value is written. */
export type DescribePlace = (at: Location) => string;

/**
 * The origins of a rendered project in its own shape: each value is replaced by the place of what it was made of. What
 * no file implies, such as the project's name, has null.
 *
 * @param config What `renderProject` made of `model`.
 */
export function renderOrigins(config: JsonObject, model: Mapping, describe: DescribePlace): JsonObject {
  return Object.fromEntries(
    Object.entries(config).map(([key, json]) => [key, originsOf(json, valueUnder(model, key))]),
  );

  function originsOf(json: Json, tree: Tree | undefined, around?: Tree): Json {
    const origin = tree ?? around;
    if (isFilledList(json)) return json.map((item, index) => originsOf(item, itemOf(tree, item, index), origin));
    if (isFilledObject(json)) {
      return Object.fromEntries(
        Object.entries(json).map(([key, value]) => [key, originsOf(value, valueUnder(tree, key), origin)]),
      );
    }
    return origin && (tree || json !== null) ? describe(placeOf(origin)) : null;
  }
}

/** The place at which a value is written, also when it was changed since. */
export function placeOf(tree: Tree): Location {
  const { file, start, end } = tree.kind === "scalar" ? (tree.relative ?? tree) : tree;
  return { file, start, end };
}

function isFilledList(json: Json): json is readonly Json[] {
  return isList(json) && json.length > 0;
}

function isFilledObject(json: Json): json is JsonObject {
  return typeof json === "object" && json !== null && Object.keys(json).length > 0;
}

/** What stands under a key of a mapping, or after `KEY=` in a list; Compose prints some keys with a capital. */
function valueUnder(tree: Tree | undefined, key: string): Tree | undefined {
  if (tree?.kind === "mapping") return (tree.entries.get(key) ?? tree.entries.get(key.toLowerCase()))?.value;
  if (tree?.kind === "sequence") return findText(tree, (text) => text === key || text.startsWith(`${key}=`));
  return tree;
}

/** The item of a list; a list can also be made of a mapping (`HOST=ADDRESS`) or of a text (a command's words). */
function itemOf(tree: Tree | undefined, item: Json, index: number): Tree | undefined {
  if (tree?.kind === "mapping") return valueUnder(tree, String(item).split("=", 1)[0] ?? "");
  if (tree?.kind !== "sequence") return tree;
  const same =
    typeof item === "string" ? findText(tree, (text) => text === item || hostText(text) === item) : undefined;
  return same ?? tree.items[index];
}

function findText(list: Sequence, matches: (text: string) => boolean): Scalar | undefined {
  return list.items.findLast((item): item is Scalar => item.kind === "scalar" && matches(scalarText(item)));
}

function hostText(text: string): string {
  return text.replace(":", "=");
}
