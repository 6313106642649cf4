/** Runs the command line in memory. */
import { main } from "../../src/cli/run.ts";
import type { CacheMachine } from "../../src/files/cache-machine.ts";
import type { Disk } from "../../src/files/disk.ts";
import { memoryDisk } from "./memory-disk.ts";

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, by path; empty when a disk was given. */
  readonly written: ReadonlyMap<string, string>;
}

export interface CliSetting {
  /** Files by path relative to `/shop`, where the program runs; or a disk with everything. */
  readonly files?: Readonly<Record<string, string>>;
  readonly disk?: Disk;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly isErrorTTY?: boolean;
  /** `YYYY-MM-DD`. */
  readonly today?: string;
  /** The clock, in milliseconds. Default: it stands still. */
  readonly now?: () => number;
  readonly stdin?: string;
  readonly cache?: CacheMachine;
  /** What git prints; by default it fails. */
  readonly git?: (argv: readonly string[]) => Promise<string | undefined>;
}

export async function runCli(argv: readonly string[], setting: CliSetting = {}): Promise<CliRun> {
  const { files = {}, cwd = "/shop", env = {}, isTTY = false } = setting;
  const absolute = Object.entries(files).map(([path, text]) => [path.startsWith("/") ? path : `/shop/${path}`, text]);
  const memory = memoryDisk(Object.fromEntries(absolute));
  const printed = { stdout: "", stderr: "" };
  const code = await main(argv, {
    cwd,
    env,
    isTTY,
    isErrorTTY: setting.isErrorTTY ?? false,
    today: setting.today ?? "2026-06-15",
    now: setting.now ?? (() => 0),
    disk: setting.disk ?? memory,
    readStdin: async () => ({ text: setting.stdin ?? "" }),
    git: async (argv) => setting.git?.(argv),
    openCache: async () => setting.cache,
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
  });
  return { code, ...printed, written: memory.written };
}
