import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createNodeDisk } from "../../src/files/node-disk.ts";

const disk = createNodeDisk();
const folder = mkdtempSync(join(tmpdir(), "pmoves-lint-"));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function search(directory: string) {
  const { files, unreadable } = await disk.findComposeFiles(directory);
  return { files: [...files].sort(), unreadable };
}

/** Root may read everything. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  chmodSync(folder, 0o755);
  process.seteuid?.(65534);
  return work().finally(() => process.seteuid?.(0));
}

describe("node disk", () => {
  test("reads a file with its byte order mark", () => {
    writeFileSync(inFolder("bom.yaml"), "\ufeffa: ü\n");
    expect(disk.kind(inFolder("bom.yaml"))).toBe("file");
    expect(disk.read(inFolder("bom.yaml"))).toEqual({ text: "\ufeffa: ü\n" });
  });

  test("says why something cannot be read, and does not wait for a FIFO", () => {
    execFileSync("mkfifo", [inFolder("fifo.yaml")]);
    symlinkSync("loop", inFolder("loop"));
    const reasonOf = (path: string) => [disk.kind(path), disk.read(path)];
    expect(reasonOf(inFolder("gone"))).toEqual(["missing", { failure: "no such file", isMissing: true }]);
    expect(reasonOf(inFolder("bom.yaml/x"))).toEqual(["missing", { failure: "no such file", isMissing: true }]);
    expect(reasonOf(inFolder("loop"))).toEqual(["missing", { failure: "no such file", isMissing: true }]);
    expect(reasonOf("/a\0b")).toEqual(["missing", { failure: "no such file", isMissing: true }]);
    expect(reasonOf(folder)).toEqual(["directory", { failure: "it is a directory" }]);
    expect(reasonOf(inFolder("fifo.yaml"))).toEqual(["special", { failure: "it is a device, a FIFO or a socket" }]);
    expect(reasonOf("/dev/zero")).toEqual(["special", { failure: "it is a device, a FIFO or a socket" }]);
  });

  test.runIf(existsSync("/proc/self/mem"))("names the system's answer that has no words of its own", () => {
    expect(disk.read("/proc/self/mem")).toEqual({ failure: "the system answers with EIO" });
  });

  test("says where bytes stand that are no UTF-8, and not where U+FFFD is meant", () => {
    writeFileSync(inFolder("latin-1.yaml"), Buffer.concat([Buffer.from("a: ü\ufffd€ "), Buffer.from([0xe9, 0x0a])]));
    expect(disk.read(inFolder("latin-1.yaml"))).toEqual({ text: "a: ü\ufffd€ \ufffd\n", invalidAt: 7 });
    writeFileSync(inFolder("meant.yaml"), "a: \ufffd\n");
    expect(disk.read(inFolder("meant.yaml"))).toEqual({ text: "a: \ufffd\n" });
  });

  test("refuses a file over 8 MiB", () => {
    writeFileSync(inFolder("large.yaml"), "");
    truncateSync(inFolder("large.yaml"), 8 * 1024 * 1024);
    expect(disk.read(inFolder("large.yaml"))).toHaveProperty("text");
    truncateSync(inFolder("large.yaml"), 8 * 1024 * 1024 + 1);
    expect(disk.read(inFolder("large.yaml"))).toEqual({ failure: "it is larger than 8 MiB" });
  });

  test.skipIf(process.getuid?.() === 0)("says when a file may not be read (skipped: root may read all)", () => {
    writeFileSync(inFolder("secret.yaml"), "a: 1\n");
    chmodSync(inFolder("secret.yaml"), 0);
    expect(disk.read(inFolder("secret.yaml"))).toEqual({ failure: "permission denied" });
  });

  test("writes a file and the folders above it", () => {
    disk.write(inFolder("x/y/report.json"), "[]\n");
    expect(readFileSync(inFolder("x/y/report.json"), "utf8")).toBe("[]\n");
  });

  test("creates a file only where nothing stands, not even a link that leads nowhere", () => {
    disk.create(inFolder("new.json"), "{}\n");
    expect(readFileSync(inFolder("new.json"), "utf8")).toBe("{}\n");
    symlinkSync("nowhere", inFolder("dangling.json"));
    for (const name of ["new.json", "dangling.json"]) {
      expect(() => disk.create(inFolder(name), "[]\n")).toThrow(expect.objectContaining({ code: "EEXIST" }));
    }
    expect(readFileSync(inFolder("new.json"), "utf8")).toBe("{}\n");
  });

  test("finds Compose files by name, in hidden folders too, but not in packages, git or linked folders", async () => {
    const root = inFolder("search (1)");
    const names = [
      "compose.yaml",
      ".devcontainer/docker-compose.yml",
      "a/b/compose.yml",
      "a/docker-compose.yaml",
      "a/compose.override.yaml",
      "a/Compose.gpu.yaml",
    ];
    const others = ["node_modules/x/compose.yaml", ".git/compose.yaml", "a/composer.yaml", "a/my-compose.yaml"];
    for (const name of [...names, ...others]) disk.write(join(root, name), "");
    mkdirSync(join(root, "c"));
    symlinkSync("..", join(root, "c", "up"));
    expect(await search(root)).toEqual({ files: names.map((name) => join(root, name)).sort(), unreadable: [] });
  });

  test("finds a link to a file, and folders with a backslash, a line break or a percent sign in their name", async () => {
    const root = inFolder("strange");
    const names = ["a\\b/compose.yaml", "a\\b/c\\d/compose.yaml", "n\nl/x/compose.yaml", "%5C%/compose.yaml"];
    for (const name of names) disk.write(join(root, name), "");
    mkdirSync(join(root, "linked"));
    symlinkSync("../a\\b/compose.yaml", join(root, "linked", "compose.yaml"));
    const paths = [...names, "linked/compose.yaml"].map((name) => join(root, name)).sort();
    expect(await search(root)).toEqual({ files: paths, unreadable: [] });
    const below = paths.filter((path) => path.includes("/a\\b/"));
    expect(await search(join(root, "a\\b"))).toEqual({ files: below, unreadable: [] });
  });

  test.skipIf(process.platform === "win32")("names folders that cannot be read", async () => {
    const root = inFolder("closed");
    disk.write(join(root, "open/compose.yaml"), "");
    disk.write(join(root, "no\\w/compose.yaml"), "");
    chmodSync(join(root, "no\\w"), 0);
    const found = await asOrdinaryUser(() => search(root));
    chmodSync(join(root, "no\\w"), 0o700);
    expect(found).toEqual({ files: [join(root, "open/compose.yaml")], unreadable: [join(root, "no\\w")] });
  });
});
