/** Paths as text, in the POSIX form that Compose writes: no disk is asked. */

/** The shortest path of the same meaning, by text alone: no `.`, `..` or double slash. An empty path is `.`. */
export function cleanPath(path: string): string {
  const isRooted = path.startsWith("/");
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!isRooted) kept.push(part);
  }
  const joined = kept.join("/");
  return isRooted ? `/${joined}` : joined || ".";
}

/** `path` made absolute from `directory`, cleaned; an absolute `path` is returned as it is. */
export function resolvePath(directory: string, path: string): string {
  return isAbsolutePath(path) ? path : cleanPath(`${directory}/${path}`);
}

export function isAbsolutePath(path: string): boolean {
  return path.startsWith("/");
}

/** The folder that holds `path`; `/` and `.` hold themselves. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : cleanPath(path.slice(0, slash + 1));
}

/** The last part of a path. */
export function baseName(path: string): string {
  const cleaned = cleanPath(path);
  return cleaned.slice(cleaned.lastIndexOf("/") + 1);
}
