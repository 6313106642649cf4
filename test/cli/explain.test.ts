import { expect, test } from "vitest";
import { parseArguments } from "../../src/cli/args.ts";
import { explainError, explainResult } from "../../src/cli/explain.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { ConfigError } from "../../src/config/config-error.ts";
import type { Failure } from "../../src/lint/result.ts";
import { lintResult } from "../support/findings.ts";

const explain = (...failures: Failure[]) => explainResult(lintResult([], { failures }), parseArguments([]));

test("wrong usage is one line", () => {
  expect(explainError(new UsageError("There is no option '--a\nb'."))).toBe(
    "pmoves-lint: There is no option '--a\\u{a}b'.\n",
  );
});

test("a bug says so, with its cause and where it happened", () => {
  const cause = new TypeError("x is not a function");
  expect(explainError(cause)).toMatch(
    /^pmoves-lint: This is a bug in pmoves-lint\. x is not a function\n +at .+explain\.test/,
  );
  expect(explain({ kind: "rule", message: "Rule 'a' failed: b", cause })).toMatch(
    /^pmoves-lint: This is a bug in pmoves-lint\. Rule 'a' failed: b\n +at /,
  );
  expect(explainError("thrown text")).toBe("pmoves-lint: This is a bug in pmoves-lint. thrown text\n");
});

test("mistakes in a config are a line each", () => {
  const mistakes = ["One\n", "Two"].map((problem, index) => ({
    file: "a",
    line: index + 1,
    column: 1,
    problem,
    advice: ".",
  }));
  const cause = new ConfigError(mistakes);
  const lines = "pmoves-lint: a:1:1: One\\u{a} .\na:2:1: Two .\n";
  expect(explain({ kind: "config", message: cause.message, cause })).toBe(lines);
  expect(explainError(new UsageError(cause.message, { cause }))).toBe(lines);
  expect(explain()).toBe("");
});
