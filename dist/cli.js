#!/usr/bin/env node
import {
  explainError
} from "./shared-8.js";
import "./shared-15.js";
import {
  neutralizeCommands
} from "./shared-55.js";
import {
  createNodeDisk
} from "./shared-32.js";
import "./shared-34.js";
import "./shared-31.js";
import "./shared-58.js";
import "./shared-44.js";
import "./shared-60.js";

// src/cli/bin.ts
import { setFlagsFromString } from "node:v8";

// src/cli/commands.ts
function findCommand(argv) {
  const [name = "", ...rest] = argv;
  const load = commands.get(name);
  return load ? { load, rest } : { load: argv.includes("--cache") ? loadCachedLint : loadLint, rest: argv };
}
var loadCachedLint = async () => (await import("./cached-lint-command.js")).runCachedLint;
var loadLint = async () => (await import("./lint-command.js")).runLint;
var commands = /* @__PURE__ */ new Map([
  ["baseline", async () => (await import("./baseline-command.js")).runBaseline],
  ["config", async () => (await import("./config-command.js")).runConfig],
  ["explain", async () => (await import("./explain-command.js")).runExplain],
  ["init", async () => (await import("./init-command.js")).runInit],
  ["print-config", async () => (await import("./print-config-command.js")).runPrintConfig],
  ["reach", async () => (await import("./reach-command.js")).runReach],
  ["rules", async () => (await import("./rules-command.js")).runRules],
  ["test", async () => (await import("./test-command.js")).runTest],
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
setFlagsFromString("--no-incremental-marking");
setFlagsFromString("--regexp-tier-up-ticks=100");
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
var environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
);
main(process.argv.slice(2).map(withSlashes), {
  cwd: withSlashes(process.cwd()),
  env: environment,
  isTTY: process.stdout.isTTY === true,
  isErrorTTY: process.stderr.isTTY === true,
  disk: createNodeDisk(),
  readStdin: async () => (await import("./read-stream.js")).readStream(process.stdin),
  git: async (argv) => (await import("./git.js")).git(argv, process.cwd()),
  openCache: async () => (await import("./cache-machine.js")).createCacheMachine(describeProcess()),
  now: () => performance.now(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text)
}).then((code) => {
  process.exitCode = code;
});
function withSlashes(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
function describeProcess() {
  return {
    env: environment,
    platform: process.platform,
    nodeVersion: process.version,
    user: process.geteuid?.()
  };
}
