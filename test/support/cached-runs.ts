/** Runs the command line on a real folder, with and without its cache. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseEntry, printEntry } from "../../src/cache/entry.ts";
import { readCacheFile, writeCacheFile } from "../../src/files/cache-folder.ts";
import type { CacheMachine } from "../../src/files/cache-machine.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { listFolder, stampOf } from "../../src/files/stamps.ts";
import { type CliRun, type CliSetting, runCli } from "./run-cli.ts";

export interface CachedRun extends Omit<CliRun, "written"> {
  /** True when the run before was done again and nothing was linted. */
  readonly isReplay: boolean;
}

export interface CachedSetting extends Omit<CliSetting, "files" | "cache"> {
  readonly cwd: string;
  /** Where the cache is. */
  readonly folder: string;
  /** Default: so late that every file has long been what it is, and stamps count. */
  readonly started?: number;
  readonly identity?: readonly string[];
}

const MARK = "This is a replay.\n";
const LATER = Date.now() + 60_000;

/** Runs with `--cache`. */
export async function runCached(argv: readonly string[], setting: CachedSetting): Promise<CachedRun> {
  const { folder, started = LATER, identity = ["this program"], ...rest } = setting;
  markEntries(folder);
  const machine: CacheMachine = {
    identity,
    folder,
    started,
    stampOf,
    listFolder,
    read: (place, name) => readCacheFile(place, name, process.geteuid?.()),
    write: writeCacheFile,
  };
  const run = await runCli(["--cache", ...argv], { disk: createNodeDisk(), ...rest, cache: machine });
  const { code, stdout } = run;
  return { code, stdout: stdout.replace(MARK, ""), stderr: run.stderr, isReplay: stdout.includes(MARK) };
}

/** Runs without `--cache`. */
export async function runAfresh(argv: readonly string[], setting: CachedSetting): Promise<CachedRun> {
  const { folder: _, started: __, identity: ___, ...rest } = setting;
  const { code, stdout, stderr } = await runCli(argv, { disk: createNodeDisk(), ...rest });
  return { code, stdout, stderr, isReplay: false };
}

/** The files of a cache. */
export function entriesIn(folder: string): readonly string[] {
  return [...(listFolder(folder) ?? [])].map(([name]) => path.join(folder, name));
}

/** Makes each entry say that it is one, as no run would. */
function markEntries(folder: string): void {
  for (const file of entriesIn(folder)) {
    const entry = parseEntry(readFileSync(file, "utf8"));
    const isMarked = entry?.effects[0]?.[1] === MARK;
    if (entry && !isMarked) {
      writeFileSync(file, printEntry({ ...entry, effects: [["stdout", MARK], ...entry.effects] }));
    }
  }
}
