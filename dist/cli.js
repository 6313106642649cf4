#!/usr/bin/env node
import {
  WORKER
} from "./shared-16.js";
import {
  explainEarlyEnd,
  explainError,
  explainStray
} from "./shared-8.js";
import {
  UsageError
} from "./shared-15.js";
import {
  neutralizeCommands
} from "./shared-62.js";
import {
  readToday
} from "./shared-34.js";
import {
  createNodeDisk
} from "./shared-37.js";
import "./shared-39.js";
import "./shared-36.js";
import {
  listModules
} from "./shared-40.js";
import "./shared-68.js";
import "./shared-29.js";
import "./shared-69.js";
import "./shared-67.js";
import "./shared-49.js";
import "./shared-72.js";

// src/cli/bin.ts
import { fstatSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

// src/cli/io.ts
function createIo(machine2) {
  const { env, stdout, stderr } = machine2;
  if (!env.GITHUB_ACTIONS) return { ...machine2, printCommands: stdout };
  return {
    ...machine2,
    stdout: (text) => stdout(neutralizeCommands(text)),
    stderr: (text) => stderr(neutralizeCommands(text)),
    printCommands: stdout
  };
}

// src/cli/commands.ts
function findCommand(argv) {
  const [name = "", ...rest] = argv;
  const load = commands.get(name);
  return load ? { load, rest } : { load: argv.includes("--cache") ? loadCachedLint : loadLint, rest: argv };
}
var loadCachedLint = async () => (await import("./cached-lint-command.js")).runCachedLint;
var loadLint = async () => (await import("./lint-command.js")).runLint;
var loads = {
  baseline: async () => (await import("./baseline-command.js")).runBaseline,
  config: async () => (await import("./config-command.js")).runConfig,
  explain: async () => (await import("./explain-command.js")).runExplain,
  init: async () => (await import("./init-command.js")).runInit,
  "print-config": async () => (await import("./print-config-command.js")).runPrintConfig,
  reach: async () => (await import("./reach-command.js")).runReach,
  rules: async () => (await import("./rules-command.js")).runRules,
  [WORKER]: async () => (await import("./worker-command.js")).runWorkerThread,
  test: async () => (await import("./test-command.js")).runTest,
  why: async () => (await import("./why-command.js")).runWhy
};
var commands = new Map(Object.entries(loads));

// src/cli/run.ts
async function main(argv, machine2) {
  const io = createIo(machine2);
  try {
    const { load, rest } = findCommand(argv);
    const run = await load();
    return await run(rest, io);
  } catch (error) {
    io.stderr(explainError(error));
    return 2;
  }
}

// src/cli/bin.ts
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");
setFlagsFromString("--no-incremental-marking");
setFlagsFromString("--regexp-tier-up-ticks=100");
var code;
var hasFailedLater = false;
if (process.argv[2] !== WORKER) watchProcess();
var environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
);
var machine = {
  cwd: withSlashes(process.cwd()),
  env: environment,
  isTTY: isTerminal("stdout"),
  isErrorTTY: isTerminal("stderr"),
  disk: createNodeDisk(),
  ...findProgram(),
  readStdin: async () => (await import("./read-stream.js")).readStream(process.stdin),
  git: async (argv) => (await import("./git.js")).git(argv, process.cwd()),
  openCache: async () => (await import("./cache-machine.js")).createCacheMachine(describeProcess()),
  today: readToday(),
  now: () => performance.now(),
  stdout: createWriter("stdout"),
  stderr: createWriter("stderr")
};
main(process.argv.slice(2).map(withSlashes), machine).then((result) => {
  code = result;
  process.exitCode = result;
});
function isTerminal(name) {
  try {
    return fstatSync(name === "stdout" ? 1 : 2).isCharacterDevice() && process[name].isTTY === true;
  } catch {
    return false;
  }
}
function createWriter(name) {
  let stream;
  return (text) => {
    stream ??= process[name].on("error", failToWrite);
    stream.write(text);
  };
}
function failToWrite(error) {
  if (!isClosedPipe(error)) failLater(new UsageError(`Cannot write: ${error.message}`));
}
function isClosedPipe(error) {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}
function watchProcess() {
  process.on("uncaughtException", (error) => {
    if (!isClosedPipe(error)) failLater(error);
  });
  process.on("exit", () => {
    if (code === void 0 && !hasFailedLater) createIo(machine).stderr(explainEarlyEnd(listModules()));
    process.exitCode = hasFailedLater ? 2 : code ?? 2;
  });
}
function failLater(error) {
  const text = error instanceof UsageError ? explainError(error) : explainStray(error, listModules());
  if (!hasFailedLater) createIo(machine).stderr(text);
  hasFailedLater = true;
}
function withSlashes(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
function findProgram() {
  return import.meta.url.endsWith(".ts") ? {} : { program: fileURLToPath(new URL("cli.js", import.meta.url)) };
}
function describeProcess() {
  return {
    env: environment,
    platform: process.platform,
    nodeVersion: process.version,
    user: process.geteuid?.()
  };
}
