/** All that the command line touches, so that tests run it in memory. */
import type { CacheMachine } from "../files/cache-machine.ts";
import type { Disk } from "../files/disk.ts";
import type { ReadAnswer } from "../files/overlay-disk.ts";
import { neutralizeCommands } from "../report/workflow-commands.ts";

/** What the process gives. */
export interface Machine {
  /** Absolute path of the current directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /** Whether standard error is one. */
  readonly isErrorTTY: boolean;
  readonly disk: Disk;
  /** All of standard input, as if it were read from a file. */
  readStdin(): Promise<ReadAnswer>;
  /** What a command of git prints that only reads, in the current directory; undefined when it fails. */
  git(argv: readonly string[]): Promise<string | undefined>;
  /** The program that worker threads run; absent where there are none. */
  readonly program?: string;
  /** What `--cache` needs; undefined where there can be no cache. */
  openCache(): Promise<CacheMachine | undefined>;
  /** `YYYY-MM-DD`: what has expired before it counts no more. */
  readonly today: string;
  /** Milliseconds since some moment. */
  now(): number;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** What commands get. On GitHub Actions, what they print with `stdout` and `stderr` gives the runner no commands. */
export interface Io extends Machine {
  /** Prints to standard output what is to give commands. */
  printCommands(text: string): void;
}

/** Takes out of all that is printed what the runner of GitHub Actions would obey, but for what is meant to be. */
export function createIo(machine: Machine): Io {
  const { env, stdout, stderr } = machine;
  if (!env.GITHUB_ACTIONS) return { ...machine, printCommands: stdout };
  return {
    ...machine,
    stdout: (text) => stdout(neutralizeCommands(text)),
    stderr: (text) => stderr(neutralizeCommands(text)),
    printCommands: stdout,
  };
}
