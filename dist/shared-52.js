import {
  activeRules
} from "./shared-43.js";
import {
  reasonOf
} from "./shared-68.js";

// src/lint/workers/message.ts
var PART = 8;
function takePart({ next, runs }) {
  const first = Atomics.add(next, 0, 1) * PART;
  return Array.from({ length: Math.max(0, Math.min(PART, runs.length - first)) }, (_, index) => first + index);
}
function packOutcome({ active: _, view, ...outcome }) {
  const { findings, files, failures, suppressed, usedComments } = outcome;
  return {
    findings: findings.map(packFinding),
    files,
    failures: failures.map(packFailure),
    ...suppressed ? { suppressed: suppressed.map(packSuppressed) } : {},
    ...usedComments ? { usedComments: usedComments.map(packPlace) } : {},
    ...view ? { view: packView(view) } : {}
  };
}
function unpackOutcome({ view, ...sent }, run, rules) {
  return {
    ...sent,
    active: view ? activeRules(run.config, pathOf(sent, run), [...rules, ...run.config.pluginRules]) : [],
    ...view ? { view: { ...view, run } } : {}
  };
}
function pathOf({ files }, { request }) {
  return files[0]?.path ?? request.cwd;
}
function packView({ run: _, ...view }) {
  return view;
}
function packSuppressed({ suppression, ...finding }) {
  const { at } = suppression;
  return { ...packFinding(finding), suppression: { ...suppression, ...at ? { at: packPlace(at) } : {} } };
}
function packFinding(finding) {
  const { at, related, flow, fix } = finding;
  return {
    ...finding,
    at: packPlace(at),
    related: related.map(packRelated),
    ...flow ? { flow: flow.map(packRelated) } : {},
    ...fix ? { fix: { description: fix.description, safety: fix.safety, edits: [] } } : {}
  };
}
function packRelated({ at, message }) {
  return { at: packPlace(at), message };
}
function packPlace({ file, start, end }) {
  return { file, start, end };
}
function packFailure({ cause, ...failure }) {
  if (!(cause instanceof Error)) return failure;
  const { name, message, stack } = cause;
  const plain = new Error(message);
  return { ...failure, cause: Object.assign(plain, { name, stack }) };
}

// src/lint/workers/threads.ts
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
function countCores() {
  return availableParallelism();
}
async function runThread({ program, argv, job }, receive) {
  try {
    const worker = new Worker(program, { argv: [...argv], workerData: job });
    worker.on("message", receive);
    const [code] = await once(worker, "exit");
    return code === 0 ? void 0 : `it ended with ${code}`;
  } catch (error) {
    return reasonOf(error);
  }
}
function takeTurn() {
  return new Promise((resolve) => setImmediate(resolve));
}
function openThread() {
  const port = parentPort;
  return port ? { job: workerData, send: (message) => port.postMessage(message) } : void 0;
}

export {
  takePart,
  packOutcome,
  unpackOutcome,
  countCores,
  runThread,
  takeTurn,
  openThread
};
