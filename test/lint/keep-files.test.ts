import { expect, test } from "vitest";
import { keepFiles } from "../../src/lint/keep-files.ts";
import { lint } from "../../src/lint/lint.ts";
import { memoryDisk } from "../support/memory-disk.ts";

test("a finding stays where its own place is, or one that it relates to", async () => {
  const disk = memoryDisk({
    "/shop/compose.yaml": "services:\n  web:\n    image: a:1\n    privileged: true\n",
    "/shop/compose.override.yaml": 'services:\n  web:\n    ports: ["80:80"]\n',
  });
  const result = await lint({ cwd: "/shop", disk });
  const keep = (...paths: readonly string[]) => keepFiles(result, new Set(paths)).findings.map(({ rule }) => rule);
  expect(keep("/shop/compose.override.yaml")).toContain("overlay-widens");
  expect(keep("/shop/compose.override.yaml")).not.toContain("privileged");
  expect(keep("/shop/compose.yaml")).toEqual(expect.arrayContaining(["overlay-widens", "privileged"]));
  expect(keep()).toEqual([]);
  expect(keepFiles(result, new Set()).files).toBe(result.files);
});
