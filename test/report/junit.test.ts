import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { reportJunit } from "../../src/report/junit.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";

const context = { cwd: "/repo/shop", root: "/repo", version: "1.2.3", color: false, category: "x" };
const compose = sourceFile("/repo/shop/compose.yaml", "services:\n  web:\n    image: nginx\n");
const env = sourceFile("/repo/env.shared", "KEY=1\n");

test("is a suite for each file, and a failed test for each finding", () => {
  const result = lintResult([
    finding(placeOf(env, "KEY"), { level: "warn", message: 'Is <b> & "c".' }),
    finding(placeOf(compose, "nginx"), { stacks: ["gpu"] }),
  ]);
  expect(reportJunit(result, context)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<testsuites name="pmoves-lint" tests="2" failures="2" errors="0">
  <testsuite name="../env.shared" tests="1" failures="1" errors="0">
    <testcase name="image-tag" classname="../env.shared" file="../env.shared" line="1">
      <failure message="Is &#60;b&#62; &#38; &#34;c&#34;." type="warning">
        ../env.shared:1:1
        Is &#60;b&#62; &#38; &#34;c&#34;.
      </failure>
    </testcase>
  </testsuite>
  <testsuite name="compose.yaml" tests="1" failures="1" errors="0">
    <testcase name="image-tag" classname="compose.yaml" file="compose.yaml" line="3">
      <failure message="Service 'web' has no tag." type="error">
        compose.yaml:3:12
        Service 'web' has no tag.
        in stack gpu
      </failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test("has a passed test when nothing was found", () => {
  const { testsuites } = parse(reportJunit(lintResult([]), context));
  expect(testsuites).toMatchObject({ "@_tests": "1", "@_failures": "0", "@_errors": "0" });
  expect(testsuites.testsuite.testcase).toEqual({ "@_name": "No problems found", "@_classname": "pmoves-lint" });
});

test("has an error, and no passed test, when the work was not done", () => {
  const result = lintResult([], { failures: [{ kind: "config", message: "One.\nTwo." }] });
  const { testsuites } = parse(reportJunit(result, context));
  expect(testsuites).toMatchObject({ "@_tests": "1", "@_failures": "0", "@_errors": "1" });
  expect(testsuites.testsuite).toMatchObject({ "@_tests": "1", "@_failures": "0", "@_errors": "1" });
  const { error } = testsuites.testsuite.testcase;
  expect(error).toMatchObject({ "@_message": "One.", "@_type": "config" });
  expect(error["#text"].split(/\n\s*/)).toEqual(["One.", "Two."]);
});

function parse(xml: string) {
  return new XMLParser({ ignoreAttributes: false }).parse(xml);
}
