/** The other side of `spreadRuns`: what runs in a worker thread. */
import type { Disk } from "../../files/disk.ts";
import { lintRun } from "../lint-run.ts";
import { openProjects } from "../open-projects.ts";
import { type Job, packOutcome, type SentPart, takePart } from "./message.ts";
import { openThread } from "./threads.ts";

/** Takes parts of the job and sends their outcomes, until all are taken. */
export function runWorker(disk: Disk): void {
  const thread = openThread<Job, SentPart>();
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
      const run = { config, request: { ...request, ...env }, ...(stack === undefined ? {} : { stack }) };
      return [packOutcome(lintRun(run, context))];
    });
    thread.send({ first: part[0] ?? 0, outcomes });
  }
}
