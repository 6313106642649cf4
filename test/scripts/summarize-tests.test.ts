import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { describeSkipped } from "../../scripts/summarize-tests/describe-skipped.ts";
import { root } from "../support/source-code.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const directory = temporaryDirectory();

test("files with skipped tests are listed, those with the most first", () => {
  const report = {
    testResults: [
      { name: "/repository/test/a.test.ts", assertionResults: [{ status: "skipped" }, { status: "passed" }] },
      { name: "/repository/test/b.test.ts", assertionResults: [{ status: "passed" }] },
      { name: "/repository/test/c.test.ts", assertionResults: [{ status: "skipped" }, { status: "pending" }] },
    ],
  };
  expect(describeSkipped(report, "/repository")).toBe(
    [
      "## Skipped tests: 3 of 5",
      "",
      "CONTRIBUTING.md says what is skipped where, and why.",
      "",
      "| file | skipped |",
      "| --- | --- |",
      "| `test/c.test.ts` | 2 of 2 |",
      "| `test/a.test.ts` | 1 of 2 |",
      "",
    ].join("\n"),
  );
  expect(describeSkipped({ testResults: [] }, "/repository")).toBe("## Skipped tests: 0 of 0\n");
});

test("the script reads what vitest writes", () => {
  const tests = 'test.skip("one"); test("two", () => expect(1).toBe(1)); test.skipIf(true)("three", () => {});';
  writeFiles(directory, { "some.test.js": tests });
  run("vitest/vitest.mjs", "run", "--globals", "--reporter=json", "--outputFile.json=report.json");
  const summary = run("tsx/dist/cli.mjs", path.join(root, "scripts/summarize-tests.ts"), "report.json");
  expect(summary).toContain("## Skipped tests: 2 of 3\n");
  expect(summary).toContain("| `some.test.js` | 2 of 3 |\n");
});

function run(program: string, ...argv: readonly string[]): string {
  const file = path.join(root, "node_modules", program);
  return execFileSync(process.execPath, [file, ...argv], { cwd: directory, encoding: "utf8" });
}
