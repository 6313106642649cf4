"use strict";
// Starts program.js. Compiling it is a third of a short run, so V8's compiled code lies beside it. Only the version
// of Node that made that code accepts it; another compiles as usual, and keeps a cache of its own where it can.
const { readFileSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script, constants } = require("node:vm");

/** Runs the program, and returns its script, from which the compiled code can be taken afterwards. */
exports.start = function start() {
  // The program sets this too; compiled code fits only the flags that it was made under.
  setFlagsFromString("--interrupt-budget=1000000");
  enableCompileCache?.();
  const filename = join(__dirname, "program.js");
  const script = new Script(readFileSync(filename, "utf8"), {
    filename,
    cachedData: readFileSync(join(__dirname, "program.cache")),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  script.runInThisContext()(exports, require, module, filename, __dirname);
  return script;
};
