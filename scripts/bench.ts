/**
 * Measures what users wait for: whole processes, and a large corpus in one process. Figures are ratios to something
 * measured in the same run, so that they mean the same on a slow machine.
 */
import { existsSync } from "node:fs";
import { benchAdoption } from "./bench/adoption.ts";
import { benchCorpus } from "./bench/corpus.ts";
import { benchProcesses } from "./bench/processes.ts";
import { describeTable } from "./bench/statistics.ts";
import { fromRoot } from "./generated-file.ts";

const corpus = fromRoot("../shared/corpus");

if (existsSync(corpus)) {
  const rows = [...(await benchProcesses(corpus)), ...(await benchAdoption(corpus)), ...(await benchCorpus(corpus))];
  process.stdout.write(`${describeTable(rows)}\n`);
} else {
  process.stderr.write("The benchmark reads the corpus in ../shared, which is not here.\n");
  process.exitCode = 1;
}
