/** The linter from paths to findings. */
import { rules } from "../../rules/index.ts";
import { createSources } from "../compose/sources.ts";
import { ConfigError } from "../config/config-error.ts";
import { loadConfig } from "../config/load-config.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import { discover } from "../files/discover.ts";
import type { Disk } from "../files/disk.ts";
import { findRoot } from "../files/find-root.ts";
import { createNodeDisk } from "../files/node-disk.ts";
import { resolvePath } from "../text/path.ts";
import { chooseGivenFiles, chooseRuns, type Run, type RunChoice, stacksOf } from "./choose-runs.ts";
import { lintRun, type RunContext } from "./lint-run.ts";
import { mergeOutcomes } from "./merge-outcomes.ts";
import { printable } from "./message.ts";
import type { LintOptions } from "./options.ts";
import type { Failure, LintResult } from "./result.ts";

interface Found {
  readonly runs: readonly Run[];
  readonly failures: readonly Failure[];
}

/**
 * Finds projects, resolves each, runs the rules that its config turns on, and merges what they found.
 *
 * @returns The result. What kept the linter from its work (nothing to lint, a mistake in a config, a rule that
 *   threw) is in `failures`; faults of the projects, however bad, are findings.
 */
export async function lint(options: LintOptions): Promise<LintResult> {
  const disk = options.disk ?? createNodeDisk();
  try {
    const choice = { options, configOf: createConfigReader(options, disk) };
    const context = { sources: createSources(disk), rules, root: findRoot(options.cwd, disk) };
    if (options.onlyFile !== undefined) return await lintFile(options.onlyFile, choice, { ...context, disk });
    const { runs, failures } = usesGivenFiles(options) ? findGivenFiles(choice, disk) : await findRuns(choice, disk);
    return mergeOutcomes(
      runs.map((run) => lintRun(run, context)),
      failures,
    );
  } catch (error) {
    if (error instanceof ConfigError)
      return mergeOutcomes([], [{ kind: "config", message: error.message, cause: error }]);
    throw error;
  }
}

async function lintFile(
  file: string,
  choice: RunChoice,
  context: RunContext & { readonly disk: Disk },
): Promise<LintResult> {
  const { lintAround, keepFile } = await import("./lint-file.ts");
  const path = resolvePath(choice.options.cwd, file);
  return keepFile(mergeOutcomes(await lintAround(path, choice, context), []), path, context.disk);
}

/** Reads the config of a directory, each once, and a given config once for all. */
function createConfigReader({ cwd, config }: LintOptions, files: Disk): (directory: string) => ResolvedConfig {
  const known = new Map<string, ResolvedConfig>();
  const path = typeof config === "string" ? resolvePath(cwd, config) : config;
  const given = path === undefined ? {} : { path };
  return (directory) => {
    const place = path || directory;
    const read = known.get(place) ?? loadConfig({ startDirectory: directory, cwd, files, rules, ...given });
    known.set(place, read);
    return read;
  };
}

function usesGivenFiles({ files, paths = [], stacks, env }: LintOptions): boolean {
  return files !== undefined || (paths.length === 0 && !stacks && Boolean(env?.COMPOSE_FILE));
}

function findGivenFiles(choice: RunChoice, disk: Disk): Found {
  const { cwd, files = [] } = choice.options;
  const missing = files.filter((file) => disk.kind(resolvePath(cwd, file)) === "missing");
  if (missing.length > 0) return { runs: [], failures: missing.map(describeMissing) };
  return { runs: [chooseGivenFiles(choice)], failures: [] };
}

async function findRuns(choice: RunChoice, disk: Disk): Promise<Found> {
  const { cwd, paths = [], stacks } = choice.options;
  const found = await discover(paths.length > 0 ? paths : ["."], cwd, disk);
  const runs = chooseRuns(found, choice);
  const failures = found.missing.map(describeMissing);
  if (stacks) return { runs, failures: [...failures, ...findUnknownStacks(stacks, runs, choice)] };
  const isIgnored = found.projects.some(({ isNamed }) => isNamed);
  if (runs.length > 0 || failures.length > 0 || isIgnored) return { runs, failures };
  return { runs, failures: [{ kind: "input", message: describeNothing(found.projects.length > 0) }] };
}

function findUnknownStacks(names: readonly string[], runs: readonly Run[], choice: RunChoice): readonly Failure[] {
  const known = stacksOf([choice.options.cwd], choice).map(({ stack }) => stack.name);
  const list = known.length > 0 ? `The config's stacks are ${known.join(", ")}.` : "The config has no stacks.";
  return names
    .filter((name) => !runs.some(({ stack }) => stack === name))
    .map((name) => ({ kind: "config", message: `There is no stack '${printable(name)}'. ${list}` }));
}

function describeMissing(path: string): Failure {
  return { kind: "input", message: `There is no file or directory '${printable(path)}'.` };
}

function describeNothing(isIgnored: boolean): string {
  if (isIgnored) return "The config's 'ignorePatterns' leave out every Compose file here.";
  return "There are no Compose files here. Name one, or a directory above one.";
}
