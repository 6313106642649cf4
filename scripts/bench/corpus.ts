/** The whole corpus in one process: linted, resolved, and merely parsed. Each way runs in a fresh process of its own. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fromRoot } from "../generated-file.ts";
import { compareWith, measureInterleaved, type Row } from "./statistics.ts";

const ROUNDS = 5;
const BASE = "corpus, merely parsed";

/** Measures the library against the parser alone. Loading modules is not counted, reading files is. */
export async function benchCorpus(corpus: string): Promise<readonly Row[]> {
  const run = (way: string) => () => timeCorpus(way, corpus);
  const medians = await measureInterleaved(ROUNDS, {
    [BASE]: run("parse"),
    "corpus, resolveConfig": run("resolve"),
    "corpus, lint": run("lint"),
  });
  return compareWith(BASE, medians);
}

async function timeCorpus(way: string, corpus: string): Promise<number> {
  const argv = ["--import", "tsx", fromRoot("scripts/bench/corpus-process.ts"), way, corpus];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  return Number(stdout);
}
