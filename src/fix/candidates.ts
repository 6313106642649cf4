/** What could be fixed: the fixes of findings as replacements of text, each once. */
import type { Sources } from "../compose/sources.ts";
import type { Finding, FindingFix, Replacement } from "../lint/result.ts";
import type { Edit, FixSafety } from "../rule.ts";
import { compareLocations } from "../text/order.ts";
import { remember } from "../text/remember.ts";
import type { SourceFile } from "../text/source.ts";
import { indexPlaces } from "./places.ts";
import { overlaps } from "./replacement.ts";
import { type EditedFile, writeEdit } from "./write-edit.ts";

/** One change of the text, and the findings that ask for it: services may share a fault through an anchor. */
export interface Candidate {
  readonly replacements: readonly Replacement[];
  readonly askedBy: readonly RunFinding[];
}

/** A finding of a run. */
export interface RunFinding {
  /** The number of the run. */
  readonly run: number;
  readonly finding: Finding;
}

export interface CandidateQuery {
  readonly findings: readonly RunFinding[];
  readonly sources: Sources;
  readonly safeties: ReadonlySet<FixSafety>;
  /** The Compose files of all runs, by absolute path. */
  readonly composeFiles: ReadonlySet<string>;
  /** Whether a file may be written. */
  isEditable(file: SourceFile): boolean;
}

/** The dotted paths that a fix means to change, with all below. */
export function changedPaths({ changes, edits }: FindingFix): readonly string[] {
  return changes ?? edits.flatMap(changedPath);
}

/** The fixes that can be made in the text at the same time, in the order of their places; those that overlap wait. */
export function findCandidates(query: CandidateQuery): readonly Candidate[] {
  const describe = createDescribe(query);
  const known = new Map<string, { replacements: readonly Replacement[]; askedBy: RunFinding[] }>();
  for (const found of query.findings) {
    const { fix } = found.finding;
    const replacements = fix && query.safeties.has(fix.safety) ? writeEdits(fix.edits, describe) : undefined;
    if (!replacements?.every(({ at }) => query.isEditable(at.file))) continue;
    const key = JSON.stringify(replacements.map(({ at, text }) => [at.file.path, at.start, at.end, text]));
    remember(known, key, () => ({ replacements, askedBy: [] })).askedBy.push(found);
  }
  return withoutOverlaps([...known.values()].sort(compareCandidates));
}

function changedPath(edit: Edit): readonly string[] {
  if (edit.kind === "remove") return [];
  if (edit.kind === "replace") return [edit.at.path];
  return [[edit.in.path, ...edit.keys].filter((part) => part !== "").join(".")];
}

function writeEdits(
  edits: readonly Edit[],
  describe: (file: SourceFile) => EditedFile,
): readonly Replacement[] | undefined {
  const written = edits.map((edit) => writeEdit(edit, describe));
  const replacements = written.flat();
  const isWhole = replacements.length > 0 && written.every(({ length }) => length > 0);
  const isFree = withoutOverlaps(replacements.map(toCandidate)).length === replacements.length;
  return isWhole && isFree ? replacements : undefined;
}

function toCandidate(replacement: Replacement): Candidate {
  return { replacements: [replacement], askedBy: [] };
}

function createDescribe({ sources, composeFiles }: CandidateQuery): (file: SourceFile) => EditedFile {
  const known = new Map<SourceFile, EditedFile>();
  return (file) => {
    const before = known.get(file);
    if (before) return before;
    const form = composeFiles.has(file.path) ? "compose" : "env";
    const documents = form === "compose" ? sources.documents(file, () => {}).map(({ tree }) => tree) : [];
    const described: EditedFile = { form, find: indexPlaces(documents) };
    known.set(file, described);
    return described;
  };
}

function compareCandidates({ replacements: [one] }: Candidate, { replacements: [other] }: Candidate): number {
  return one && other ? compareLocations(one.at, other.at) : 0;
}

function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const taken = new Map<string, Replacement[]>();
  for (const candidate of candidates) {
    const isFree = candidate.replacements.every(
      (replacement) => !taken.get(replacement.at.file.path)?.some((other) => overlaps(replacement, other)),
    );
    if (!isFree) continue;
    chosen.push(candidate);
    for (const item of candidate.replacements) remember(taken, item.at.file.path, () => []).push(item);
  }
  return chosen;
}
