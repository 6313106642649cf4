import {
  parseYaml
} from "./shared-73.js";
import "./shared-20.js";
import {
  positionAt
} from "./shared-71.js";
import {
  UNPRINTABLE
} from "./shared-72.js";

// src/yaml/print.ts
import {
  Document,
  isScalar,
  visit
} from "yaml";
function printYaml(value, commentOf) {
  const document = new Document(value, OPTIONS);
  visit(document, { Pair: (_, { key }) => quoteMergeKey(key), Scalar: (_, scalar) => quoteActive(scalar) });
  const text = escapeActive(
    document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY })
  );
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
var COMMAND = /^\s*::|##\[/m;
function quoteActive(scalar) {
  if (typeof scalar.value !== "string") return;
  const isActive = COMMAND.test(scalar.value) || scalar.value.replaceAll("\n", "").search(UNPRINTABLE) >= 0;
  if (isActive) scalar.type = "QUOTE_DOUBLE";
}
function escapeActive(text) {
  const visible = text.replace(UNPRINTABLE, (character) => {
    if (character === "\n") return character;
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
  return visible.replaceAll("##[", "#\\u0023[");
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
