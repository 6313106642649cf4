#!/usr/bin/env node
import {
  explainError
} from "./shared-3.js";
import {
  createNodeDisk
} from "./shared-12.js";
import {
  neutralizeCommands
} from "./shared-6.js";
import "./shared-18.js";
import "./shared-14.js";

// src/cli/bin.ts
import { setFlagsFromString } from "node:v8";

// src/cli/commands.ts
function findCommand(argv) {
  const [name = "", ...rest] = argv;
  const load = commands.get(name);
  return load ? { load, rest } : { load: loadLint, rest: argv };
}
var loadLint = async () => (await import("./lint-command.js")).runLint;
var commands = /* @__PURE__ */ new Map([
  ["config", async () => (await import("./config-command.js")).runConfig],
  ["reach", async () => (await import("./reach-command.js")).runReach],
  ["why", async () => (await import("./why-command.js")).runWhy]
]);

// src/cli/run.ts
async function main(argv, io) {
  try {
    const { load, rest } = findCommand(argv);
    const run = await load();
    return await run(rest, io);
  } catch (error) {
    const text = explainError(error);
    io.stderr(io.env.GITHUB_ACTIONS ? neutralizeCommands(text) : text);
    return 2;
  }
}

// src/cli/bin.ts
setFlagsFromString("--interrupt-budget=1000000");
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  ),
  isTTY: process.stdout.isTTY === true,
  disk: createNodeDisk(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text)
}).then((code) => {
  process.exitCode = code;
});
