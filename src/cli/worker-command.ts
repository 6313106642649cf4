/** The command of worker threads. */
import { runWorker } from "../lint/workers/worker.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** Lints the parts of a job that `spreadRuns` gives to this thread. */
export async function runWorkerThread(_: readonly string[], { disk }: Io): Promise<ExitCode> {
  runWorker(disk);
  return 0;
}
