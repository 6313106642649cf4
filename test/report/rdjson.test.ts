import { expect, test } from "vitest";
import { reportRdjson } from "../../src/report/rdjson.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";

const context = { cwd: "/repo/shop", root: "/repo", version: "1.2.3", color: false, category: "x" };
const compose = sourceFile("/repo/shop/compose.yaml", "services:\n  'é🐳': { image: nginx } # x\r\n  b: 1\n");

test("has reviewdog's fields, and related places", () => {
  const related = [{ at: placeOf(compose, "b:"), message: "See b." }];
  const result = lintResult([finding(placeOf(compose, "services"), { level: "warn", related })]);
  expect(JSON.parse(reportRdjson(result, context))).toEqual({
    source: { name: "pmoves-lint", url: "https://www.npmjs.com/package/pmoves-lint" },
    diagnostics: [
      {
        message: "Service 'web' has no tag.",
        location: {
          path: "compose.yaml",
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 9 } },
        },
        severity: "WARNING",
        code: { value: "image-tag", url: "https://example.com/image-tag.md" },
        related_locations: [
          {
            message: "See b.",
            location: {
              path: "compose.yaml",
              range: { start: { line: 3, column: 3 }, end: { line: 3, column: 5 } },
            },
          },
        ],
      },
    ],
  });
});

test("counts columns in bytes of UTF-8", () => {
  const [diagnostic] = JSON.parse(reportRdjson(lintResult([finding(placeOf(compose, "nginx"))]), context)).diagnostics;
  const line = "  'é🐳': { image: nginx";
  const end = new TextEncoder().encode(line).length + 1;
  expect(diagnostic.location.range).toEqual({ start: { line: 2, column: end - 5 }, end: { line: 2, column: end } });
  expect(end).toBe(line.length + 1 + 1 + 2);
});

test("gives a byte order mark no width", () => {
  const file = sourceFile("/repo/shop/compose.yaml", "\ufeffa: 1\n");
  const [diagnostic] = JSON.parse(reportRdjson(lintResult([finding(placeOf(file, "a"))]), context)).diagnostics;
  expect(diagnostic.location.range).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 2 } });
});
