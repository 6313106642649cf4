/** `--cache`: does again what an identical run did, when nothing has changed that it looked at. */
import { digestOfVariable, isUnchanged } from "../cache/check.ts";
import { collectEvidence } from "../cache/collect-evidence.ts";
import { type CacheEntry, type Effect, parseEntry, printEntry } from "../cache/entry.ts";
import { findPassingVariables, keyOf } from "../cache/key.ts";
import type { CacheMachine } from "../files/cache-machine.ts";
import { countModuleRequests } from "../files/modules.ts";
import { observeDisk } from "../files/observing-disk.ts";
import { resolvePath } from "../text/path.ts";
import { version } from "../version.ts";
import { type CliOptions, parseArguments } from "./args.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { isProgress } from "./progress.ts";
import { writeFile } from "./write-output.ts";

/** Lints as `runLint` does. On a hit, no part of the linter is loaded. */
export async function runCachedLint(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseArguments(argv);
  const machine = isCacheable(options) ? await io.openCache() : undefined;
  if (!machine) return lintAfresh(argv, io);
  const store = openStore(argv, options, { io, machine });
  const known = parseEntry(store.read() ?? "");
  if (known && writesOnlyReports(known, options, io)) {
    const check = isUnchanged(known.evidence, { disk: io.disk, env: io.env, reader: machine });
    // Only an entry that no run made asks what cannot be asked.
    if (await check.catch(() => false)) return replay(known, io);
  }
  return record(argv, io, { machine, store });
}

async function lintAfresh(argv: readonly string[], io: Io): Promise<ExitCode> {
  return (await import("./lint-command.ts")).runLint(argv, io);
}

/** Fixes change what they read; standard input and git's history are not on the disk that is observed. */
function isCacheable({ cache, help, version, lint, fixDryRun, stdin, changedSince }: CliOptions): boolean {
  return cache && !help && !version && !lint.fix && !fixDryRun && !stdin && changedSince === undefined;
}

interface Store {
  read(): string | undefined;
  write(text: string): void;
}

function openStore(
  argv: readonly string[],
  { cacheLocation }: CliOptions,
  { io, machine }: { readonly io: Io; readonly machine: CacheMachine },
): Store {
  const { cwd, env, isTTY, today, disk } = io;
  const key = keyOf({ argv, cwd, env, isTTY, home: disk.home, today, version, machine: machine.identity });
  const folder = cacheLocation === undefined ? machine.folder : resolvePath(cwd, cacheLocation);
  const name = `${key}.json`;
  return { read: () => machine.read(folder, name), write: (text) => machine.write(folder, name, text) };
}

/** An entry that somebody else made may not write where this run would not. */
function writesOnlyReports({ effects }: CacheEntry, { reports }: CliOptions, { cwd }: Io): boolean {
  const files = new Set(reports.flatMap(({ file }) => (file === undefined ? [] : [resolvePath(cwd, file)])));
  return effects.every((effect) => effect[0] !== "file" || files.has(effect[1]));
}

function replay({ effects, code }: CacheEntry, io: Io): ExitCode {
  for (const effect of effects) {
    if (effect[0] === "file") writeFile(effect[1], effect[2], io);
    else io[effect[0]](effect[1]);
  }
  return code;
}

async function record(
  argv: readonly string[],
  io: Io,
  { machine, store }: { readonly machine: CacheMachine; readonly store: Store },
): Promise<ExitCode> {
  const requests = countModuleRequests();
  const effects: Effect[] = [];
  const variables = new Map<string, string | undefined>();
  const { disk, observations } = observeDisk(io.disk, {
    stampOf: machine.stampOf,
    onText: (text) => {
      for (const name of findPassingVariables(text)) variables.set(name, digestOfVariable(name, io.env));
    },
  });
  const code = await lintAfresh(argv, noteEffects({ ...io, disk }, effects));
  // What plugins and formatters look at, nobody observes.
  const isObserved = observations.isSteady && countModuleRequests() === requests;
  if (code === 2 || !isObserved) return code;
  store.write(printEntry({ code, effects, evidence: collectEvidence(observations, variables, machine) }));
  return code;
}

function noteEffects({ program: _, ...io }: Io, effects: Effect[]): Io {
  // Without the program there are no threads, whose questions would go unseen.
  return {
    ...io,
    stdout: (text) => {
      effects.push(["stdout", text]);
      io.stdout(text);
    },
    printCommands: (text) => {
      effects.push(["printCommands", text]);
      io.printCommands(text);
    },
    stderr: (text) => {
      if (!isProgress(text)) effects.push(["stderr", text]);
      io.stderr(text);
    },
    disk: {
      ...io.disk,
      write: (path, text) => {
        io.disk.write(path, text);
        effects.push(["file", path, text]);
      },
    },
  };
}
