import {
  directoryOf,
  joinPath,
  resolvePath
} from "./shared-67.js";

// src/files/git-ignore.ts
function parseGitIgnore(text) {
  return text.split(/\r?\n/).flatMap(parseLine);
}
function isIgnoredBy(patterns, path) {
  const parts = path.split("/");
  for (let length = 1; length < parts.length; length += 1) {
    if (decide(patterns, parts.slice(0, length).join("/"), true)) return true;
  }
  return decide(patterns, path, false);
}
function decide(patterns, path, isFolder) {
  const last = patterns.findLast(
    ({ expression, isForFolders }) => (isFolder || !isForFolders) && expression.test(path)
  );
  return last && !last.isNegated;
}
function parseLine(line) {
  const written = line.replace(/(?<!\\)[ \t]+$/, "");
  if (written === "" || written.startsWith("#")) return [];
  const isNegated = written.startsWith("!");
  const body = isNegated ? written.slice(1) : written;
  const isForFolders = body.endsWith("/");
  const glob = isForFolders ? body.slice(0, -1) : body;
  const isAnchored = glob.includes("/");
  const source = toExpression(glob.replace(/^\//, ""));
  try {
    return [{ expression: new RegExp(`^${isAnchored ? "" : "(?:.*/)?"}${source}$`, "s"), isNegated, isForFolders }];
  } catch {
    return [];
  }
}
var TOKEN = /(?<![^/])\*\*\/|\/\*\*$|\*+|\?|\[!?[^\]]+\]|\\?./gs;
function toExpression(glob) {
  return glob.replace(TOKEN, (token) => {
    if (token === "**/") return "(?:.*/)?";
    if (token === "/**") return "/.*";
    if (token.startsWith("*")) return "[^/]*";
    if (token === "?") return "[^/]";
    if (token.startsWith("[") && token.length > 1)
      return `(?!/)${token.replace(/^\[!/, "[^").replaceAll("\\", "\\\\")}`;
    return token.slice(-1).replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  });
}

// src/files/git-index.ts
var SHA1 = 20;
var SHA256 = 32;
var STAT_BYTES = 40;
var FLAGS_BYTES = 2;
var EXTENDED = 16384;
function readGitIndex(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || textOf(bytes, 0, 4) !== "DIRC") return void 0;
  const version = view.getUint32(4);
  if (version < 2 || version > 4) return void 0;
  const count = view.getUint32(8);
  return readEntries({ bytes, view, version, hashBytes: SHA1 }, count) ?? readEntries({ bytes, view, version, hashBytes: SHA256 }, count);
}
function readEntries(index, count) {
  const names = /* @__PURE__ */ new Set();
  let at = 12;
  let name = "";
  for (let entry = 0; entry < count; entry += 1) {
    const read = readEntry(index, at, name);
    if (!read) return void 0;
    ({ name, end: at } = read);
    names.add(name);
  }
  return isSound(index, at) ? names : void 0;
}
function readEntry({ bytes, view, version, hashBytes }, start, previous) {
  const flagsAt = start + STAT_BYTES + hashBytes;
  if (flagsAt + FLAGS_BYTES >= bytes.length) return void 0;
  const isExtended = (view.getUint16(flagsAt) & EXTENDED) !== 0;
  const nameAt = flagsAt + FLAGS_BYTES * (isExtended ? 2 : 1);
  const cut = version === 4 ? readOffset(bytes, nameAt) : { value: Buffer.byteLength(previous), end: nameAt };
  const end = bytes.indexOf(0, cut.end);
  if (end < 0) return void 0;
  const kept = Buffer.from(previous).subarray(0, Buffer.byteLength(previous) - cut.value).toString();
  const name = kept + textOf(bytes, cut.end, end);
  if (name === "") return void 0;
  return { name, end: version === 4 ? end + 1 : start + (Math.floor((end - start) / 8) + 1) * 8 };
}
function readOffset(bytes, start) {
  let at = start;
  let byte = bytes[at] ?? 0;
  let value = byte & 127;
  while (byte & 128) {
    at += 1;
    byte = bytes[at] ?? 0;
    value = (value + 1) * 128 + (byte & 127);
  }
  return { value, end: at + 1 };
}
function isSound({ bytes, view, hashBytes }, entriesEnd) {
  let at = entriesEnd;
  while (at + hashBytes < bytes.length) {
    const signature = textOf(bytes, at, at + 4);
    if (!/^[A-Za-z]{4}$/.test(signature) || signature === "link") return false;
    at += 8 + view.getUint32(at + 4);
  }
  return at + hashBytes === bytes.length;
}
function textOf(bytes, start, end) {
  return new TextDecoder().decode(bytes.subarray(start, end));
}

// src/files/tracking.ts
function createTracking(files) {
  const checkouts = /* @__PURE__ */ new Map();
  const ignores = /* @__PURE__ */ new Map();
  const ignoreOf = (directory) => {
    const ignore = ignores.get(directory) ?? readIgnore(directory, files);
    ignores.set(directory, ignore);
    return ignore;
  };
  return (path) => {
    const directory = directoryOf(path);
    const checkout = checkouts.get(directory) ?? findCheckout(directory, files);
    checkouts.set(directory, checkout);
    const { top, tracked } = checkout;
    if (tracked) return tracked.has(path.slice(top.length + 1)) ? "tracked" : void 0;
    return isUnignored(path, top, ignoreOf) ? "unignored" : void 0;
  };
}
function findCheckout(directory, files) {
  for (const top of foldersAbove(directory)) {
    const entry = joinPath(top, ".git");
    const kind = files.kind(entry);
    if (kind === "directory") return { top: trimRoot(top), tracked: readTracked(entry, files) };
    if (kind === "file") return { top: trimRoot(top), tracked: readTracked(linkedFolder(entry, files), files) };
  }
  return { top: "", tracked: void 0 };
}
function linkedFolder(entry, files) {
  const answer = files.read(entry);
  const folder = "text" in answer ? /^gitdir: (.*)$/m.exec(answer.text)?.[1] : void 0;
  return resolvePath(directoryOf(entry), folder?.trim() ?? entry);
}
function readTracked(folder, files) {
  const index = joinPath(folder, "index");
  if (files.kind(index) === "missing") return files.kind(joinPath(folder, "HEAD")) === "file" ? /* @__PURE__ */ new Set() : void 0;
  const bytes = files.readBytes(index);
  return bytes && readGitIndex(bytes);
}
function isUnignored(path, top, ignoreOf) {
  let hasIgnore = false;
  for (const directory of foldersAbove(directoryOf(path))) {
    const { patterns } = ignoreOf(directory);
    hasIgnore ||= patterns !== void 0;
    const isIgnored = patterns && isIgnoredBy(patterns, path.slice(trimRoot(directory).length + 1));
    if (isIgnored !== void 0) return !isIgnored;
    if (trimRoot(directory) === top) break;
  }
  return hasIgnore;
}
function readIgnore(directory, files) {
  const path = joinPath(directory, ".gitignore");
  const answer = files.kind(path) === "file" ? files.read(path) : void 0;
  return answer && "text" in answer ? { patterns: parseGitIgnore(answer.text) } : {};
}
function foldersAbove(directory) {
  const parent = directoryOf(directory);
  return parent === directory ? [directory] : [directory, ...foldersAbove(parent)];
}
function trimRoot(directory) {
  return directory === "/" ? "" : directory;
}

export {
  createTracking
};
