import { expect, test } from "vitest";
import { reportCheckstyle } from "../../src/report/checkstyle.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";

const context = { cwd: "/repo/shop", root: "/repo", version: "1.2.3", color: false, category: "x" };
const compose = sourceFile("/repo/shop/compose.yaml", "services:\n  web:\n    image: nginx\n");

test("is a file element for each file, and an error element for each finding", () => {
  const result = lintResult([
    finding(placeOf(compose, "web"), { level: "warn", message: 'Is "a" < b.' }),
    finding(placeOf(compose, "nginx")),
  ]);
  expect(reportCheckstyle(result, context)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<checkstyle version="4.3">
  <file name="compose.yaml">
    <error line="2" column="3" severity="warning" message="Is &#34;a&#34; &#60; b." source="pmoves-lint.image-tag"/>
    <error line="3" column="12" severity="error" message="Service 'web' has no tag." source="pmoves-lint.image-tag"/>
  </file>
</checkstyle>
`);
});

test("is an empty list when nothing was found", () => {
  expect(reportCheckstyle(lintResult([]), context)).toContain('<checkstyle version="4.3"/>\n');
});
