/** What a commit, a save in an editor and an unchanged second run wait for, on the first user's project. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fromRoot } from "../generated-file.ts";
import { compareWith, measureInterleaved, type Row } from "./statistics.ts";
import { timeProcess } from "./time-process.ts";

const ROUNDS = 21;
const BASE = "node -e 0";
const FILE = "pmoves/docker-compose.yml";

/** Measures the first hook of `.pre-commit-hooks.yaml` with one file, and the line that editors run. */
export async function benchAdoption(corpus: string): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "pmoves-lint-bench-"));
  makeCheckout(path.join(corpus, "POWERFULMOVES+PMOVES.AI"), folder);
  const text = readFileSync(path.join(folder, FILE), "utf8");
  const run = (argv: readonly string[], input?: string) => () =>
    timeProcess([fromRoot("release/cli.js"), ...argv], { folder, code: 1, ...(input === undefined ? {} : { input }) });
  const medians = await measureInterleaved(ROUNDS, {
    [BASE]: () => timeProcess(["-e", "0"], { folder, code: 0 }),
    "release/cli.js, pre-commit hook": run(["--changed", FILE]),
    "release/cli.js, on save": run(["--stdin", "--stdin-filename", FILE, "--format", "compact"], text),
  });
  rmSync(folder, { recursive: true });
  return compareWith(BASE, medians);
}

/** The project as its people have it: in git, with a config. */
function makeCheckout(project: string, folder: string): void {
  cpSync(project, folder, { recursive: true });
  writeFileSync(path.join(folder, ".pmovesrc.json"), '{ "root": true, "extends": ["plugin:pmoves/seed"] }\n');
  for (const argv of [
    ["init", "--quiet"],
    ["add", "."],
  ])
    execFileSync("git", argv, { cwd: folder });
}
