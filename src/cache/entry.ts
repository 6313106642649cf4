/** What the cache keeps of a run: what it did, and what it looked at. No text of a file is in it, only digests. */
import { isList, isRecord } from "../text/record.ts";

export interface CacheEntry {
  /** What the run did, in order. */
  readonly effects: readonly Effect[];
  readonly code: 0 | 1;
  readonly evidence: Evidence;
}

/** Text that was printed, and by which function of `Io`; or a report in a file by its absolute path. */
export type Effect = readonly [Print, string] | readonly ["file", string, string];

type Print = "stdout" | "stderr" | "printCommands";

/** What must be the same for the run to give the same. Paths are absolute. */
export interface Evidence {
  /** Files that were read: path, stamp, answer. Without a stamp the file is read again. */
  readonly reads: readonly (readonly [string, string | null, string])[];
  readonly folders: readonly FolderEvidence[];
  /** What stands at paths that are asked one by one. */
  readonly kinds: readonly Named[];
  /** Folders that were searched for Compose files, and the digest of what was found. */
  readonly searches: readonly Named[];
  /** Whether a repository keeps a file. */
  readonly trackings: readonly NamedOrNot[];
  /** Why a file may not be written over: path, root, answer. */
  readonly refusals: readonly (readonly [string, string, string | null])[];
  /** Environment variables outside the key that a file mentions, and the digests of their values. */
  readonly variables: readonly NamedOrNot[];
}

/**
 * A folder, its stamp (null: nothing was there), and names with what stands there. While the stamp is equal no name
 * in the folder came or went.
 */
export type FolderEvidence = readonly [string, string | null, readonly Named[]];

type Named = readonly [string, string];
type NamedOrNot = readonly [string, string | null];

/** Counts the changes of this shape, so that an entry of another one is none. */
const FORMAT = 1;

/** Writes an entry. */
export function printEntry(entry: CacheEntry): string {
  return `${JSON.stringify({ format: FORMAT, ...entry })}\n`;
}

/** Reads an entry; undefined when the text is anything else. */
export function parseEntry(text: string): CacheEntry | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data.format !== FORMAT) return undefined;
    const { effects, code, evidence } = data;
    const isSound = (code === 0 || code === 1) && isListOf(isEffect)(effects) && isEvidence(evidence);
    return isSound ? { effects, code, evidence } : undefined;
  } catch {
    return undefined;
  }
}

const PRINTS: ReadonlySet<string> = new Set<Print>(["stdout", "stderr", "printCommands"]);

type Guard<T> = (value: unknown) => value is T;

const isNamed: Guard<Named> = (value): value is Named => isTuple(isText, isText)(value);
const isNamedOrNot: Guard<NamedOrNot> = (value): value is NamedOrNot => isTuple(isText, isTextOrNull)(value);

function isEvidence(value: unknown): value is Evidence {
  if (!isRecord(value)) return false;
  return (
    isListOf(isTuple(isText, isTextOrNull, isText))(value.reads) &&
    isListOf(isTuple(isText, isTextOrNull, isListOf(isNamed)))(value.folders) &&
    isListOf(isNamed)(value.kinds) &&
    isListOf(isNamed)(value.searches) &&
    isListOf(isNamedOrNot)(value.trackings) &&
    isListOf(isTuple(isText, isText, isTextOrNull))(value.refusals) &&
    isListOf(isNamedOrNot)(value.variables)
  );
}

function isEffect(value: unknown): value is Effect {
  if (isTuple(isText, isText)(value)) return PRINTS.has(value[0]);
  return isTuple(isText, isText, isText)(value) && value[0] === "file";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isListOf<T>(isItem: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => isList(value) && value.every(isItem);
}

/** A list of this length, each item of its kind. */
function isTuple<T extends readonly unknown[]>(...guards: { readonly [Index in keyof T]: Guard<T[Index]> }): Guard<T> {
  return (value): value is T =>
    isList(value) && value.length === guards.length && guards.every((isItem, index) => isItem(value[index]));
}
