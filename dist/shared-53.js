// src/plan/secret-names.ts
var MASK = "********";
function isSecretName(name, { classOfName }) {
  const end = name.slice(-LONGEST_NAME);
  if (classOfName(end)) return true;
  const bare = end.replace(/^-+/, "").replace(/[.-]/g, "_");
  if (SECRET_NAMES.has(bare.toLowerCase())) return true;
  const words = bare.replace(/([a-z\d])(?=[A-Z])/g, "$1_");
  return classOfName(bare.toUpperCase()) !== void 0 || classOfName(words.toUpperCase()) !== void 0;
}
var LONGEST_NAME = 128;
var SECRET_NAMES = /* @__PURE__ */ new Set([
  "requirepass",
  "masterauth",
  "pwd",
  "accountkey",
  "sharedaccesskey",
  "sharedaccesssignature",
  "authorization",
  "proxy_authorization"
]);

export {
  MASK,
  isSecretName
};
