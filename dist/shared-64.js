import {
  remember
} from "./shared-70.js";

// src/text/group-by.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) remember(groups, keyOf(item), () => []).push(item);
  return groups;
}

export {
  groupBy
};
