import { expect, test } from "vitest";
import { parseArguments } from "../../src/cli/args.ts";
import { exitCodeOf } from "../../src/cli/exit-code.ts";
import type { Failure } from "../../src/lint/result.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";

const at = placeOf(sourceFile("/compose.yaml", "a: 1\n"), "a");
const error = finding(at);
const warning = finding(at, { level: "warn" });
const failure: Failure = { kind: "rule", message: "Rule 'x' failed." };

test.each([
  ["nothing", [], [], [], 0],
  ["a warning", [warning], [], [], 0],
  ["an error", [warning, error], [], [], 1],
  ["an error, hidden or not", [error], [], ["--quiet"], 1],
  ["as many warnings as allowed", [warning, warning], [], ["--max-warnings", "2"], 0],
  ["too many warnings", [warning, warning], [], ["--max-warnings", "1"], 1],
  ["too many warnings, hidden", [warning], [], ["--max-warnings", "0", "--quiet"], 1],
  ["an error with --exit-zero", [error], [], ["--exit-zero"], 0],
  ["too many warnings with --exit-zero", [warning], [], ["--exit-zero", "--max-warnings", "0"], 0],
  ["a failure", [], [failure], [], 2],
  ["a failure and an error", [error], [failure], [], 2],
  ["a failure with --exit-zero", [], [failure], ["--exit-zero"], 2],
])("%s", (_, findings, failures, argv, code) => {
  expect(exitCodeOf(lintResult(findings, { failures }), parseArguments(argv))).toBe(code);
});
