import {
  parseYaml
} from "./shared-57.js";
import "./shared-53.js";
import {
  positionAt
} from "./shared-56.js";

// src/yaml/print.ts
import { Document, isScalar, visit } from "yaml";
function printYaml(value, commentOf) {
  const document = new Document(value, OPTIONS);
  visit(document, { Pair: (_, { key }) => quoteMergeKey(key) });
  const text = document.toString({ lineWidth: 0 });
  return commentOf ? addComments(text, commentOf) : text;
}
var OPTIONS = {
  schema: "yaml-1.1",
  compat: "core",
  customTags: (tags) => tags.filter((tag) => typeof tag === "string" || tag.tag !== MERGE_TAG),
  aliasDuplicateObjects: false
};
var MERGE_TAG = "tag:yaml.org,2002:merge";
function quoteMergeKey(key) {
  if (isScalar(key) && key.value === "<<") key.type = "QUOTE_DOUBLE";
}
var WIDEST = 72;
function addComments(text, commentOf) {
  const comments = findLines(text, commentOf);
  const lines = text.split("\n");
  const widths = [...comments.keys()].map((line) => lines[line]?.length ?? 0);
  const column = Math.max(0, ...widths.filter((width) => width <= WIDEST));
  return lines.map((line, index) => {
    const comment = comments.get(index);
    return comment === void 0 ? line : `${line.padEnd(column)}  # ${comment}`;
  }).join("\n");
}
function findLines(text, commentOf) {
  const comments = /* @__PURE__ */ new Map();
  const add = (tree, path) => {
    const children = childrenOf(tree);
    for (const [key, child] of children) add(child, [...path, key]);
    const comment = children.length === 0 ? commentOf(path) : void 0;
    if (comment !== void 0) comments.set(positionAt(tree.file, tree.start).line - 1, comment);
  };
  for (const tree of parseYaml({ path: "", text }, () => {
  })) add(tree, []);
  return comments;
}
function childrenOf(tree) {
  if (tree.kind === "sequence") return tree.items.map((item, index) => [String(index), item]);
  return tree.kind === "mapping" ? [...tree.entries].map(([key, { value }]) => [key, value]) : [];
}
export {
  printYaml
};
