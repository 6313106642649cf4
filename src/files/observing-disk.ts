/** A disk that notes every question with its answer, so that one can ask later whether anything would be different. */
import type { FileSystem } from "../compose/request.ts";
import { remember } from "../text/remember.ts";
import { digestOf } from "./digest.ts";
import type { ComposeSearch, Disk } from "./disk.ts";
import type { ReadAnswer } from "./overlay-disk.ts";
import type { Stamp } from "./stamps.ts";

/** What was asked of a disk, by absolute path, and what it said. Texts are digests. */
export interface Observations {
  /** What `describeRead` made of each file that was read. */
  readonly reads: ReadonlyMap<string, string>;
  /** The stamps of these files, taken before they were read. */
  readonly stamps: ReadonlyMap<string, Stamp>;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** What `describeSearch` made of each search for Compose files. */
  readonly searches: ReadonlyMap<string, string>;
  readonly trackings: ReadonlyMap<string, Tracking>;
  /** By root, and then by path. */
  readonly refusals: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
  /** False when an answer changed meanwhile, or a file of the project was written: then all this is of no use. */
  readonly isSteady: boolean;
}

type Kind = ReturnType<FileSystem["kind"]>;
type Tracking = ReturnType<NonNullable<FileSystem["tracking"]>>;

export interface Observer {
  stampOf(path: string): Stamp | undefined;
  /** Is told the text of each file, which is not kept. */
  onText(text: string): void;
}

/** Wraps a disk. The observations grow as the disk is asked. */
export function observeDisk(disk: Disk, observer: Observer): { disk: Disk; observations: Observations } {
  const notes = new Notes();
  const observed: Disk = {
    ...disk,
    kind: (path) => notes.note(notes.kinds, path, disk.kind(path)),
    read: (path) => {
      const stamp = observer.stampOf(path);
      if (stamp && !notes.stamps.has(path)) notes.stamps.set(path, stamp);
      const answer = disk.read(path);
      if ("text" in answer) observer.onText(answer.text);
      notes.note(notes.reads, path, describeRead(answer));
      return answer;
    },
    findComposeFiles: async (directory) => {
      const found = await disk.findComposeFiles(directory);
      notes.note(notes.searches, directory, describeSearch(found));
      return found;
    },
    refuseReplacing: (path, root) =>
      notes.note(
        remember(notes.refusals, root, () => new Map()),
        path,
        disk.refuseReplacing(path, root),
      ),
    create: (path, text) => {
      notes.isSteady = false;
      disk.create(path, text);
    },
    replace: (path, before, after) => {
      notes.isSteady = false;
      disk.replace(path, before, after);
    },
  };
  const { tracking } = disk;
  if (tracking) observed.tracking = (path) => notes.note(notes.trackings, path, tracking(path));
  return { disk: observed, observations: notes };
}

/** What `read` answered, without the text. */
export function describeRead(answer: ReadAnswer): string {
  if ("text" in answer) return digestOf(answer.text);
  return `${answer.isMissing ? "missing" : "failure"}: ${answer.failure}`;
}

/** What `findComposeFiles` answered, in whatever order. */
export function describeSearch({ files, unreadable }: ComposeSearch): string {
  return digestOf(JSON.stringify([[...files].sort(), [...unreadable].sort()]));
}

class Notes implements Observations {
  readonly reads = new Map<string, string>();
  readonly stamps = new Map<string, Stamp>();
  readonly kinds = new Map<string, Kind>();
  readonly searches = new Map<string, string>();
  readonly trackings = new Map<string, Tracking>();
  readonly refusals = new Map<string, Map<string, string | undefined>>();
  isSteady = true;

  note<T>(known: Map<string, T>, key: string, answer: T): T {
    if (known.has(key) && known.get(key) !== answer) this.isSteady = false;
    known.set(key, answer);
    return answer;
  }
}
