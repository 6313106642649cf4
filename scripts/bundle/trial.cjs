"use strict";
// Runs the released program once, and keeps what V8 compiled for that: `node trial.cjs PATH…`.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const release = join(__dirname, "../../release");
const script = require(join(release, "start.js")).start();
process.once("exit", () => writeFileSync(join(release, "program.cache"), script.createCachedData()));
