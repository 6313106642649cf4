/** Turns what was seen into evidence. */
import type { Observations } from "../files/observing-disk.ts";
import type { EntryKind, Stamp } from "../files/stamps.ts";
import { baseName, directoryOf, isAbsolutePath, joinPath } from "../text/path.ts";
import type { Evidence, FolderEvidence } from "./entry.ts";

/** Tells that files and folders are the same, without reading them. */
export interface Witness {
  stampOf(path: string): Stamp | undefined;
  listFolder(path: string): ReadonlyMap<string, EntryKind> | undefined;
  /** When the run began, in milliseconds since 1970. */
  readonly started: number;
}

/**
 * Makes evidence of observations.
 *
 * @param variables The digests of environment variables by name; undefined for one that is not set.
 */
export function sealEvidence(
  observations: Observations,
  variables: ReadonlyMap<string, string | undefined>,
  witness: Witness,
): Evidence {
  const { reads, stamps, kinds, searches, trackings, refusals } = observations;
  return {
    reads: [...reads].map(([path, answer]) => [path, settledText(stamps.get(path), witness), answer]),
    ...sealKinds(kinds, witness),
    searches: [...searches],
    trackings: [...trackings].map(([path, answer]) => [path, answer ?? null]),
    refusals: [...refusals].map(([key, answer]) => sealRefusal(key, answer)),
    variables: [...variables].map(([name, digest]) => [name, digest ?? null]),
  };
}

/**
 * A file may change twice within one tick of a disk's clock, and keep its stamp the second time. So stamps count only
 * when they were old before anybody looked; git calls the others "racy".
 */
const SETTLING = 2000;

function settledText(stamp: Stamp | undefined, { started }: Witness): string | null {
  return stamp && stamp.changed < started - SETTLING ? stamp.text : null;
}

function sealRefusal(key: string, answer: string | undefined): Evidence["refusals"][number] {
  const [path, root]: readonly [string, string] = JSON.parse(key);
  return [path, root, answer ?? null];
}

interface Question {
  readonly path: string;
  readonly name: string;
  readonly kind: string;
}

/** Groups what was asked by folder, where the folder can speak for what is in it. */
function sealKinds(kinds: Observations["kinds"], witness: Witness): Pick<Evidence, "folders" | "kinds"> {
  const folders: FolderEvidence[] = [];
  const single: Evidence["kinds"][number][] = [];
  for (const [folder, questions] of groupByFolder(kinds)) {
    const { text, speaksFor } = hearFolder(folder, witness);
    const spoken = questions.filter(speaksFor);
    if (spoken.length > 0) folders.push([folder, text, spoken.map(({ name, kind }) => [name, kind])]);
    for (const question of questions) if (!speaksFor(question)) single.push([question.path, question.kind]);
  }
  return { folders, kinds: single };
}

/** By folder; paths that are not simply a name in a folder are by themselves, in a folder that speaks for nothing. */
function groupByFolder(kinds: Observations["kinds"]): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>();
  for (const [path, kind] of kinds) {
    const folder = directoryOf(path);
    const name = baseName(path);
    // Not so: the root, `a/../b`, and whatever has a backslash, which separates on Windows.
    const isPlain = isAbsolutePath(folder) && joinPath(folder, name) === path && name !== "/" && !name.includes("\\");
    const group = isPlain ? folder : "";
    const questions = groups.get(group) ?? [];
    groups.set(group, questions);
    questions.push({ path, name, kind });
  }
  return groups;
}

interface FolderWord {
  readonly text: string | null;
  speaksFor(question: Question): boolean;
}

/** The stamp comes first: whatever changes after it shows in the listing, or in the next stamp. */
function hearFolder(folder: string, witness: Witness): FolderWord {
  const stamp = folder === "" ? undefined : witness.stampOf(folder);
  const text = settledText(stamp, witness);
  if (folder !== "" && !stamp) return { text, speaksFor: ({ kind }) => kind === "missing" };
  const listing = text === null ? undefined : witness.listFolder(folder);
  // A link is listed as `other`: it may lead somewhere else tomorrow without a change here.
  return { text, speaksFor: ({ name, kind }) => listing !== undefined && (listing.get(name) ?? "missing") === kind };
}
