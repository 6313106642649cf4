// src/lint/blinding-rules.ts
var blindingRules = /* @__PURE__ */ new Set([
  "compose-syntax",
  "compose-schema",
  "compose-merge",
  "env-file-syntax"
]);

export {
  blindingRules
};
