/** Proves that nothing has changed that a run looked at. */
import { digestOf } from "../files/digest.ts";
import type { Disk } from "../files/disk.ts";
import { describeRead, describeSearch } from "../files/observing-disk.ts";
import { joinPath } from "../text/path.ts";
import type { Evidence, FolderEvidence } from "./entry.ts";
import type { Witness } from "./seal.ts";

/** Where the evidence is compared. */
export interface Scene {
  readonly disk: Disk;
  readonly env: Readonly<Record<string, string>>;
  readonly witness: Pick<Witness, "stampOf">;
}

/** Whether every question of a run would have the answer again that it had. Stops at the first that would not. */
export async function isUnchanged(evidence: Evidence, scene: Scene): Promise<boolean> {
  const { disk, env } = scene;
  const { reads, folders, kinds, searches, trackings, refusals, variables } = evidence;
  return (
    variables.every(([name, digest]) => digestOfVariable(name, env) === (digest ?? undefined)) &&
    reads.every((read) => isSameRead(read, scene)) &&
    folders.every((folder) => isSameFolder(folder, scene)) &&
    kinds.every(([path, kind]) => disk.kind(path) === kind) &&
    refusals.every(([path, root, answer]) => disk.refuseReplacing(path, root) === (answer ?? undefined)) &&
    trackings.every(([path, answer]) => disk.tracking?.(path) === (answer ?? undefined)) &&
    (await areSameSearches(searches, disk))
  );
}

/** The digest of a variable's value; undefined when it is not set. */
export function digestOfVariable(name: string, env: Scene["env"]): string | undefined {
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  return value === undefined ? undefined : digestOf(value);
}

function isSameRead([path, stamp, answer]: Evidence["reads"][number], { disk, witness }: Scene): boolean {
  const isSame = stamp !== null && witness.stampOf(path)?.text === stamp;
  return isSame || describeRead(disk.read(path)) === answer;
}

function isSameFolder([folder, stamp, names]: FolderEvidence, { disk, witness }: Scene): boolean {
  const isSame = witness.stampOf(folder)?.text === (stamp ?? undefined);
  return isSame || names.every(([name, kind]) => disk.kind(joinPath(folder, name)) === kind);
}

async function areSameSearches(searches: Evidence["searches"], disk: Disk): Promise<boolean> {
  for (const [directory, digest] of searches) {
    if (disk.kind(directory) !== "directory") return false;
    if (describeSearch(await disk.findComposeFiles(directory)) !== digest) return false;
  }
  return true;
}
