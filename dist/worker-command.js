import {
  openProjects
} from "./shared-50.js";
import "./shared-2.js";
import {
  openThread,
  packOutcome,
  takePart
} from "./shared-52.js";
import "./shared-38.js";
import "./shared-26.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import {
  lintRun
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
import "./shared-28.js";
import "./shared-71.js";
import "./shared-29.js";
import "./shared-41.js";
import "./shared-47.js";
import "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import "./shared-67.js";
import "./shared-49.js";
import "./shared-72.js";

// src/lint/workers/worker.ts
function runWorker(disk) {
  const thread = openThread();
  if (!thread) throw new Error("This is a part of pmoves-lint that only pmoves-lint itself starts.");
  const { job } = thread;
  const env = job.env ? { env: job.env } : {};
  const { choice, context } = openProjects({ ...job.options, disk });
  for (let part = takePart(job); part.length > 0; part = takePart(job)) {
    const outcomes = part.flatMap((index) => {
      const sent = job.runs[index];
      if (!sent) return [];
      const { directory, stack, request } = sent;
      const config = choice.configOf(directory);
      const run = { config, request: { ...request, ...env }, ...stack === void 0 ? {} : { stack } };
      return [packOutcome(lintRun(run, context))];
    });
    thread.send({ first: part[0] ?? 0, outcomes });
  }
}

// src/cli/worker-command.ts
async function runWorkerThread(_, { disk }) {
  runWorker(disk);
  return 0;
}
export {
  runWorkerThread
};
