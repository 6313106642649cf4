import {
  countCores,
  runThread,
  takePart,
  takeTurn,
  unpackOutcome
} from "./shared-52.js";
import {
  failedOutcome,
  lintRun,
  nameRun
} from "./shared-43.js";
import "./shared-51.js";
import "./shared-53.js";
import "./shared-44.js";
import "./shared-19.js";
import "./shared-23.js";
import "./shared-18.js";
import "./shared-73.js";
import "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-41.js";
import "./shared-47.js";
import "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/lint/workers/spread.ts
async function spreadRuns(runs, projects, threads) {
  const count = Math.min(threads.count ?? countCores(), Math.floor(runs.length / (threads.few ?? 1)));
  if (count < 2) return void 0;
  const { rules } = projects.context;
  const job = createJob(runs, projects);
  const outcomes = /* @__PURE__ */ new Map();
  const receive = ({ first, outcomes: sent }) => {
    for (const [index, outcome] of sent.entries()) {
      const run = runs[first + index];
      if (run) outcomes.set(first + index, unpackOutcome(outcome, run, rules));
    }
  };
  const deaths = Array.from({ length: count - 1 }, () => runThread({ ...threads, job }, receive));
  await lintParts(runs, projects, { job, outcomes });
  return inOrder(runs, outcomes, await Promise.all(deaths));
}
function createJob(runs, { choice, placeOf }) {
  const { disk: _, onProgress: __, threads: ___, ...options } = choice.options;
  const env = runs[0]?.request.env;
  return {
    options,
    ...env ? { env } : {},
    runs: runs.map(({ config, request, stack }) => {
      const { env: _2, ...own } = request;
      return { request: own, directory: placeOf(config), ...stack === void 0 ? {} : { stack } };
    }),
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  };
}
async function lintParts(runs, { choice, context }, { job, outcomes }) {
  for (let part = takePart(job); part.length > 0; part = takePart(job)) {
    for (const index of part) {
      const run = runs[index];
      if (run) outcomes.set(index, lintRun(run, context));
    }
    await takeTurn();
    choice.options.onProgress?.(outcomes.size, runs.length);
  }
}
function inOrder(runs, outcomes, deaths) {
  const known = runs.flatMap((_, index) => outcomes.get(index) ?? []);
  const lost = runs.filter((_, index) => !outcomes.has(index));
  if (lost.length === 0) return known;
  const names = lost.map((run) => printable(nameRun(run)));
  const reasons = deaths.flatMap((reason) => reason === void 0 ? [] : printable(reason));
  const message = `A worker thread died (${reasons.join("; ")}) while it linted ${names.join(", ")}.`;
  return [...known, failedOutcome({ kind: "bug", message })];
}
export {
  spreadRuns
};
