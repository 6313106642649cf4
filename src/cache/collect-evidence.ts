/** Turns what was seen into evidence. */
import type { Observations } from "../files/observing-disk.ts";
import type { EntryKind, Stamp } from "../files/stamps.ts";
import { groupBy } from "../text/group-by.ts";
import { baseName, directoryOf, isAbsolutePath, joinPath } from "../text/path.ts";
import type { Evidence, FolderEvidence } from "./entry.ts";

/** Tells that files and folders are the same, without reading them. */
export interface StampReader {
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
export function collectEvidence(
  observations: Observations,
  variables: ReadonlyMap<string, string | undefined>,
  reader: StampReader,
): Evidence {
  const { reads, stamps, kinds, searches, trackings, refusals } = observations;
  return {
    reads: [...reads].map(([path, answer]) => [path, settledText(stamps.get(path), reader), answer]),
    ...groupKinds(kinds, reader),
    searches: [...searches],
    trackings: [...trackings].map(([path, answer]) => [path, answer ?? null]),
    refusals: [...refusals].flatMap(([root, answers]) =>
      [...answers].map(([path, answer]) => [path, root, answer ?? null] as const),
    ),
    variables: [...variables].map(([name, digest]) => [name, digest ?? null]),
  };
}

/**
 * A file may change twice within one tick of a disk's clock, and keep its stamp the second time. So stamps count only
 * when they were old before anybody looked; git calls the others "racy".
 */
const SETTLING = 2000;

function settledText(stamp: Stamp | undefined, { started }: StampReader): string | null {
  return stamp && stamp.changed < started - SETTLING ? stamp.text : null;
}

interface Question {
  readonly path: string;
  readonly name: string;
  readonly kind: string;
}

/** Groups what was asked by folder, where the folder proves what is in it. */
function groupKinds(kinds: Observations["kinds"], reader: StampReader): Pick<Evidence, "folders" | "kinds"> {
  const folders: FolderEvidence[] = [];
  const single: Evidence["kinds"][number][] = [];
  for (const [folder, questions] of groupByFolder(kinds)) {
    const { text, proves } = readFolder(folder, reader);
    const proven = questions.filter(proves);
    if (proven.length > 0) folders.push([folder, text, proven.map(({ name, kind }) => [name, kind])]);
    for (const question of questions) if (!proves(question)) single.push([question.path, question.kind]);
  }
  return { folders, kinds: single };
}

/** By folder; paths that are not simply a name in a folder are by themselves, in a folder that proves nothing. */
function groupByFolder(kinds: Observations["kinds"]): ReadonlyMap<string, readonly Question[]> {
  const questions = [...kinds].map(([path, kind]) => ({ path, name: baseName(path), kind }));
  return groupBy(questions, ({ path, name }) => {
    const folder = directoryOf(path);
    // Not so: the root, `a/../b`, and whatever has a backslash, which separates on Windows.
    const isPlain = isAbsolutePath(folder) && joinPath(folder, name) === path && name !== "/" && !name.includes("\\");
    return isPlain ? folder : "";
  });
}

interface FolderState {
  readonly text: string | null;
  proves(question: Question): boolean;
}

/** The stamp comes first: whatever changes after it shows in the listing, or in the next stamp. */
function readFolder(folder: string, reader: StampReader): FolderState {
  const stamp = folder === "" ? undefined : reader.stampOf(folder);
  const text = settledText(stamp, reader);
  if (folder !== "" && !stamp) return { text, proves: ({ kind }) => kind === "missing" };
  const listing = text === null ? undefined : reader.listFolder(folder);
  // A link is listed as `other`: it may lead somewhere else tomorrow without a change here.
  return { text, proves: ({ name, kind }) => listing !== undefined && (listing.get(name) ?? "missing") === kind };
}
