import {
  openProjects
} from "./shared-46.js";
import "./shared-2.js";
import {
  openThread,
  packOutcome,
  takePart
} from "./shared-49.js";
import "./shared-37.js";
import "./shared-47.js";
import "./shared-1.js";
import "./shared-41.js";
import "./shared-34.js";
import "./shared-25.js";
import "./shared-35.js";
import "./shared-26.js";
import "./shared-29.js";
import "./shared-39.js";
import {
  lintRun
} from "./shared-42.js";
import "./shared-43.js";
import "./shared-18.js";
import "./shared-22.js";
import "./shared-17.js";
import "./shared-69.js";
import "./shared-20.js";
import "./shared-19.js";
import "./shared-64.js";
import "./shared-27.js";
import "./shared-67.js";
import "./shared-28.js";
import "./shared-40.js";
import "./shared-45.js";
import "./shared-61.js";
import "./shared-62.js";
import "./shared-60.js";
import "./shared-66.js";
import "./shared-65.js";
import "./shared-63.js";
import "./shared-48.js";
import "./shared-68.js";

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
