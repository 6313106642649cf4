"use strict";
// Runs the released program once, and keeps what V8 compiled for that: `node trial.cjs PATH…`.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const { scripts } = require(join(__dirname, "../../release/cli.js"));
process.once("exit", () => {
  for (const [filename, script] of scripts) writeFileSync(`${filename}.cache`, script.createCachedData());
});
