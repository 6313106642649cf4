import {
  createTracking
} from "./shared-39.js";
import {
  isComposeFileName
} from "./shared-36.js";
import {
  baseName
} from "./shared-67.js";

// src/files/utf8.ts
import { isUtf8 } from "node:buffer";
var REPLACEMENT = "\uFFFD";
function findInvalid(text, read2) {
  let at = text.indexOf(REPLACEMENT);
  const bytes = at < 0 ? void 0 : read2();
  if (!bytes || isUtf8(bytes)) return void 0;
  let offset = 0;
  for (let from = 0; at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return at;
    offset += 3;
    from = at + 1;
  }
  return void 0;
}

// src/files/node-disk.ts
import { mkdirSync, readFileSync as readFileSync2, statSync, writeFileSync as writeFileSync2 } from "node:fs";
import { homedir } from "node:os";
import { dirname as dirname2 } from "node:path";

// src/files/find-compose-files.ts
import { readdirSync } from "node:fs";
async function findComposeFiles(directory) {
  const { default: fastGlob } = await import("fast-glob");
  const unreadable = [];
  const found = fastGlob.sync("**/*compose*.{yml,yaml}", {
    cwd: escapeName(directory),
    absolute: true,
    dot: true,
    caseSensitiveMatch: false,
    // A link to a file is no file for `fast-glob`.
    onlyFiles: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
    fs: { readdirSync: createReader((path) => unreadable.push(path)) }
  });
  const files = found.map(decodeURIComponent).filter((path) => isComposeFileName(baseName(path)));
  return { files, unreadable };
}
function escapeName(name) {
  return name.replace(/[%\\\n\r\u2028\u2029]/g, encodeURIComponent);
}
function createReader(onUnreadable) {
  function readFolder(escaped, options) {
    const path = decodeURIComponent(escaped);
    try {
      return options ? readdirSync(path, options).map(escapeEntry) : readdirSync(path).map(escapeName);
    } catch (error) {
      if (!isGone(error)) onUnreadable(path);
      return [];
    }
  }
  return readFolder;
}
function escapeEntry(entry) {
  entry.name = escapeName(entry.name);
  return entry;
}
function isGone(error) {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

// src/files/replace-file.ts
import { chmodSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
function refuseReplacing(path, root) {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return "is a symbolic link";
    if (!stats.isFile()) return "is no regular file";
    const way = relative(realpathSync(root), realpathSync(path));
    const isOutside = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
    return isOutside ? "stands outside the project" : void 0;
  } catch {
    return "cannot be read";
  }
}
function replaceFile(path, before, after) {
  if (!readFileSync(path).equals(Buffer.from(before))) throw new Error("it has changed since it was read");
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${crypto.randomUUID()}`);
  try {
    writeFileSync(temporary, after, { flag: "wx", mode: 384, flush: true });
    chmodSync(temporary, lstatSync(path).mode & 4095);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

// src/files/node-disk.ts
var LARGEST_FILE = 8 * 1024 * 1024;
function createNodeDisk() {
  const tracking = createTracking({ kind, read, readBytes });
  return {
    home: homedir(),
    kind,
    read,
    tracking,
    findComposeFiles,
    write,
    create,
    refuseReplacing,
    replace: replaceFile
  };
}
function kind(path) {
  const stats = statsOf(path);
  if (!stats) return "missing";
  if (stats.isFile()) return "file";
  return stats.isDirectory() ? "directory" : "special";
}
function read(path) {
  const stats = statsOf(path);
  if (!stats) return { failure: "no such file", isMissing: true };
  const refusal = refuse(stats);
  if (refusal !== void 0) return { failure: refusal };
  try {
    const text = readFileSync2(path, "utf8");
    const invalidAt = findInvalid(text, () => readFileSync2(path));
    return { text, ...invalidAt !== void 0 && { invalidAt } };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}
function readBytes(path) {
  try {
    return statsOf(path)?.isFile() ? readFileSync2(path) : void 0;
  } catch {
    return void 0;
  }
}
function refuse(stats) {
  if (stats.isDirectory()) return "it is a directory";
  if (!stats.isFile()) return "it is a device, a FIFO or a socket";
  return stats.size > LARGEST_FILE ? "it is larger than 8 MiB" : void 0;
}
function statsOf(path) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function reasonOf(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
  return code === "EACCES" ? "permission denied" : `the system answers with ${code}`;
}
function write(path, text) {
  mkdirSync(dirname2(path), { recursive: true });
  writeFileSync2(path, text);
}
function create(path, text) {
  writeFileSync2(path, text, { flag: "wx" });
}

export {
  findInvalid,
  LARGEST_FILE,
  createNodeDisk
};
