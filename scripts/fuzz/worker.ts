/** Tries inputs one after the other, and tells the main thread of each before it begins. */
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { findFault } from "../../test/support/fuzz/find-fault.ts";
import { hostileInput } from "../../test/support/fuzz/hostile-input.ts";

/** What the worker says. */
export type Message =
  | { readonly kind: "begin"; readonly input: string }
  | { readonly kind: "done"; readonly report: string | undefined };

const { seed, runs }: { readonly seed: number; readonly runs: number } = workerData;

const property = fc.asyncProperty(hostileInput(), async (input) => {
  send({ kind: "begin", input: JSON.stringify(input) });
  const fault = await findFault(input);
  if (fault !== undefined) throw new Error(fault);
});
const details = await fc.check(property, { seed, numRuns: runs });
send({ kind: "done", report: details.failed ? describe(details) : undefined });

function describe({ counterexample, errorInstance }: Pick<typeof details, "counterexample" | "errorInstance">): string {
  const fault = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return `${fault}\n${JSON.stringify(counterexample, null, 2)}`;
}

function send(message: Message): void {
  parentPort?.postMessage(message);
}
