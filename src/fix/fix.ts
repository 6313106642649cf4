/** Fixes what rules found: pass after pass until no fix is left that holds. */
import type { RunOutcome } from "../lint/lint-run.ts";
import type { Finding, Replacement } from "../lint/result.ts";
import type { FixSafety } from "../rule.ts";
import { type Examined, examine } from "./examine.ts";
import { composeFilesOf, type Pass, runPass, type State } from "./pass.ts";

export interface FixRequest extends Pick<Pass, "lintRun" | "sources" | "isEditable"> {
  /** What each run found. */
  readonly before: readonly RunOutcome[];
  /** Which fixes are made; empty: none. */
  readonly makes: ReadonlySet<FixSafety>;
  /** Whether the fixes that are left are tried too, for reports that show them. */
  readonly tries: boolean;
}

export interface FixOutcome {
  /** Of each run, after the fixes that were made. */
  readonly outcomes: readonly RunOutcome[];
  /** The new text of each file that was changed, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many findings were repaired, by the absolute path of the file that was changed for them. */
  readonly repaired: ReadonlyMap<string, number>;
  /** The Compose files of these runs, by absolute path; what else was changed is an env file. */
  readonly composeFiles: ReadonlySet<string>;
}

/** A fix can make room for another one, but hardly ten times over. */
const MOST_PASSES = 10;

/** Makes fixes in memory, and tries those that are left. */
export function fixRuns(request: FixRequest): FixOutcome {
  const { state, repaired } = makeFixes(request);
  const outcomes = request.tries ? tryFixes(state, request) : state.examined.map(({ outcome }) => outcome);
  return { outcomes, texts: state.texts, repaired, composeFiles: composeFilesOf(state) };
}

function makeFixes({ before, makes, ...shared }: FixRequest): { readonly state: State } & Pick<FixOutcome, "repaired"> {
  let state: State = { texts: new Map(), sources: shared.sources, examined: examineFixable(before, shared) };
  const repaired = new Map<string, number>();
  for (let left = makes.size === 0 ? 0 : MOST_PASSES; left > 0; left -= 1) {
    const result = runPass(state, { ...shared, safeties: makes });
    if (result.made.length === 0) break;
    state = result.state;
    for (const { replacements, askedBy } of result.made) {
      const file = replacements[0]?.at.file.path ?? "";
      repaired.set(file, (repaired.get(file) ?? 0) + askedBy.length);
    }
  }
  return { state, repaired };
}

/** Looks closer at the runs that a fix may concern: those with one, and those that read the same files. */
function examineFixable(
  outcomes: readonly RunOutcome[],
  { sources, lintRun }: Pick<FixRequest, "sources" | "lintRun">,
): readonly Examined[] {
  const isFixable = ({ findings }: RunOutcome): boolean => findings.some(({ fix }) => fix);
  const files = new Set(outcomes.filter(isFixable).flatMap((outcome) => outcome.files.map(({ path }) => path)));
  return outcomes.map((outcome, run) =>
    outcome.files.some(({ path }) => files.has(path)) ? examine(run, sources, lintRun) : { outcome },
  );
}

const EACH_SAFETY: readonly FixSafety[] = ["safe", "unsafe", "suggestion"];

/** The outcomes, with the replacements of each fix that holds. Each kind of fix is tried by itself. */
function tryFixes(state: State, request: FixRequest): readonly RunOutcome[] {
  const made = EACH_SAFETY.flatMap((safety) => runPass(state, { ...request, safeties: new Set([safety]) }).made);
  const replacements = new Map(
    made.flatMap((candidate) => candidate.askedBy.map(({ finding }) => [finding, candidate.replacements] as const)),
  );
  return state.examined.map(({ outcome }) => ({
    ...outcome,
    findings: outcome.findings.map((finding) => withReplacements(finding, replacements.get(finding))),
  }));
}

function withReplacements(finding: Finding, replacements: readonly Replacement[] | undefined): Finding {
  return finding.fix && replacements ? { ...finding, fix: { ...finding.fix, replacements } } : finding;
}
