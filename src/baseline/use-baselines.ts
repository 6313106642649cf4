/** Applies baselines to what was linted: reads each, compares, and sorts what is left. */
import { ConfigError } from "../config/config-error.ts";
import { findRoot } from "../files/find-root.ts";
import type { Linted } from "../lint/lint.ts";
import { compareFindings } from "../lint/merge-outcomes.ts";
import type { LintRequest } from "../lint/options.ts";
import type { LintResult } from "../lint/result.ts";
import { compareText } from "../text/order.ts";
import { joinPath, resolvePath } from "../text/path.ts";
import { applyBaseline } from "./apply-baseline.ts";
import type { Baseline } from "./baseline.ts";
import { compareWithBaseline } from "./compare.ts";
import type { Coverage } from "./judge.ts";
import { readBaseline } from "./read-baseline.ts";

/**
 * Applies baselines one after the other: a later one sees what the earlier left.
 *
 * @param paths Absolute paths.
 * @throws ConfigError when one cannot be read or has mistakes.
 */
export function useBaselines(paths: readonly string[], linted: Linted, request: LintRequest): LintResult {
  const { cwd, disk, today } = request;
  const root = findRoot(cwd, disk);
  const coverage = coverageOf(linted, request);
  const result = paths.reduce((left, path) => {
    const baseline = openBaseline(path, request);
    const comparison = compareWithBaseline(baseline, left.findings, coverage);
    return applyBaseline(left, { baseline, comparison, today, root });
  }, linted.result);
  return {
    ...result,
    findings: [...result.findings].sort(compareFindings),
    suppressed: [...result.suppressed].sort(compareFindings),
    files: [...result.files].sort((a, b) => compareText(a.path, b.path)),
  };
}

/**
 * Reads a baseline.
 *
 * @param path Absolute path.
 * @throws ConfigError when it cannot be read or has mistakes.
 */
export function openBaseline(path: string, { disk }: Pick<LintRequest, "disk">): Baseline {
  const read = disk.read(path);
  if ("text" in read) return readBaseline({ path, text: read.text });
  const problem = `The baseline cannot be read: ${read.failure}.`;
  const advice = read.isMissing
    ? "Create it with `pmoves-lint baseline create`, or correct its name."
    : "Check the path.";
  throw new ConfigError([{ file: path, problem, advice }]);
}

/** What a run looked at. */
export function coverageOf({ result, outcomes }: Linted, request: LintRequest): Coverage {
  const { disk } = request;
  return {
    outcomes,
    failures: result.failures,
    searched: findSearched(outcomes, request),
    isCheckout: disk.kind(joinPath(findRoot(request.cwd, disk), ".git")) !== "missing",
    isGone: (path) => disk.kind(path) === "missing",
  };
}

/** Files that are named one by one are one project, which is all there is in its directory. */
function findSearched(outcomes: Linted["outcomes"], { cwd, paths = [], files, changedFiles, disk }: LintRequest) {
  if (changedFiles) return [];
  if (files) return outcomes.flatMap(({ view }) => view?.directory ?? []);
  const asked = paths.length > 0 ? paths : ["."];
  return asked.map((path) => resolvePath(cwd, path)).filter((path) => disk.kind(path) === "directory");
}
