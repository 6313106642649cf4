import {
  positionAt
} from "./shared-71.js";
import {
  ConfigError
} from "./shared-29.js";
import {
  nearestOf
} from "./shared-65.js";
import {
  isList,
  isRecord
} from "./shared-69.js";
import {
  directoryOf
} from "./shared-67.js";

// src/config/jsonc.ts
import { findNodeAtLocation, parseTree, printParseErrorCode } from "jsonc-parser";
function parseJsonc(source) {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const fault = { at: { line: 1, column: 1 }, problem: "This nests too deeply." };
    return { data: void 0, faults: [fault], locate: () => void 0, rangeOf: () => void 0 };
  }
}
function isJsonObject(value) {
  return isRecord(value);
}
function valueAt(data, path) {
  return path.reduce((value, part) => {
    if (isList(value)) return value[Number(part)];
    return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : void 0;
  }, data);
}
var MOST_NESTED = 64;
var ERRORS = {
  CloseBraceExpected: "A closing brace '}' is missing.",
  CloseBracketExpected: "A closing bracket ']' is missing.",
  ColonExpected: "A colon is missing after this key.",
  CommaExpected: "A comma is missing before this.",
  EndOfFileExpected: "There is text after the end of the config.",
  InvalidNumberFormat: "This is not a number.",
  InvalidSymbol: "This is no JSON value.",
  PropertyNameExpected: "A key in double quotes is missing here.",
  UnexpectedEndOfComment: "This comment does not end.",
  UnexpectedEndOfString: "This text does not end: a closing quote is missing.",
  ValueExpected: "A value is missing here."
};
function describeError(code) {
  return ERRORS[code] ?? "This is not JSON.";
}
function parse(source) {
  const errors = [];
  const root = parseTree(source.text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
  const data = root && toJson(root, 0);
  const syntax = errors.map(({ error, offset }) => ({ offset, problem: describeError(printParseErrorCode(error)) }));
  const repeated = root ? findRepeatedKeys(root) : [];
  return {
    data,
    faults: [...syntax, ...repeated].map(({ offset, problem }) => ({ at: positionAt(source, offset), problem })),
    locate(path, token) {
      const node = root && findNodeAtLocation(root, [...path]);
      if (!node) return void 0;
      const key = node.parent?.type === "property" ? node.parent.children?.[0] : void 0;
      return positionAt(source, token === "key" && key ? key.offset : node.offset);
    },
    rangeOf(path) {
      const node = root && findNodeAtLocation(root, [...path]);
      return node && { start: node.offset, end: node.offset + node.length };
    }
  };
}
function toJson({ type, children = [], value }, depth) {
  if (depth > MOST_NESTED) throw new RangeError();
  if (type === "array") return children.map((child) => toJson(child, depth + 1));
  if (type !== "object") return value;
  return Object.fromEntries(propertiesOf(children).map(({ key, node }) => [key.value, toJson(node, depth + 1)]));
}
function findRepeatedKeys({ type, children = [] }) {
  const seen = /* @__PURE__ */ new Set();
  const here = type === "object" ? propertiesOf(children).filter(({ key }) => isRepeated(key.value, seen)) : [];
  return [
    ...here.map(({ key }) => ({ offset: key.offset, problem: `The key '${key.value}' is stated twice.` })),
    ...children.flatMap(findRepeatedKeys)
  ];
}
function isRepeated(key, seen) {
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
function propertiesOf(children) {
  return children.flatMap((property) => {
    const [key, node] = property.children ?? [];
    return key && node ? [{ key, node }] : [];
  });
}

// src/config/suggest-name.ts
function suggestName(name, known, otherwise) {
  const names = [...known];
  const nearest = nearestOf(name, names);
  if (nearest !== void 0) return `Did you mean '${nearest}'?`;
  return names.length > 0 && names.length <= MOST_LISTED ? `Known: ${names.join(", ")}.` : otherwise;
}
var MOST_LISTED = 16;

// src/config/config-document.ts
function readConfigFile(path, files) {
  const read = files.read(path);
  const refuse = (problem, advice) => new ConfigError([{ file: path, problem, advice }]);
  if ("failure" in read) throw refuse(`The config cannot be read: ${read.failure}.`, "Check the path.");
  if (read.text.length > LARGEST_FILE) throw refuse("The file is larger than 1 MiB.", "Name a config file.");
  return readDocument(path, read.text);
}
var LARGEST_FILE = 1 << 20;
function readDocument(path, text) {
  const { data, faults, locate } = parseJsonc({ path, text });
  if (faults.length > 0) {
    const advice = "Correct the JSON; comments and trailing commas are allowed.";
    throw new ConfigError(faults.map(({ at, problem: problem2 }) => ({ file: path, ...at, problem: problem2, advice })));
  }
  if (isJsonObject(data)) return { name: path, directory: directoryOf(path), data, locate };
  const problem = data === void 0 ? "The config is empty." : "The config is not an object.";
  throw new ConfigError([{ file: path, line: 1, column: 1, problem, advice: 'Write at least "{}".' }]);
}
function createDocument(name, directory, data) {
  const plain = JSON.parse(JSON.stringify(data) ?? "null");
  if (isJsonObject(plain)) return { name, directory, data: plain, locate: () => void 0 };
  const advice = "A config is an object with `extends`, `rules` and the like.";
  throw new ConfigError([{ file: name, problem: "This is not a config.", advice }]);
}
function placeMistake(document, mistake) {
  const { path, token = "value", problem, advice } = mistake;
  const exact = document.locate(path, token);
  const at = exact ?? nearestPosition(document, path);
  const key = describePath(path);
  return { file: document.name, ...at, ...key === "" ? {} : { key }, problem, advice };
}
function describePath(path) {
  return path.map((part) => typeof part === "number" ? `[${part}]` : `.${part}`).join("").replace(/^\./, "");
}
function nearestPosition(document, path) {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const at = document.locate(path.slice(0, length), "key");
    if (at) return at;
  }
  return void 0;
}

export {
  suggestName,
  parseJsonc,
  isJsonObject,
  valueAt,
  readConfigFile,
  createDocument,
  placeMistake
};
