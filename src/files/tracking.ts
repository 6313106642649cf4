/** Whether a repository keeps a file: asked of git's own files, without git. */
import type { FileSystem } from "../compose/request.ts";
import { directoryOf, joinPath, resolvePath } from "../text/path.ts";
import { type GitIgnore, isIgnoredBy, parseGitIgnore } from "./git-ignore.ts";
import { readGitIndex } from "./git-index.ts";

type Files = Pick<FileSystem, "kind" | "read"> & {
  /** The bytes of a file; undefined when it cannot be read. */
  readBytes(path: string): Uint8Array | undefined;
};

interface Checkout {
  /** Its top folder, without a slash at the end. */
  readonly top: string;
  /** What its index names; undefined when there is no index that can be read. */
  readonly tracked: ReadonlySet<string> | undefined;
}

/** A `.gitignore`, or none. */
interface Ignore {
  readonly patterns?: GitIgnore;
}

/** Makes `FileSystem.tracking`. Each index and each `.gitignore` is read once. */
export function createTracking(files: Files): NonNullable<FileSystem["tracking"]> {
  const checkouts = new Map<string, Checkout>();
  const ignores = new Map<string, Ignore>();
  const ignoreOf = (directory: string) => {
    const ignore = ignores.get(directory) ?? readIgnore(directory, files);
    ignores.set(directory, ignore);
    return ignore;
  };
  return (path) => {
    const directory = directoryOf(path);
    const checkout = checkouts.get(directory) ?? findCheckout(directory, files);
    checkouts.set(directory, checkout);
    const { top, tracked } = checkout;
    if (tracked) return tracked.has(path.slice(top.length + 1)) ? "tracked" : undefined;
    return isUnignored(path, top, ignoreOf) ? "unignored" : undefined;
  };
}

/** The checkout around a folder; without one, everything from the root on. */
function findCheckout(directory: string, files: Files): Checkout {
  for (const top of foldersAbove(directory)) {
    const entry = joinPath(top, ".git");
    const kind = files.kind(entry);
    if (kind === "directory") return { top: trimRoot(top), tracked: readTracked(entry, files) };
    if (kind === "file") return { top: trimRoot(top), tracked: readTracked(linkedFolder(entry, files), files) };
  }
  return { top: "", tracked: undefined };
}

/** In a worktree and a submodule, `.git` is a file that names the folder. */
function linkedFolder(entry: string, files: Files): string {
  const answer = files.read(entry);
  const folder = "text" in answer ? /^gitdir: (.*)$/m.exec(answer.text)?.[1] : undefined;
  return resolvePath(directoryOf(entry), folder?.trim() ?? entry);
}

/** Without an index nothing has been added yet, and git keeps nothing. */
function readTracked(folder: string, files: Files): ReadonlySet<string> | undefined {
  const index = joinPath(folder, "index");
  if (files.kind(index) === "missing") return files.kind(joinPath(folder, "HEAD")) === "file" ? new Set() : undefined;
  const bytes = files.readBytes(index);
  return bytes && readGitIndex(bytes);
}

function isUnignored(path: string, top: string, ignoreOf: (directory: string) => Ignore): boolean {
  let hasIgnore = false;
  for (const directory of foldersAbove(directoryOf(path))) {
    const { patterns } = ignoreOf(directory);
    hasIgnore ||= patterns !== undefined;
    const isIgnored = patterns && isIgnoredBy(patterns, path.slice(trimRoot(directory).length + 1));
    if (isIgnored !== undefined) return !isIgnored;
    if (trimRoot(directory) === top) break;
  }
  return hasIgnore;
}

function readIgnore(directory: string, files: Files): Ignore {
  const path = joinPath(directory, ".gitignore");
  const answer = files.kind(path) === "file" ? files.read(path) : undefined;
  return answer && "text" in answer ? { patterns: parseGitIgnore(answer.text) } : {};
}

function foldersAbove(directory: string): readonly string[] {
  const parent = directoryOf(directory);
  return parent === directory ? [directory] : [directory, ...foldersAbove(parent)];
}

function trimRoot(directory: string): string {
  return directory === "/" ? "" : directory;
}
