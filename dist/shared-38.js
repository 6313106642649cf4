import {
  directoryOf,
  joinPath
} from "./shared-67.js";

// src/files/find-root.ts
var checkoutsOf = /* @__PURE__ */ new WeakMap();
function findRoot(directory, { kind }) {
  const checkouts = checkoutsOf.get(kind) ?? /* @__PURE__ */ new Map();
  checkoutsOf.set(kind, checkouts);
  return findCheckout(directory, kind, checkouts) ?? directory;
}
function findCheckout(directory, kind, checkouts) {
  const known = checkouts.get(directory);
  if (known !== void 0) return known;
  const parent = directoryOf(directory);
  const isTop = kind(joinPath(directory, ".git")) !== "missing";
  const found = isTop ? directory : parent === directory ? null : findCheckout(parent, kind, checkouts);
  checkouts.set(directory, found);
  return found;
}

export {
  findRoot
};
