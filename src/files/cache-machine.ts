/** What the cache asks of the machine. */
import { defaultCacheFolder, readCacheFile, writeCacheFile } from "./cache-folder.ts";
import { describeProgram } from "./program-files.ts";
import { type EntryKind, listFolder, type Stamp, stampOf } from "./stamps.ts";

export interface CacheMachine {
  /** What decides a run besides what it is asked and what it reads: program, version of Node, platform, user. */
  readonly identity: readonly string[];
  /** Absolute path of the folder where entries are, unless another is named. */
  readonly folder: string;
  /** When the run began, in milliseconds since 1970. */
  readonly started: number;
  stampOf(path: string): Stamp | undefined;
  listFolder(path: string): ReadonlyMap<string, EntryKind> | undefined;
  /** The text of a file in a folder; undefined when there is none that can be used. */
  read(folder: string, name: string): string | undefined;
  /** Writes a file in a folder, if it can be written. */
  write(folder: string, name: string, text: string): void;
}

/** What the process knows of itself. */
export interface ProcessFacts {
  readonly env: Readonly<Record<string, string>>;
  readonly platform: string;
  readonly nodeVersion: string;
  /** The user's number, where users have one. */
  readonly user: number | undefined;
}

/** The machine; undefined when the program cannot tell whether it is itself the same (`describeProgram`). */
export function createCacheMachine({ env, platform, nodeVersion, user }: ProcessFacts): CacheMachine | undefined {
  const program = describeProgram();
  if (!program) return undefined;
  return {
    identity: [...program, nodeVersion, platform, String(user)],
    folder: defaultCacheFolder(env, platform),
    started: Date.now(),
    stampOf,
    listFolder,
    read: (folder, name) => readCacheFile(folder, name, user),
    write: writeCacheFile,
  };
}
