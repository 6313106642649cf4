import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { isIgnoredBy, parseGitIgnore } from "../../src/files/git-ignore.ts";
import { readGitIndex } from "../../src/files/git-index.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { createTracking } from "../../src/files/tracking.ts";
import { memoryFiles } from "../support/memory-files.ts";

const folder = mkdtempSync(path.join(tmpdir(), "pmoves-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const hasGit = isGitThere();
const NAMES = [".env", "a", "app/.env", "app/deep/er/env.tier-api", "app/deep/ünï.env", "exactly-long", "z.env"];

describe.skipIf(!hasGit)("the index that git writes (skipped without git)", () => {
  test.each([
    { name: "version 2", setup: [] },
    { name: "version 3", setup: ["add", "--intent-to-add", "later.env"] },
    { name: "version 4", setup: ["update-index", "--index-version", "4"] },
    { name: "SHA-256", format: "sha256", setup: [] },
    { name: "a worktree", setup: [], isWorktree: true },
  ])("$name names what is tracked", ({ name, setup, format = "sha1", isWorktree = false }) => {
    const top = createRepository(path.join(folder, name), format);
    writeFileSync(path.join(top, "later.env"), "");
    if (setup.length > 0) git(top, ...setup);
    const checkout = isWorktree ? addWorktree(top) : top;
    const { tracking } = createNodeDisk();
    for (const file of NAMES) expect(tracking?.(path.join(checkout, file)), file).toBe("tracked");
    expect(tracking?.(path.join(checkout, "other.env"))).toBeUndefined();
    expect(tracking?.(path.join(checkout, "later.env"))).toBe(name === "version 3" ? "tracked" : undefined);
  });

  test("tracks nothing before the first add, and a split index is not read", () => {
    const empty = path.join(folder, "empty");
    execFileSync("git", ["init", "-q", empty]);
    expect(createNodeDisk().tracking?.(path.join(empty, ".env"))).toBeUndefined();
    const split = createRepository(path.join(folder, "split"), "sha1");
    git(split, "update-index", "--split-index");
    expect(readGitIndex(readFileSync(path.join(split, ".git/index")))).toBeUndefined();
  });

  test("agrees with git on what is ignored", () => {
    const top = createRepository(path.join(folder, "ignores"), "sha1");
    const pattern = fc.stringMatching(
      /^!?\/?(?:(?:[ab]|[ab]?\*[ab]?|\?|\[!a\]|\*\*)\/){0,2}(?:[ab]|[ab]?\*[ab]?|\?)\/?$/,
    );
    const file = fc.stringMatching(/^(?:[ab]{1,2}\/){0,2}[abc]{1,2}$/);
    const lines = fc.array(pattern, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lines, fc.uniqueArray(file, { minLength: 1, maxLength: 8 }), (written, files) => {
        const text = written.join("\n");
        writeFileSync(path.join(top, ".gitignore"), text);
        const ours = files.filter((name) => isIgnoredBy(parseGitIgnore(text), name) === true);
        expect(ours).toEqual(ignoredByGit(top, files));
      }),
      { numRuns: 60 },
    );
  });
});

describe("readGitIndex", () => {
  test("refuses what is no index, without an exception", () => {
    const header = [...Buffer.from("DIRC"), 0, 0, 0, 2];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, hasHeader) => {
        const index = Uint8Array.from(hasHeader ? [...header, ...bytes] : bytes);
        expect([undefined, "object"]).toContain(readGitIndex(index) && "object");
      }),
    );
    expect(readGitIndex(Buffer.from("DIRC"))).toBeUndefined();
    expect(readGitIndex(Buffer.from([...header, 0, 0, 0, 9]))).toBeUndefined();
  });
});

describe("without an index", () => {
  const ignore = "# real files\nenv.*\n!env.*.example\n/local/\n";

  test.each([
    { name: "app/env.web", is: undefined },
    { name: "app/env.web.example", is: "unignored" },
    { name: "app/web.env", is: "unignored" },
    { name: "local/web.env", is: undefined },
    { name: "app/local/web.env", is: "unignored" },
    { name: "app/inner/kept.env", is: "unignored" },
    { name: "app/inner/web.env", is: undefined },
  ])("$name is $is", ({ name, is }) => {
    const tracking = trackingOf({ "/shop/.gitignore": ignore, "/shop/app/inner/.gitignore": "*.env\n!kept.env\n" });
    expect(tracking(`/shop/${name}`)).toBe(is);
  });

  test("and without .gitignore nothing is known", () => {
    expect(trackingOf({ "/shop/compose.yaml": "" })("/shop/.env")).toBeUndefined();
  });

  test("an index that cannot be read leaves it to .gitignore, as far as the top of the checkout", () => {
    const files = { "/shop/.git/HEAD": "", "/shop/.git/index": "DIRC?", "/.gitignore": ".env\n" };
    expect(trackingOf(files)("/shop/.env")).toBeUndefined();
    expect(trackingOf({ ...files, "/shop/.gitignore": "dist\n" })("/shop/.env")).toBe("unignored");
  });
});

function trackingOf(files: Readonly<Record<string, string>>) {
  return createTracking({
    ...memoryFiles(files),
    readBytes: (file) => (files[file] === undefined ? undefined : Buffer.from(files[file])),
  });
}

function createRepository(top: string, format: string): string {
  execFileSync("git", ["init", "-q", `--object-format=${format}`, top]);
  for (const name of NAMES) {
    mkdirSync(path.dirname(path.join(top, name)), { recursive: true });
    writeFileSync(path.join(top, name), name);
  }
  git(top, "add", ".");
  return top;
}

function addWorktree(top: string): string {
  git(top, "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "x");
  git(top, "worktree", "add", "-q", "../tree");
  return path.join(path.dirname(top), "tree");
}

function ignoredByGit(top: string, files: readonly string[]): readonly string[] {
  try {
    const output = execFileSync("git", ["check-ignore", "--no-index", "--stdin"], {
      cwd: top,
      input: files.join("\n"),
    });
    return output.toString().split("\n").filter(Boolean);
  } catch {
    // It fails when it ignores nothing.
    return [];
  }
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync("git", args, { cwd, stdio: "ignore" });
}

function isGitThere(): boolean {
  try {
    execFileSync("git", ["--version"]);
    return true;
  } catch {
    return false;
  }
}
