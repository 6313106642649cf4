import {
  isBelow
} from "./shared-67.js";

// src/lint/identity.ts
function identityOf({ rule, file, root, path, subject }) {
  const relative = pathBelow(root.replaceAll("\\", "/"), file.replaceAll("\\", "/"));
  return [rule, relative, elementOf(path), subject ?? ""].join("\n");
}
function elementOf(path) {
  return path.replace(/\.\d+(?=\.|$)/g, "");
}
function pathBelow(root, path) {
  return isBelow(path, root) ? path.slice(root.length).replace(/^\/+/, "") : path;
}

export {
  identityOf,
  elementOf
};
