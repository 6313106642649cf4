/** The linter from paths to findings. */
import { rules } from "../../rules/index.ts";
import { createSources, isReadable } from "../compose/sources.ts";
import { ConfigError } from "../config/config-error.ts";
import { loadConfig } from "../config/load-config.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import { type Discovery, discover, findOthers } from "../files/discover.ts";
import type { Disk } from "../files/disk.ts";
import { findRoot } from "../files/find-root.ts";
import { countModuleRequests } from "../files/modules.ts";
import { resolvePath } from "../text/path.ts";
import { chooseGivenFiles, chooseRuns, type Run, type RunChoice, stacksOf } from "./choose-runs.ts";
import { lintRun, type RunContext, type RunOutcome } from "./lint-run.ts";
import { mergeOutcomes } from "./merge-outcomes.ts";
import { printable } from "./message.ts";
import type { LintRequest } from "./options.ts";
import type { Failure, LintResult } from "./result.ts";
import { findUnreadable } from "./unreadable.ts";

/** With fewer projects for each, a second thread is not worth its start. */
const FEW = 64;

interface Found {
  readonly runs: readonly Run[];
  readonly failures: readonly Failure[];
}

/** What the projects gave together, before a baseline takes out what is known. */
export interface Linted {
  readonly result: LintResult;
  readonly outcomes: readonly RunOutcome[];
  /** What all runs share. */
  readonly context: RunContext;
}

/**
 * Finds projects, resolves each, runs the rules that its config turns on, merges what they found, makes the fixes
 * that are asked for, and takes out what a baseline knows.
 *
 * @returns The result. What kept the linter from its work (nothing to lint, a mistake in a config or baseline, a rule
 *   that threw) is in `failures`; faults of the projects, however bad, are findings.
 */
export async function lint(request: LintRequest): Promise<LintResult> {
  try {
    const linted = await applyFixes(await lintProjects(request), request);
    const result = await applyBaselines(linted, request);
    return request.onlyFile === undefined ? result : await narrowToFile(result, request.onlyFile, request);
  } catch (error) {
    if (error instanceof ConfigError)
      return mergeOutcomes([], [{ kind: "config", message: error.message, cause: error }]);
    throw error;
  }
}

/**
 * Does the same without a baseline.
 *
 * @throws ConfigError for a mistake in a config.
 */
export async function lintProjects(request: LintRequest): Promise<Linted> {
  const { disk } = request;
  const projects = openProjects(request);
  const { choice, context } = projects;
  if (request.onlyFile !== undefined || request.changedFiles) return await lintChanged(choice, context, disk);
  const { runs, failures } = usesGivenFiles(request) ? findGivenFiles(projects) : await findRuns(choice, disk);
  const outcomes = (await spreadRuns(runs, projects)) ?? lintRuns(runs, projects);
  return { result: mergeOutcomes(outcomes, failures), outcomes, context };
}

/** What all projects share: their configs, their files, the rules. */
export interface OpenProjects {
  readonly choice: RunChoice & { readonly options: LintRequest };
  readonly context: RunContext;
  /** A directory that has this config. */
  placeOf(config: ResolvedConfig): string;
}

/** Makes ready to lint; nothing is read yet. */
export function openProjects(request: LintRequest): OpenProjects {
  const { cwd, disk } = request;
  const { configOf, placeOf } = createConfigReader(request);
  const shared = { sources: createSources(disk), rules, root: findRoot(cwd, disk) };
  return { choice: { options: request, configOf }, context: { ...shared, ...readCommentSetting(request) }, placeOf };
}

function lintRuns(runs: readonly Run[], { choice, context }: OpenProjects): readonly RunOutcome[] {
  return runs.map((run, index) => {
    const outcome = lintRun(run, context);
    choice.options.onProgress?.(index + 1, runs.length);
    return outcome;
  });
}

/**
 * Undefined when one thread is to do it. Rules of plugins may count what they see, and fixes need the whole model of a
 * project, which no thread can hand over.
 */
async function spreadRuns(runs: readonly Run[], projects: OpenProjects): Promise<readonly RunOutcome[] | undefined> {
  const { threads, fix, triesFixes } = projects.choice.options;
  const few = threads?.few ?? FEW;
  if (!threads || runs.length < 2 * few || fix || triesFixes || countModuleRequests() > 0) return undefined;
  return (await import("./workers/spread.ts")).spreadRuns(runs, projects, { ...threads, few });
}

async function applyFixes(linted: Linted, request: LintRequest): Promise<Linted> {
  const hasFixes = linted.result.findings.some(({ fix }) => fix);
  if (request.fix === undefined && !(request.triesFixes && hasFixes)) return linted;
  return (await import("../fix/fix-projects.ts")).fixProjects(linted, request);
}

async function applyBaselines(linted: Linted, request: LintRequest): Promise<LintResult> {
  const { baseline, cwd } = request;
  const stated = linted.outcomes.flatMap(({ view }) => view?.run.config.baseline ?? []);
  const paths = typeof baseline === "string" ? [resolvePath(cwd, baseline)] : baseline === false ? [] : stated;
  if (paths.length === 0) return linted.result;
  const { useBaselines } = await import("../baseline/use-baselines.ts");
  return useBaselines([...new Set(paths)], linted, request);
}

async function lintChanged(choice: RunChoice, context: RunContext, disk: Disk): Promise<Linted> {
  const { lintAround } = await import("./lint-around.ts");
  const { cwd, onlyFile, changedFiles = [] } = choice.options;
  const paths = (onlyFile === undefined ? changedFiles : [onlyFile]).map((file) => resolvePath(cwd, file));
  const outcomes = await lintAround(paths, { choice, context, disk });
  return { result: mergeOutcomes(outcomes, []), outcomes, context };
}

/** What a result says of one file; that the file cannot be read, when no finding in it does. */
async function narrowToFile(result: LintResult, file: string, { cwd, disk }: LintRequest): Promise<LintResult> {
  const { keepFile } = await import("./keep-files.ts");
  const { explainUnread } = await import("./lint-around.ts");
  const path = resolvePath(cwd, file);
  const kept = keepFile(result, path);
  return kept.findings.length > 0 ? kept : { ...kept, failures: [...kept.failures, ...explainUnread(path, disk)] };
}

function readCommentSetting(request: LintRequest): Pick<RunContext, "comments"> {
  const { today, stacks, inlineConfig } = request;
  if (inlineConfig === false) return {};
  return { comments: { today, isSelection: stacks !== undefined || usesGivenFiles(request) } };
}

/** Reads the config of a directory, each once, and a given config once for all. */
function createConfigReader({
  cwd,
  config,
  disk,
}: LintRequest): Pick<OpenProjects, "placeOf"> & Pick<RunChoice, "configOf"> {
  const known = new Map<string, ResolvedConfig>();
  const places = new Map<ResolvedConfig, string>();
  const path = typeof config === "string" ? resolvePath(cwd, config) : config;
  const given = path === undefined ? {} : { path };
  const configOf = (directory: string) => {
    const place = path || directory;
    const read = known.get(place) ?? loadConfig({ startDirectory: directory, cwd, files: disk, rules, ...given });
    known.set(place, read);
    places.set(read, directory);
    return read;
  };
  return { configOf, placeOf: (config) => places.get(config) ?? cwd };
}

function usesGivenFiles({ files, paths = [], stacks, env }: LintRequest): boolean {
  return files !== undefined || (paths.length === 0 && !stacks && Boolean(env?.COMPOSE_FILE));
}

function findGivenFiles({ choice, context }: OpenProjects): Found {
  const { cwd, files = [] } = choice.options;
  const missing = files.filter((file) => isMissing(resolvePath(cwd, file), context));
  if (missing.length > 0) return { runs: [], failures: missing.map(describeMissing) };
  return { runs: [chooseGivenFiles(choice)], failures: [] };
}

/** Whoever asks reads the file next, and each is read once. */
function isMissing(path: string, { sources }: RunContext): boolean {
  const answer = sources.read(path);
  return !isReadable(answer) && answer.kind === "missing";
}

async function findRuns(choice: RunChoice, disk: Disk): Promise<Found> {
  const { cwd, paths = [], stacks } = choice.options;
  const found = await discover(paths.length > 0 ? paths : ["."], cwd, disk);
  const runs = chooseRuns(found, choice);
  const missing = found.missing.map(describeMissing);
  if (stacks) return { runs, failures: [...missing, ...findUnknownStacks(stacks, runs, choice)] };
  const failures = [...missing, ...findUnreadable(found, choice)];
  const isIgnored = found.projects.some(({ isNamed }) => isNamed);
  if (runs.length > 0 || failures.length > 0 || isIgnored) return { runs, failures };
  return { runs, failures: [{ kind: "input", message: describeNothing(found, disk) }] };
}

function findUnknownStacks(names: readonly string[], runs: readonly Run[], choice: RunChoice): readonly Failure[] {
  const known = stacksOf([choice.options.cwd], choice).map(({ stack }) => stack.name);
  const list =
    known.length > 0 ? `The config's stacks are ${known.map(printable).join(", ")}.` : "The config has no stacks.";
  return names
    .filter((name) => !runs.some(({ stack }) => stack === name))
    .map((name) => ({ kind: "config", message: `There is no stack '${printable(name)}'. ${list}` }));
}

function describeMissing(path: string): Failure {
  return { kind: "input", message: `There is no file or directory '${printable(path)}'.` };
}

function describeNothing({ projects, directories }: Discovery, disk: Disk): string {
  if (projects.length > 0) return "The config's 'ignorePatterns' leave out every Compose file here.";
  const [other] = directories.flatMap((directory) => findOthers(directory, disk));
  if (other === undefined) return "There are no Compose files here. Name one, or a directory above one.";
  return `There are no Compose files here: '${printable(other)}' is no file. Name one, or a directory above one.`;
}
