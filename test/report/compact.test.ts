import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { reportCompact } from "../../src/report/compact.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";
import { root } from "../support/source-code.ts";

const context = { cwd: "/repo/shop", root: "/repo", version: "1.2.3", color: false, category: "x" };
const compose = sourceFile("/repo/shop/compose.yaml", "services:\n  web:\n    image: nginx\n");
/** What the page tells people to match a line with. */
const [, pattern = ""] = /^```\n(\^.*\$)\n```$/m.exec(readFileSync(path.join(root, "docs/reporters.md"), "utf8")) ?? [];
const MATCHER = new RegExp(pattern);

test("is a line for each finding, and nothing without", () => {
  const elsewhere = sourceFile("/repo/env.shared", "KEY=1\n");
  const result = lintResult([
    finding(placeOf(compose, "nginx")),
    finding(placeOf(elsewhere, "KEY"), { level: "warn", rule: "acme/key", message: "Has [a](b)." }),
  ]);
  expect(reportCompact(result, context)).toBe(
    [
      "compose.yaml:3:12: error: Service 'web' has no tag. [image-tag]",
      "../env.shared:1:1: warning: Has [a](b). [acme/key]",
      "",
    ].join("\n"),
  );
  expect(reportCompact(lintResult([]), context)).toBe("");
});

test("has lines that editors can read, whatever the names", () => {
  const file = sourceFile("/repo/shop/a:1:2: b\n.yaml", "a: 1\n");
  const item = finding(placeOf(file, "a"), { rule: "a] b", message: "Two\nlines [x]" });
  const [line = "", ...more] = reportCompact(lintResult([item]), context)
    .trimEnd()
    .split("\n");
  expect(more).toEqual([]);
  expect(pattern).not.toBe("");
  expect(MATCHER.exec(line)?.slice(4)).toEqual(["error", "Two\\u{a}lines [x]", "a--b"]);
});
