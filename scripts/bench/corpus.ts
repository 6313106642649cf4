/** The whole corpus in one process: linted, resolved, and merely parsed. Each way runs in a fresh process of its own. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { fromRoot } from "../generated-file.ts";
import { compareWith, measureInterleaved, type Row } from "./statistics.ts";
import { timeProcess } from "./time-process.ts";

const ROUNDS = 5;
const BASE = "corpus, merely parsed";

/**
 * Measures the library against the parser alone. Loading modules is not counted, reading files is. Of the command line
 * with a full cache the whole process counts.
 */
export async function benchCorpus(corpus: string): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "pmoves-lint-bench-"));
  const run = (way: string) => () => timeCorpus(way, corpus);
  const medians = await measureInterleaved(ROUNDS, {
    [BASE]: run("parse"),
    "corpus, resolveConfig": run("resolve"),
    "corpus, lint": run("lint"),
    // The round that does not count fills the cache.
    "corpus, release/cli.js --cache": () => timeProcess([...CACHED, folder, corpus], { folder, code: 1 }),
  });
  rmSync(folder, { recursive: true });
  return compareWith(BASE, medians);
}

const CACHED = [fromRoot("release/cli.js"), "--cache", "--cache-location"];

async function timeCorpus(way: string, corpus: string): Promise<number> {
  const argv = ["--import", "tsx", fromRoot("scripts/bench/corpus-process.ts"), way, corpus];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  return Number(stdout);
}
