/** The linter from paths to findings. */
import { ConfigError } from "../config/config-error.ts";
import type { Disk } from "../files/disk.ts";
import { countModuleRequests } from "../files/modules.ts";
import { resolvePath } from "../text/path.ts";
import type { Run, RunChoice } from "./choose-runs.ts";
import { findRuns } from "./find-runs.ts";
import { lintRun, type RunContext, type RunOutcome } from "./lint-run.ts";
import { mergeOutcomes } from "./merge-outcomes.ts";
import { type OpenProjects, openProjects } from "./open-projects.ts";
import type { LintRequest } from "./options.ts";
import type { LintResult } from "./result.ts";

/** With fewer projects for each, a second thread is not worth its start. */
const FEW = 64;

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
  const { runs, failures } = await findRuns(projects);
  const outcomes = (await spreadRuns(runs, projects)) ?? lintRuns(runs, projects);
  return { result: mergeOutcomes(outcomes, failures), outcomes, context };
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
