import {
  realPathOf
} from "./shared-40.js";
import "./shared-69.js";

// src/files/cache-folder.ts
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
var MOST_FILES = 100;
var LARGEST_FILE = 64 * 1024 * 1024;
var OWN_NAME = /^[0-9a-f]{64}\.json(?:\.[0-9a-f-]{36})?$/;
function defaultCacheFolder(env, platform) {
  const named = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  return join(named && isAbsolute(named) ? named : join(homedir(), ".cache"), "pmoves-lint");
}
function readCacheFile(folder, name, user) {
  const path = join(folder, name);
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    const isOurs = stats?.isFile() && stats.size <= LARGEST_FILE && (user === void 0 || stats.uid === user);
    return isOurs ? readFileSync(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}
function writeCacheFile(folder, name, text) {
  if (text.length > LARGEST_FILE) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 448 });
    writeAtOnce(join(folder, name), text);
    dropOldest(folder);
  } catch {
  }
}
function writeAtOnce(path, text) {
  const temporary = `${path}.${randomUUID()}`;
  try {
    writeFileSync(temporary, text, { flag: "wx", mode: 384 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function dropOldest(folder) {
  const names = readdirSync(folder).filter((name) => OWN_NAME.test(name));
  if (names.length <= MOST_FILES) return;
  const files = names.map((name) => {
    const path = join(folder, name);
    return { path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const tooMany = files.sort((a, b) => a.time - b.time).slice(0, -MOST_FILES);
  for (const { path } of tooMany) rmSync(path, { force: true });
}

// src/files/program-files.ts
import { basename, dirname, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";

// src/files/stamps.ts
import { readdirSync as readdirSync2, statSync as statSync2 } from "node:fs";
function stampOf(path) {
  try {
    const stats = statSync2(path, { bigint: true, throwIfNoEntry: false });
    if (!stats) return void 0;
    const { size, mtimeNs, ctimeNs, mtimeMs, ctimeMs, ino } = stats;
    return {
      text: `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
      changed: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs)
    };
  } catch {
    return void 0;
  }
}
function listFolder(path) {
  try {
    return new Map(readdirSync2(path, { withFileTypes: true }).map((entry) => [entry.name, kindOf(entry)]));
  } catch {
    return void 0;
  }
}
function kindOf(entry) {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "directory" : "other";
}

// src/files/program-files.ts
function describeProgram(url = import.meta.url) {
  if (url.endsWith(".ts")) return void 0;
  const path = fileURLToPath(url);
  const folder = dirname(realPathOf(path) ?? path);
  const files = [...listFolder(folder) ?? []].flatMap(
    ([name, kind]) => kind === "file" ? [join2(folder, name)] : []
  );
  return [folder, ...[...files.sort(), ...installationsAbove(folder)].map((file) => `${file} ${stampOf(file)?.text}`)];
}
function installationsAbove(folder) {
  const parent = dirname(folder);
  const modules = basename(folder) === "node_modules" ? folder : join2(folder, "node_modules");
  const here = [modules, join2(modules, ".package-lock.json"), join2(modules, ".modules.yaml")];
  return parent === folder ? here : [...here, ...installationsAbove(parent)];
}

// src/files/cache-machine.ts
function createCacheMachine({ env, platform, nodeVersion, user }) {
  const program = describeProgram();
  if (!program) return void 0;
  return {
    identity: [...program, nodeVersion, platform, String(user)],
    folder: defaultCacheFolder(env, platform),
    started: Date.now(),
    stampOf,
    listFolder,
    read: (folder, name) => readCacheFile(folder, name, user),
    write: writeCacheFile
  };
}
export {
  createCacheMachine
};
