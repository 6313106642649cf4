#!/usr/bin/env node
import { fstatSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { ProcessFacts } from "../files/cache-machine.ts";
import { readToday } from "../files/clock.ts";
import { listModules } from "../files/modules.ts";
import { createNodeDisk } from "../files/node-disk.ts";
import type { ExitCode } from "./exit-code.ts";
import { explainEarlyEnd, explainError, explainStray } from "./explain.ts";
import { createIo, type Machine } from "./io.ts";
import { main } from "./run.ts";
import { UsageError } from "./usage-error.ts";
import { WORKER } from "./worker-name.ts";

// A run is too short for V8's optimising compiler to earn back what it costs: it may start eight times later.
// Only Node 20 knows the flag; V8 complains of others on standard error.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");
// Nor is it long enough to collect in steps: marking as it goes costs more than the one pause that it would spread.
setFlagsFromString("--no-incremental-marking");
// Most expressions are tried a few times only: machine code for them comes when they prove busy.
setFlagsFromString("--regexp-tier-up-ticks=100");

let code: ExitCode | undefined;
let hasFailedLater = false;
// A thread tells the program how it ended, which says so.
if (process.argv[2] !== WORKER) watchProcess();

const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);

const machine: Machine = {
  cwd: withSlashes(process.cwd()),
  env: environment,
  isTTY: isTerminal("stdout"),
  isErrorTTY: isTerminal("stderr"),
  disk: createNodeDisk(),
  ...findProgram(),
  readStdin: async () => (await import("../files/read-stream.ts")).readStream(process.stdin),
  git: async (argv) => (await import("../files/git.ts")).git(argv, process.cwd()),
  openCache: async () => (await import("../files/cache-machine.ts")).createCacheMachine(describeProcess()),
  today: readToday(),
  now: () => performance.now(),
  stdout: createWriter("stdout"),
  stderr: createWriter("stderr"),
};

// Never `process.exit()`: it would cut what a pipe has not taken yet. And no `await`: `release/` is CommonJS.
main(process.argv.slice(2).map(withSlashes), machine).then((result) => {
  code = result;
  process.exitCode = result;
});

/** Asking a stream makes it, and for a pipe loads Node's network code: only what may be a terminal is asked. */
function isTerminal(name: "stdout" | "stderr"): boolean {
  try {
    return fstatSync(name === "stdout" ? 1 : 2).isCharacterDevice() && process[name].isTTY === true;
  } catch {
    return false;
  }
}

function createWriter(name: "stdout" | "stderr"): Machine["stdout"] {
  let stream: NodeJS.WriteStream | undefined;
  return (text) => {
    stream ??= process[name].on("error", failToWrite);
    stream.write(text);
  };
}

function failToWrite(error: NodeJS.ErrnoException): void {
  if (!isClosedPipe(error)) failLater(new UsageError(`Cannot write: ${error.message}`));
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

/** Sees to it that what plugins leave running, or a call of `process.exit()` in one, never looks like a good end. */
function watchProcess(): void {
  process.on("uncaughtException", (error) => {
    if (!isClosedPipe(error)) failLater(error);
  });
  process.on("exit", () => {
    if (code === undefined && !hasFailedLater) createIo(machine).stderr(explainEarlyEnd(listModules()));
    process.exitCode = hasFailedLater ? 2 : (code ?? 2);
  });
}

function failLater(error: unknown): void {
  const text = error instanceof UsageError ? explainError(error) : explainStray(error, listModules());
  if (!hasFailedLater) createIo(machine).stderr(text);
  hasFailedLater = true;
}

/** Paths have slashes inside the linter; Windows takes them too. */
function withSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

/** The file that starts the program; the sources have none. */
function findProgram(): { readonly program?: string } {
  return import.meta.url.endsWith(".ts") ? {} : { program: fileURLToPath(new URL("cli.js", import.meta.url)) };
}

function describeProcess(): ProcessFacts {
  return {
    env: environment,
    platform: process.platform,
    nodeVersion: process.version,
    user: process.geteuid?.(),
  };
}
