/** Says what fixes made of the files. */
import { isReadable, type Sources } from "../compose/sources.ts";
import { maskFile } from "../explain/mask-file.ts";
import type { RunOutcome } from "../lint/lint-run.ts";
import type { FixedFile, FixSummary } from "../lint/result.ts";
import type { Secrets } from "../plan/secret-names.ts";
import type { FixOutcome } from "./fix.ts";

/** By absolute path, why a file may not be written; undefined when it may. */
export type Refusals = ReadonlyMap<string, string | undefined>;

/**
 * Puts together the files before and after.
 *
 * @param sources The files before.
 */
export function summarize(outcome: FixOutcome, refused: Refusals, sources: Sources): FixSummary {
  const files = [...outcome.texts].map(([path, after]) => describeFile(path, after, { outcome, sources }));
  const refusals = [...refused].flatMap(([path, reason]) => (reason === undefined ? [] : [{ path, reason }]));
  const repaired = files.reduce((sum, file) => sum + file.repaired, 0);
  return { files: files.sort(comparePaths), repaired, refused: refusals.sort(comparePaths) };
}

function describeFile(
  path: string,
  after: string,
  { outcome, sources }: { readonly outcome: FixOutcome; readonly sources: Sources },
): FixedFile {
  const source = sources.read(path);
  const before = isReadable(source) ? source.text : "";
  const form = outcome.composeFiles.has(path) ? "compose" : "env";
  const secrets = secretsOf(outcome.outcomes.filter(({ files }) => files.some((file) => file.path === path)));
  const show = (text: string): string => maskFile({ path, text }, form, secrets);
  const repaired = outcome.repaired.get(path) ?? 0;
  return { path, before, after, repaired, shown: { before: show(before), after: show(after) } };
}

/** What any of the plans takes for a secret. */
function secretsOf(outcomes: readonly RunOutcome[]): Secrets {
  const plans = [...new Set(outcomes.flatMap(({ view }) => view?.run.config.plan ?? []))];
  return {
    classOfName: (name) => plans.map((plan) => plan.classOfName(name)).find((found) => found !== undefined),
    classOfValue: (value) => plans.map((plan) => plan.classOfValue(value)).find((found) => found !== undefined),
  };
}

function comparePaths({ path: one }: { readonly path: string }, { path: other }: { readonly path: string }): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
