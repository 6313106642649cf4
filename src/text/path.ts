/**
 * Lexical arithmetic on file paths, as Go's `filepath` does it: no disk is asked, symbolic links are not
 * followed. `/` separates; a Windows drive (`C:\`) counts as absolute and is otherwise left alone.
 */

/** True for `/…`, `\\server` and `C:\…`. */
export function isAbsolutePath(path: string): boolean {
  return path.startsWith("/") || path.startsWith("\\\\") || isDrivePath(path);
}

/** The shortest path that names the same place: no `.`, no `a/..`, no double or trailing `/`. Empty gives `.`. */
export function cleanPath(path: string): string {
  if (CLEAN_PATH.test(path) || isDrivePath(path)) return path;
  const parts: string[] = [];
  const rooted = path.startsWith("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!rooted) parts.push(part);
  }
  const joined = parts.join("/");
  return rooted ? `/${joined}` : joined || ".";
}

/** Most paths: every part begins with something else than a dot. */
const CLEAN_PATH = /^\/?[^/.][^/]*(?:\/[^/.][^/]*)*$/;

/** `path` below `directory`, cleaned. Empty parts are left out. */
export function joinPath(directory: string, path: string): string {
  return cleanBelowDrive(directory && path ? `${directory}/${path}` : directory || path);
}

/** `path` itself when absolute, else below `directory`; cleaned. */
export function resolvePath(directory: string, path: string): string {
  return isAbsolutePath(path) ? cleanPath(path) : joinPath(directory, path);
}

/** The folder of a path, cleaned; `.` when it has none. */
export function directoryOf(path: string): string {
  // Without the slash, which stays only where it is all there is, so that most folders are clean as they are.
  return cleanPath(path.slice(0, Math.max(path.lastIndexOf("/"), path.startsWith("/") ? 1 : 0)));
}

/** The last part of a cleaned path; `/` for the root. */
export function baseName(path: string): string {
  const cleaned = cleanPath(path);
  return cleaned.slice(cleaned.lastIndexOf("/") + 1) || "/";
}

/** The way from one absolute folder to another, `.` when they are the same. */
export function relativePath(from: string, to: string): string {
  const start = partsOf(from);
  const end = partsOf(to);
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/") || ".";
}

/** Whether a path lies below a directory, at any depth. Both are cleaned and of the same kind, absolute or not. */
export function isBelow(path: string, directory: string): boolean {
  return path.startsWith(directory.endsWith("/") ? directory : `${directory}/`);
}

/** `~` and `~/…` below the user's home directory; other paths unchanged. */
export function expandHome(path: string, home: string): string {
  return path === "~" || path.startsWith("~/") ? joinPath(home, path.slice(1)) : path;
}

function partsOf(path: string): readonly string[] {
  return cleanPath(path).split("/").filter(Boolean);
}

/** On Windows, the linter's own paths are written `C:/…`. Those that a project names stay as they are. */
function cleanBelowDrive(path: string): string {
  const isOwn = isDrivePath(path) && !path.includes("\\");
  return isOwn ? path.slice(0, 2) + cleanPath(path.slice(2)) : cleanPath(path);
}

function isDrivePath(path: string): boolean {
  return path[1] === ":" && /^[A-Za-z]:[\\/]/.test(path);
}
