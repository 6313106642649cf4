import {
  isRecord
} from "./shared-69.js";

// src/files/modules.ts
import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
var require2 = createRequire(import.meta.url);
var ran = /* @__PURE__ */ new Set();
var requests = 0;
function countModuleRequests() {
  return requests;
}
function listModules() {
  return [...ran];
}
function resolveModule(request, fromFile) {
  requests += 1;
  const from = createRequire(fromFile);
  try {
    return from.resolve(request);
  } catch {
    return resolveImport(request, from.resolve.paths(request) ?? []);
  }
}
function requireModule(file) {
  requests += 1;
  ran.add(file);
  return require2(file);
}
async function importModule(file) {
  requests += 1;
  ran.add(file);
  return import(pathToFileURL(file).href);
}
function realPathOf(path) {
  try {
    return realpathSync(path);
  } catch {
    return void 0;
  }
}
function resolveImport(name, folders) {
  for (const folder of folders) {
    const target = importTarget(readExports(join(folder, name, "package.json")));
    const file = target === void 0 ? void 0 : realPathOf(join(folder, name, target));
    if (file !== void 0) return file;
  }
  return void 0;
}
function readExports(path) {
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    return isRecord(manifest) ? manifest.exports : void 0;
  } catch {
    return void 0;
  }
}
function importTarget(exported) {
  if (typeof exported === "string") return exported;
  if (typeof exported !== "object" || exported === null) return void 0;
  for (const [condition, value] of Object.entries(exported)) {
    const target = CONDITIONS.has(condition) ? importTarget(value) : void 0;
    if (target !== void 0) return target;
  }
  return void 0;
}
var CONDITIONS = /* @__PURE__ */ new Set([".", "node", "import", "default"]);

export {
  countModuleRequests,
  listModules,
  resolveModule,
  requireModule,
  importModule,
  realPathOf
};
