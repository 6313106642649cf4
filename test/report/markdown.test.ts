import { describe, expect, test } from "vitest";
import { reportMarkdown } from "../../src/report/markdown.ts";
import { escapeMarkdown } from "../../src/report/markdown-text.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";

const context = { cwd: "/repo/shop", root: "/repo", version: "1.2.3", color: false, category: "x" };
const compose = sourceFile("/repo/shop/compose.yaml", "services:\n  web:\n    image: nginx\n");
const at = placeOf(compose, "nginx");

describe("markdown", () => {
  test("is a table with a row for each cause, errors first", () => {
    const result = lintResult([
      finding(placeOf(compose, "web"), { level: "warn", message: "Use `a|b`, *not* <c>.", cause: "b" }),
      finding(at, { cause: "a", service: "web" }),
      finding(at, { cause: "a", service: "api", stacks: ["gpu"] }),
    ]);
    expect(reportMarkdown(result, context)).toBe(
      [
        "## pmoves-lint: 3 problems (2 errors, 1 warning), 2 causes",
        "",
        "| | Place | Problem | Rule |",
        "| --- | --- | --- | --- |",
        "| ❌ error | <code>shop/compose.yaml:3:12</code> | Service 'web' has no tag.<br>also api | [image-tag](<https://example.com/image-tag.md>) |",
        "| ⚠ warning | <code>shop/compose.yaml:2:3</code> | Use <code>a&#124;b</code>, &#42;not&#42; &#60;c&#62;. | [image-tag](<https://example.com/image-tag.md>) |",
        "",
      ].join("\n"),
    );
  });

  test("says so when nothing was found", () => {
    expect(reportMarkdown(lintResult([]), context)).toBe("## pmoves-lint: no problems\n");
  });

  test("says why the work was not done", () => {
    const failures = [{ kind: "config", message: "One *a*.\nTwo." }] as const;
    expect(reportMarkdown(lintResult([], { failures }), context)).toBe(
      "## pmoves-lint: failed\n\nThe work could not be done:\n\n- One &#42;a&#42;.<br>Two.\n",
    );
  });

  test("holds no more than a job summary can, and counts the rest", () => {
    const message = `${"é".repeat(900)} end.`;
    const many = Array.from({ length: 2000 }, (_, index) => finding(at, { message, cause: `${index}` }));
    const report = reportMarkdown(lintResult(many), context);
    const bytes = Buffer.byteLength(report);
    expect(bytes).toBeLessThan(1_000_000);
    expect(bytes).toBeGreaterThan(800_000);
    const rows = report.match(/^\| ❌/gm)?.length ?? 0;
    expect(report).toMatch(new RegExp(`\n\n${2000 - rows} more rows left out: a summary holds no more\\.\n$`));
  });
});

test.each([
  ["![a](https://example.com/x)", "!&#91;a&#93;(https&#58;//example.com/x)"],
  ["www.example.com and a@example.com", "www&#46;example.com and a&#64;example.com"],
  ["``a` ``", "&#96;<code>a</code> &#96;&#96;"],
  ["`a` and `<b>`", "<code>a</code> and <code>&#60;b&#62;</code>"],
  ["snake_case $x$ ~y~ #1", "snake&#95;case &#36;x&#36; &#126;y&#126; &#35;1"],
])("the text %j is %j", (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});
