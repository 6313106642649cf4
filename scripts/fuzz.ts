/**
 * Tries generated hostile inputs: `npm run fuzz` without end, `npm run fuzz -- --runs 10000 --seed 1` so many of a
 * seed. Ends with 1, the seed and the smallest such input when the program crashes, hangs, prints a control character
 * or a secret.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Message } from "./fuzz/worker.ts";

/** Milliseconds after which an input counts as one that hangs the program. */
const DEADLINE = 20_000;
const BATCH = 5000;
/** Node 20 does not give the loader of TypeScript to a thread. */
const START = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./fuzz/worker.ts", import.meta.url).href)});
});`;

const { values } = parseArgs({ options: { seed: { type: "string" }, runs: { type: "string" } } });
const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const runs = values.runs === undefined ? Number.POSITIVE_INFINITY : Number(values.runs);

for (let done = 0; done < runs; done += BATCH) {
  const seed = first + done / BATCH;
  const size = Math.min(BATCH, runs - done);
  const report = await tryInputs(seed, size);
  if (report !== undefined) {
    process.stdout.write(`npm run fuzz -- --seed ${seed} --runs ${size}\n${report}\n`);
    process.exitCode = 1;
    break;
  }
  process.stdout.write(`${done + size} inputs, seed ${seed}: no fault\n`);
}

/** Runs a batch in a thread of its own, which can be ended when it hangs. Undefined when there is no fault. */
function tryInputs(seed: number, size: number): Promise<string | undefined> {
  return new Promise((settle, fail) => {
    const worker = new Worker(START, { eval: true, workerData: { seed, runs: size } });
    const end = (report: string | undefined): void => {
      clearTimeout(timer);
      void worker.terminate();
      settle(report);
    };
    let input = "";
    const timer = setTimeout(() => end(`It hangs.\n${input}`), DEADLINE);
    worker.on("message", (message: Message) => {
      timer.refresh();
      if (message.kind === "begin") input = message.input;
      else end(message.report);
    });
    worker.on("error", (error) => fail(error));
  });
}
