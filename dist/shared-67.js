// src/text/path.ts
function isAbsolutePath(path) {
  return path.startsWith("/") || path.startsWith("\\\\") || isDrivePath(path);
}
function cleanPath(path) {
  if (CLEAN_PATH.test(path) || isDrivePath(path)) return path;
  const parts = [];
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
var CLEAN_PATH = /^\/?[^/.][^/]*(?:\/[^/.][^/]*)*$/;
function joinPath(directory, path) {
  return cleanBelowDrive(directory && path ? `${directory}/${path}` : directory || path);
}
function resolvePath(directory, path) {
  return isAbsolutePath(path) ? cleanPath(path) : joinPath(directory, path);
}
function directoryOf(path) {
  return cleanPath(path.slice(0, Math.max(path.lastIndexOf("/"), path.startsWith("/") ? 1 : 0)));
}
function baseName(path) {
  const cleaned = cleanPath(path);
  return cleaned.slice(cleaned.lastIndexOf("/") + 1) || "/";
}
function relativePath(from, to) {
  const start = partsOf(from);
  const end = partsOf(to);
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/") || ".";
}
function isBelow(path, directory) {
  return path.startsWith(directory.endsWith("/") ? directory : `${directory}/`);
}
function expandHome(path, home) {
  return path === "~" || path.startsWith("~/") ? joinPath(home, path.slice(1)) : path;
}
function partsOf(path) {
  return cleanPath(path).split("/").filter(Boolean);
}
function cleanBelowDrive(path) {
  const isOwn = isDrivePath(path) && !path.includes("\\");
  return isOwn ? path.slice(0, 2) + cleanPath(path.slice(2)) : cleanPath(path);
}
function isDrivePath(path) {
  return path[1] === ":" && /^[A-Za-z]:[\\/]/.test(path);
}

export {
  isAbsolutePath,
  cleanPath,
  joinPath,
  resolvePath,
  directoryOf,
  baseName,
  relativePath,
  isBelow,
  expandHome
};
