/** Spreads many projects over worker threads. What comes out is the same, in the same order. */
import type { Run } from "../choose-runs.ts";
import { failedOutcome, lintRun, nameRun, type RunOutcome } from "../lint-run.ts";
import { printable } from "../message.ts";
import type { OpenProjects } from "../open-projects.ts";
import type { ThreadOptions } from "../options.ts";
import { type Job, type SentPart, takePart, unpackOutcome } from "./message.ts";
import { countCores, runThread, takeTurn } from "./threads.ts";

/**
 * Lints projects in this thread and in others, one for each core. Should a thread die, the outcomes of what it was at
 * are a failure that names those projects.
 *
 * @returns The outcomes in the order of the runs; undefined when there are no cores for it.
 */
export async function spreadRuns(
  runs: readonly Run[],
  projects: OpenProjects,
  threads: ThreadOptions,
): Promise<readonly RunOutcome[] | undefined> {
  const count = Math.min(threads.count ?? countCores(), Math.floor(runs.length / (threads.few ?? 1)));
  if (count < 2) return undefined;
  const { rules } = projects.context;
  const job = createJob(runs, projects);
  const outcomes = new Map<number, RunOutcome>();
  const receive = ({ first, outcomes: sent }: SentPart) => {
    for (const [index, outcome] of sent.entries()) {
      const run = runs[first + index];
      if (run) outcomes.set(first + index, unpackOutcome(outcome, run, rules));
    }
  };
  const deaths = Array.from({ length: count - 1 }, () => runThread({ ...threads, job }, receive));
  await lintParts(runs, projects, { job, outcomes });
  return inOrder(runs, outcomes, await Promise.all(deaths));
}

function createJob(runs: readonly Run[], { choice, placeOf }: OpenProjects): Job {
  const { disk: _, onProgress: __, threads: ___, ...options } = choice.options;
  const env = runs[0]?.request.env;
  return {
    options,
    ...(env ? { env } : {}),
    runs: runs.map(({ config, request, stack }) => {
      const { env: _, ...own } = request;
      return { request: own, directory: placeOf(config), ...(stack === undefined ? {} : { stack }) };
    }),
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}

interface SharedWork {
  readonly job: Job;
  readonly outcomes: Map<number, RunOutcome>;
}

async function lintParts(
  runs: readonly Run[],
  { choice, context }: OpenProjects,
  { job, outcomes }: SharedWork,
): Promise<void> {
  for (let part = takePart(job); part.length > 0; part = takePart(job)) {
    for (const index of part) {
      const run = runs[index];
      if (run) outcomes.set(index, lintRun(run, context));
    }
    await takeTurn();
    choice.options.onProgress?.(outcomes.size, runs.length);
  }
}

function inOrder(
  runs: readonly Run[],
  outcomes: ReadonlyMap<number, RunOutcome>,
  deaths: readonly (string | undefined)[],
): readonly RunOutcome[] {
  const known = runs.flatMap((_, index) => outcomes.get(index) ?? []);
  const lost = runs.filter((_, index) => !outcomes.has(index));
  if (lost.length === 0) return known;
  const names = lost.map((run) => printable(nameRun(run)));
  const reasons = deaths.flatMap((reason) => (reason === undefined ? [] : printable(reason)));
  const message = `A worker thread died (${reasons.join("; ")}) while it linted ${names.join(", ")}.`;
  return [...known, failedOutcome({ kind: "bug", message })];
}
