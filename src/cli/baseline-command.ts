/** `pmoves-lint baseline`: writes the file of known findings. */
import { canBeKnown } from "../baseline/baseline.ts";
import { type Change, countOf, createEntries, pruneBaseline, updateBaseline } from "../baseline/change.ts";
import { compareWithBaseline } from "../baseline/compare.ts";
import { printBaseline } from "../baseline/print-baseline.ts";
import { coverageOf, openBaseline } from "../baseline/use-baselines.ts";
import { ConfigError } from "../config/config-error.ts";
import { configFileName } from "../config/load-config.ts";
import { type Linted, lintProjects } from "../lint/lint.ts";
import type { LintRequest } from "../lint/options.ts";
import { directoryOf, joinPath, resolvePath } from "../text/path.ts";
import { type BaselineOptions, baselineTypes, readBaselineOptions } from "./baseline-args.ts";
import { describeChange } from "./baseline-report.ts";
import { checkEmptyPaths } from "./check-paths.ts";
import type { ExitCode } from "./exit-code.ts";
import { explainFailures } from "./explain.ts";
import { baselineHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { parseOptions } from "./parse-options.ts";
import { checkProjectDirectory } from "./project-directory.ts";
import { UsageError } from "./usage-error.ts";
import { cannotWrite, createFile } from "./write-output.ts";

/**
 * Runs the command.
 *
 * @returns 0; 1 when errors are left that a baseline cannot hold; 2 when not all could be linted, and nothing was written.
 */
export async function runBaseline(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(argv, baselineTypes);
  if (values.help) {
    io.stdout(baselineHelp);
    return 0;
  }
  const options = readBaselineOptions(values, positionals);
  checkProjectDirectory(options.lint.projectDirectory, io);
  checkEmptyPaths(options.lint);
  const request = { ...options.lint, cwd: io.cwd, env: io.env, disk: io.disk, today: io.today };
  try {
    const linted = await lintProjects(request);
    const { failures } = linted.result;
    return failures.length > 0 ? explainFailures(failures, io) : writeBaseline(options, { linted, request, io });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return explainFailures([{ kind: "config", message: error.message, cause: error }], io);
  }
}

interface Work {
  readonly linted: Linted;
  readonly request: LintRequest;
  readonly io: Io;
}

function writeBaseline(options: BaselineOptions, work: Work): ExitCode {
  const { action } = options;
  const path = chooseFile(options, work);
  const change = action === "create" ? create(path, work) : rewrite(path, action, work);
  const configs = work.linted.outcomes.flatMap(({ view }) => view?.run.config ?? []);
  const isStated = configs.some(({ baseline }) => baseline === path);
  const config = configs[0]?.files.at(-1) ?? joinPath(work.io.cwd, configFileName);
  const unknowable = work.linted.result.findings.filter((finding) => !canBeKnown(finding));
  work.io.stdout(describeChange({ action, path, change, isStated, config, unknowable }, work.io));
  return action !== "prune" && unknowable.some(({ level }) => level === "error") ? 1 : 0;
}

/** The file that is named, or else the one that the configs state. */
function chooseFile({ action, file }: BaselineOptions, { linted, io }: Work): string {
  if (file !== undefined) return resolvePath(io.cwd, file);
  const stated = new Set(linted.outcomes.flatMap(({ view }) => view?.run.config.baseline ?? []));
  const [path, other] = stated;
  if (path !== undefined && other === undefined) return path;
  const problem = path === undefined ? "The config states no baseline" : "The configs state several baselines";
  throw new UsageError(
    `${problem}. Name one: 'pmoves-lint baseline ${action} pmoves-baseline.json'. To be found without its name, it is stated in .pmovesrc.json: "baseline": "pmoves-baseline.json".`,
  );
}

function create(path: string, { linted: { result }, io }: Work): Change {
  const entries = createEntries(result.findings, directoryOf(path));
  const taken = `'${path}' exists. Use 'pmoves-lint baseline update', or remove it.`;
  createFile(path, printBaseline(entries), { disk: io.disk, taken });
  return { entries, added: countOf(entries), removed: 0, unjudged: 0 };
}

function rewrite(path: string, action: "update" | "prune", { linted, request, io }: Work): Change {
  const baseline = openBaseline(path, request);
  const refusal = io.disk.refuseReplacing(path, directoryOf(path));
  if (refusal !== undefined) throw new UsageError(`Cannot write '${path}': ${refusal}.`);
  const comparison = compareWithBaseline(baseline, linted.result.findings, coverageOf(linted, request));
  const change = action === "update" ? updateBaseline(baseline, comparison) : pruneBaseline(baseline, comparison);
  if (change.added + change.removed === 0) return change;
  try {
    io.disk.replace(path, baseline.source.text, printBaseline(change.entries));
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
  return change;
}
