#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { ProcessFacts } from "../files/cache-machine.ts";
import { readToday } from "../files/clock.ts";
import { createNodeDisk } from "../files/node-disk.ts";
import { main } from "./run.ts";

// A run is too short for V8's optimising compiler to earn back what it costs: it may start eight times later.
setFlagsFromString("--interrupt-budget=1000000");
// Nor is it long enough to collect in steps: marking as it goes costs more than the one pause that it would spread.
setFlagsFromString("--no-incremental-marking");
// Most expressions are tried a few times only: machine code for them comes when they prove busy.
setFlagsFromString("--regexp-tier-up-ticks=100");

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);

// Never `process.exit()`: it would cut what a pipe has not taken yet. And no `await`: `release/` is CommonJS.
main(process.argv.slice(2).map(withSlashes), {
  cwd: withSlashes(process.cwd()),
  env: environment,
  isTTY: process.stdout.isTTY === true,
  isErrorTTY: process.stderr.isTTY === true,
  disk: createNodeDisk(),
  ...findProgram(),
  readStdin: async () => (await import("../files/read-stream.ts")).readStream(process.stdin),
  git: async (argv) => (await import("../files/git.ts")).git(argv, process.cwd()),
  openCache: async () => (await import("../files/cache-machine.ts")).createCacheMachine(describeProcess()),
  today: readToday(),
  now: () => performance.now(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});

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
