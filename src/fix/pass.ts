/** One pass of fixing: as many fixes as can be made together, each proven. */
import type { Sources } from "../compose/sources.ts";
import type { FixSafety } from "../rule.ts";
import { groupBy } from "../text/group-by.ts";
import { remember } from "../text/remember.ts";
import type { SourceFile } from "../text/source.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { editSources } from "./edited-sources.ts";
import { createExpectation, type Examined, examine, findRemaining, isAsExpected, type LintRun } from "./examine.ts";
import { applyReplacements } from "./replacement.ts";

/** Projects as they are after the edits made so far. */
export interface State {
  /** By absolute path, the text of each file that differs from the disk's. */
  readonly texts: ReadonlyMap<string, string>;
  readonly sources: Sources;
  /** By the number of the run. */
  readonly examined: readonly Examined[];
}

export interface Pass {
  readonly safeties: ReadonlySet<FixSafety>;
  readonly lintRun: LintRun;
  /** The files as the disk has them. */
  readonly sources: Sources;
  isEditable(file: SourceFile): boolean;
}

export interface PassResult {
  readonly state: State;
  readonly made: readonly Candidate[];
}

/**
 * Makes the fixes that hold: after all of them together, each project that reads a changed file lacks their findings,
 * has no new one, and differs in nothing else. A fix that spoils this is left out.
 */
export function runPass(state: State, pass: Pass): PassResult {
  const findings = state.examined.flatMap(({ outcome }, run) => outcome.findings.map((finding) => ({ run, finding })));
  const composeFiles = composeFilesOf(state);
  const { safeties, isEditable } = pass;
  const wanted = findCandidates({ findings, sources: state.sources, safeties, composeFiles, isEditable });
  const groups = groupByRuns(wanted, state);
  return groups.reduce<PassResult>((result, group) => acceptGroup(result, group, pass), { state, made: [] });
}

/** The Compose files that were read, by absolute path. */
export function composeFilesOf({ examined }: State): ReadonlySet<string> {
  return new Set(examined.flatMap(({ resolution }) => resolution?.files.map(({ path }) => path) ?? []));
}

/** A part of a pass that concerns some runs alone. */
interface Group {
  readonly wanted: readonly Candidate[];
  readonly runs: readonly number[];
}

function acceptGroup({ state, made }: PassResult, group: Group, pass: Pass): PassResult {
  const accepted = accept({ state, made: [] }, group.wanted, { state, group, pass });
  return { state: accepted.state, made: [...made, ...accepted.made] };
}

interface Attempt {
  /** Before the group's fixes. */
  readonly state: State;
  readonly group: Group;
  readonly pass: Pass;
}

/** Makes all of them, or else those whose findings go; or else looks for the ones to blame in each half. */
function accept(result: PassResult, candidates: readonly Candidate[], attempt: Attempt): PassResult {
  if (candidates.length === 0) return result;
  const made = [...result.made, ...candidates];
  const state = edit(attempt, made);
  const useless = findUseless(state, made, attempt);
  if (useless.size === 0 && holds(state, made, attempt)) return { state, made };
  const useful = candidates.filter((candidate) => !useless.has(candidate));
  if (useful.length > 0 && useful.length < candidates.length) return accept(result, useful, attempt);
  if (candidates.length === 1) return result;
  const middle = candidates.length >> 1;
  return accept(accept(result, candidates.slice(0, middle), attempt), candidates.slice(middle), attempt);
}

function edit({ state, group, pass }: Attempt, made: readonly Candidate[]): State {
  const edited = editTexts(made);
  const texts = new Map([...state.texts, ...edited]);
  const sources = editSources(pass.sources, texts);
  const runs = new Set(group.runs);
  const examined = state.examined.map((before, run) => {
    const isConcerned = runs.has(run) && before.outcome.files.some(({ path }) => edited.has(path));
    return isConcerned ? examine(run, sources, pass.lintRun) : before;
  });
  return { texts, sources, examined };
}

/** The new text of each file that is edited, by absolute path. */
function editTexts(made: readonly Candidate[]): ReadonlyMap<string, string> {
  const files = groupBy(
    made.flatMap(({ replacements }) => replacements),
    ({ at }) => at.file,
  );
  return new Map([...files].map(([file, replacements]) => [file.path, applyReplacements(file.text, replacements)]));
}

function findUseless(after: State, made: readonly Candidate[], { state, group }: Attempt): ReadonlySet<Candidate> {
  const remaining = new Set(
    group.runs.flatMap((run) => {
      const [before, now] = [state.examined[run], after.examined[run]];
      return before && now ? findRemaining(before, now, createExpectation(run, made, []).repaired) : [];
    }),
  );
  return new Set(made.filter(({ askedBy }) => askedBy.some(({ finding }) => remaining.has(finding))));
}

function holds(after: State, made: readonly Candidate[], { state, group }: Attempt): boolean {
  return group.runs.every((run) => {
    const [before, now] = [state.examined[run], after.examined[run]];
    return (
      before !== undefined && now !== undefined && isAsExpected(before, now, createExpectation(run, made, group.wanted))
    );
  });
}

/** Fixes that no run shares, not even by way of others, are tried apart. */
function groupByRuns(candidates: readonly Candidate[], { examined }: State): readonly Group[] {
  const readers = new Map<string, number[]>();
  for (const [run, { outcome }] of examined.entries()) {
    for (const { path } of outcome.files) remember(readers, path, () => []).push(run);
  }
  const groups: { wanted: Candidate[]; runs: Set<number> }[] = [];
  for (const candidate of candidates) {
    const runs = new Set(candidate.replacements.flatMap(({ at }) => readers.get(at.file.path) ?? []));
    const joined = groups.filter((group) => [...runs].some((run) => group.runs.has(run)));
    const merged = {
      wanted: [...joined.flatMap(({ wanted }) => wanted), candidate],
      runs: new Set([...joined.flatMap((group) => [...group.runs]), ...runs]),
    };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ wanted, runs }) => ({ wanted, runs: [...runs] }));
}
