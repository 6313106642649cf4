/** The commands by name. Each is loaded when it is asked for, so that none costs the others time. */
import type { CommandName } from "./command-names.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { WORKER } from "./worker-name.ts";

/** Runs a command with the arguments after its name. */
export type Command = (argv: readonly string[], io: Io) => Promise<ExitCode>;

interface FoundCommand {
  readonly load: () => Promise<Command>;
  /** The arguments that are left for it. */
  readonly rest: readonly string[];
}

/** The command that the first argument names; `lint` with all arguments when it names none. */
export function findCommand(argv: readonly string[]): FoundCommand {
  const [name = "", ...rest] = argv;
  const load = commands.get(name);
  return load ? { load, rest } : { load: argv.includes("--cache") ? loadCachedLint : loadLint, rest: argv };
}

const loadCachedLint = async (): Promise<Command> => (await import("./cached-lint-command.ts")).runCachedLint;

const loadLint = async (): Promise<Command> => (await import("./lint-command.ts")).runLint;

const loads: Readonly<Record<CommandName | typeof WORKER, () => Promise<Command>>> = {
  baseline: async () => (await import("./baseline-command.ts")).runBaseline,
  config: async () => (await import("./config-command.ts")).runConfig,
  explain: async () => (await import("./explain-command.ts")).runExplain,
  init: async () => (await import("./init-command.ts")).runInit,
  "print-config": async () => (await import("./print-config-command.ts")).runPrintConfig,
  reach: async () => (await import("./reach-command.ts")).runReach,
  rules: async () => (await import("./rules-command.ts")).runRules,
  [WORKER]: async () => (await import("./worker-command.ts")).runWorkerThread,
  test: async () => (await import("./test-command.ts")).runTest,
  why: async () => (await import("./why-command.ts")).runWhy,
};

const commands = new Map(Object.entries(loads));
