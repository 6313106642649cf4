#!/usr/bin/env node
"use strict";
// Starts program.js. Compiling it is a third of a short run, so V8's compiled code lies beside each file. Only the
// version of Node that made that code accepts it; another compiles as usual, and keeps a cache of its own where it can.
const { existsSync, readFileSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script, constants } = require("node:vm");

/** The scripts that ran, by file name: afterwards the compiled code can be taken from them. */
const scripts = new Map();
const modules = new Map();

// The program sets these too; compiled code fits only the flags that it was made under.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");
setFlagsFromString("--no-incremental-marking");
setFlagsFromString("--regexp-tier-up-ticks=100");
enableCompileCache?.();
exports.scripts = scripts;
requireFile("./program.js");

/** `require` for the program: the files beside it start from compiled code. */
function requireFile(request) {
  if (!request.startsWith("./")) return require(request);
  const known = modules.get(request);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(request, module);
  const filename = join(__dirname, request);
  const script = compile(filename);
  scripts.set(filename, script);
  script.runInThisContext()(module.exports, requireFile, module, filename, __dirname);
  return module.exports;
}

function compile(filename) {
  const cache = `${filename}.cache`;
  // The code is ASCII, of which Latin-1 is the fastest reading.
  const code = readFileSync(filename, "latin1");
  return new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n});\n`, {
    filename,
    ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}
