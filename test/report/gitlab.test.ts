import { expect, test } from "vitest";
import { fingerprintOf } from "../../src/lint/fingerprint.ts";
import { reportGitlab } from "../../src/report/gitlab.ts";
import { finding, lintResult, placeOf, ruleDescription, sourceFile } from "../support/findings.ts";

const context = { cwd: "/repo/shop", root: "/repo", version: "1.2.3", color: false, category: "x" };
const compose = sourceFile("/repo/shop/compose.yaml", "services:\n  web:\n    image: nginx\n");
const at = placeOf(compose, "nginx");

test("is an array of issues, empty when nothing was found", () => {
  expect(JSON.parse(reportGitlab(lintResult([finding(at)]), context))).toEqual([
    {
      description: "image-tag: Service 'web' has no tag.",
      check_name: "image-tag",
      fingerprint: fingerprintOf({ identity: "rule" }),
      severity: "major",
      location: { path: "shop/compose.yaml", lines: { begin: 3, end: 3 } },
    },
  ]);
  expect(reportGitlab(lintResult([]), context)).toBe("[]\n");
});

test("gives every issue a fingerprint of its own", () => {
  const result = lintResult([finding(at), finding(at), finding(at, { identity: "other" })]);
  const issues: readonly { readonly fingerprint: string }[] = JSON.parse(reportGitlab(result, context));
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  expect(issues.map(({ fingerprint }) => fingerprint.slice(0, 32))).toEqual(
    result.findings.map((item) => fingerprintOf(item)),
  );
});

test.each([
  ["warn", 9.8, "minor"],
  ["error", undefined, "major"],
  ["error", 8.9, "major"],
  ["error", 9, "critical"],
] as const)("%s with score %s is %s", (level, score, severity) => {
  const rules = [ruleDescription("image-tag", score === undefined ? {} : { securitySeverity: score })];
  const [issue] = JSON.parse(reportGitlab(lintResult([finding(at, { level })], { rules }), context));
  expect(issue.severity).toBe(severity);
});
