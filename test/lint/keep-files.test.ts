import { expect, test } from "vitest";
import { keepFiles } from "../../src/lint/keep-files.ts";
import type { LintResult } from "../../src/lint/result.ts";
import { lint } from "../../src/lint-files.ts";
import { memoryDisk } from "../support/memory-disk.ts";

const bad = "services:\n  web:\n    image: a:1\n    privileged: true\n";

test("a finding stays where its own place is, or one that it relates to", async () => {
  const disk = memoryDisk({ "/shop/a/compose.yaml": bad, "/shop/b/compose.yaml": bad });
  const found = await lint({ cwd: "/shop", disk });
  const [first, second] = found.findings;
  if (!first || !second) throw new Error("Both projects should have a fault.");
  const place = { at: first.at, message: "The same here." };
  const keep = (path: string, findings: LintResult["findings"]) =>
    keepFiles({ ...found, findings }, new Set([path])).findings.map(({ at }) => at.file.path);
  expect(keep("/shop/a/compose.yaml", found.findings)).toEqual(["/shop/a/compose.yaml"]);
  expect(keep("/shop/a/compose.yaml", [{ ...second, related: [place] }])).toEqual(["/shop/b/compose.yaml"]);
  expect(keep("/shop/a/compose.yaml", [{ ...second, flow: [place] }])).toEqual(["/shop/b/compose.yaml"]);
  expect(keep("/shop/compose.yaml", found.findings)).toEqual([]);
  expect(keepFiles(found, new Set()).files).toBe(found.files);
});
