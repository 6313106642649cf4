import { chownSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { defaultCacheFolder, readCacheFile, writeCacheFile } from "../../src/files/cache-folder.ts";
import { hasProgram, runProgram } from "../support/run-program.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const parent = temporaryDirectory();
const user = process.geteuid?.();
const nameOf = (number: number) => `${number.toString(16).padStart(64, "0")}.json`;

describe("defaultCacheFolder", () => {
  const own = path.join(homedir(), ".cache", "pmoves-lint");

  test.each([
    [{}, "linux", own],
    [{ XDG_CACHE_HOME: "/var/cache/ann" }, "linux", "/var/cache/ann/pmoves-lint"],
    [{ XDG_CACHE_HOME: "" }, "linux", own],
    [{ XDG_CACHE_HOME: "in/the/project" }, "linux", own],
    [{ LOCALAPPDATA: "/Users/ann/AppData" }, "linux", own],
    [{ LOCALAPPDATA: "/Users/ann/AppData", XDG_CACHE_HOME: "/x" }, "win32", "/Users/ann/AppData/pmoves-lint"],
  ])("with %j on %s is %s", (env, platform, expected) => {
    expect(defaultCacheFolder(env, platform)).toBe(path.normalize(expected));
  });
});

describe("a file", () => {
  test("is read as it was written, and written over", () => {
    const folder = path.join(parent, "one", "more");
    writeCacheFile(folder, nameOf(1), "a");
    writeCacheFile(folder, nameOf(1), "b");
    expect(readCacheFile(folder, nameOf(1), user)).toBe("b");
    expect(readdirSync(folder)).toEqual([nameOf(1)]);
  });

  test("is none when it is not there, or a folder", () => {
    expect(readCacheFile(parent, nameOf(2), user)).toBeUndefined();
    expect(readCacheFile(path.dirname(parent), path.basename(parent), user)).toBeUndefined();
  });

  test.skipIf(!hasProgram("mkfifo"))("is none when it is a FIFO", () => {
    runProgram("mkfifo", [nameOf(5)], { cwd: parent });
    expect(readCacheFile(parent, nameOf(5), user)).toBeUndefined();
  });

  test.skipIf(user !== 0)("is none when somebody else owns it", () => {
    const file = path.join(parent, nameOf(3));
    writeFileSync(file, "x");
    expect(readCacheFile(parent, nameOf(3), user)).toBe("x");
    chownSync(file, 12345, 12345);
    expect(readCacheFile(parent, nameOf(3), user)).toBeUndefined();
  });

  test("leaves nothing behind that could not be written", () => {
    const folder = path.join(parent, "blocked");
    writeFileSync(folder, "a file where the folder should be");
    writeCacheFile(folder, nameOf(4), "x");
    expect(readFileSync(folder, "utf8")).toBe("a file where the folder should be");
  });
});

test("the oldest of more than a hundred go, and files of others stay", () => {
  const folder = path.join(parent, "full");
  writeCacheFile(folder, nameOf(0), "x");
  const others = ["package.json", "notes.txt"];
  for (const name of others) writeFileSync(path.join(folder, name), "x");
  for (let number = 1; number <= 105; number += 1) {
    writeFileSync(path.join(folder, nameOf(number)), "x");
    utimesSync(path.join(folder, nameOf(number)), number, number);
  }
  const left = `${nameOf(106)}.00000000-0000-4000-8000-000000000000`;
  writeFileSync(path.join(folder, left), "x");
  utimesSync(path.join(folder, left), 0, 0);
  for (const name of others) utimesSync(path.join(folder, name), 0, 0);
  writeCacheFile(folder, nameOf(107), "x");
  const names = readdirSync(folder);
  expect(names).toHaveLength(100 + others.length);
  expect(names).toEqual(expect.arrayContaining([...others, nameOf(0), nameOf(105), nameOf(107)]));
  expect(names).not.toContain(nameOf(1));
  expect(existsSync(path.join(folder, left))).toBe(false);
});
