/** The command of worker threads. */
import { runWorker } from "../lint/workers/worker.ts";
import type { ExitCode } from "./exit-code.ts";

/** Lints the parts of a job that `spreadRuns` gives to this thread. */
export async function runWorkerThread(): Promise<ExitCode> {
  runWorker();
  return 0;
}
