import { expect, test } from "vitest";
import { findRoot } from "../../src/files/find-root.ts";
import { memoryDisk } from "../support/memory-disk.ts";

test("the root is the top level of the checkout, whether .git is a folder or, in a worktree, a file", () => {
  const disk = memoryDisk({ "/a/.git/HEAD": "", "/a/b/c/compose.yaml": "", "/w/.git": "gitdir: x", "/w/d/x": "" });
  expect(findRoot("/a/b/c", disk)).toBe("/a");
  expect(findRoot("/w/d", disk)).toBe("/w");
});

test("the root is the directory itself outside a checkout", () => {
  expect(findRoot("/a/b", memoryDisk({ "/a/b/compose.yaml": "" }))).toBe("/a/b");
});
