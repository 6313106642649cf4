/** Proves that nothing has changed that a run looked at. */
import { digestOf } from "../files/digest.ts";
import type { Disk } from "../files/disk.ts";
import { describeRead, describeSearch } from "../files/observing-disk.ts";
import { joinPath } from "../text/path.ts";
import type { StampReader } from "./collect-evidence.ts";
import type { Evidence, FolderEvidence } from "./entry.ts";

/** What the evidence is compared with. */
export interface CurrentState {
  readonly disk: Disk;
  readonly env: Readonly<Record<string, string>>;
  readonly reader: Pick<StampReader, "stampOf">;
}

/** Whether every question of a run would have the answer again that it had. Stops at the first that would not. */
export async function isUnchanged(evidence: Evidence, current: CurrentState): Promise<boolean> {
  const { disk, env } = current;
  const { reads, folders, kinds, searches, trackings, refusals, variables } = evidence;
  return (
    variables.every(([name, digest]) => digestOfVariable(name, env) === (digest ?? undefined)) &&
    reads.every((read) => isSameRead(read, current)) &&
    folders.every((folder) => isSameFolder(folder, current)) &&
    kinds.every(([path, kind]) => disk.kind(path) === kind) &&
    refusals.every(([path, root, answer]) => disk.refuseReplacing(path, root) === (answer ?? undefined)) &&
    trackings.every(([path, answer]) => disk.tracking?.(path) === (answer ?? undefined)) &&
    (await areSameSearches(searches, disk))
  );
}

/** The digest of a variable's value; undefined when it is not set. */
export function digestOfVariable(name: string, env: CurrentState["env"]): string | undefined {
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  return value === undefined ? undefined : digestOf(value);
}

function isSameRead([path, stamp, answer]: Evidence["reads"][number], { disk, reader }: CurrentState): boolean {
  const isSame = stamp !== null && reader.stampOf(path)?.text === stamp;
  return isSame || describeRead(disk.read(path)) === answer;
}

function isSameFolder([folder, stamp, names]: FolderEvidence, { disk, reader }: CurrentState): boolean {
  const isSame = reader.stampOf(folder)?.text === (stamp ?? undefined);
  return isSame || names.every(([name, kind]) => disk.kind(joinPath(folder, name)) === kind);
}

async function areSameSearches(searches: Evidence["searches"], disk: Disk): Promise<boolean> {
  for (const [directory, digest] of searches) {
    if (disk.kind(directory) !== "directory") return false;
    if (describeSearch(await disk.findComposeFiles(directory)) !== digest) return false;
  }
  return true;
}
