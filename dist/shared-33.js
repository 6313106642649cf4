import {
  scalarText
} from "./shared-20.js";
import {
  isList
} from "./shared-69.js";

// src/explain/origins.ts
function renderOrigins(config, model, describe) {
  return Object.fromEntries(
    Object.entries(config).map(([key, json]) => [key, originsOf(json, valueUnder(model, key))])
  );
  function originsOf(json, tree, around) {
    const origin = tree ?? around;
    if (isFilledList(json)) return json.map((item, index) => originsOf(item, itemOf(tree, item, index), origin));
    if (isFilledObject(json)) {
      return Object.fromEntries(
        Object.entries(json).map(([key, value]) => [key, originsOf(value, valueUnder(tree, key), origin)])
      );
    }
    return origin && (tree || json !== null) ? describe(placeOf(origin)) : null;
  }
}
function placeOf(tree) {
  const { file, start, end } = tree.kind === "scalar" ? tree.relative ?? tree : tree;
  return { file, start, end };
}
function isFilledList(json) {
  return isList(json) && json.length > 0;
}
function isFilledObject(json) {
  return typeof json === "object" && json !== null && Object.keys(json).length > 0;
}
function valueUnder(tree, key) {
  if (tree?.kind === "mapping") return (tree.entries.get(key) ?? tree.entries.get(key.toLowerCase()))?.value;
  if (tree?.kind === "sequence") return findText(tree, (text) => text === key || text.startsWith(`${key}=`));
  return tree;
}
function itemOf(tree, item, index) {
  if (tree?.kind === "mapping") return valueUnder(tree, String(item).split("=", 1)[0] ?? "");
  if (tree?.kind !== "sequence") return tree;
  const same = typeof item === "string" ? findText(tree, (text) => text === item || hostText(text) === item) : void 0;
  return same ?? tree.items[index];
}
function findText(list, matches) {
  return list.items.findLast((item) => item.kind === "scalar" && matches(scalarText(item)));
}
function hostText(text) {
  return text.replace(":", "=");
}

export {
  renderOrigins,
  placeOf
};
