import { describe, expect, test } from "vitest";
import { locateWithin } from "../../src/compose/locate.ts";
import type { Scalar } from "../../src/compose/tree.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

function scalarOf(text: string): Scalar {
  const [tree] = parseYaml({ path: "/p/a.yaml", text }, () => {});
  const value = tree?.kind === "mapping" ? [...tree.entries.values()][0]?.value : undefined;
  if (value?.kind !== "scalar") throw new Error("no scalar");
  return value;
}

/** What the file writes at the place of the last occurrence of `part` in the scalar's text. */
function written(text: string, part: string): string {
  const scalar = scalarOf(text);
  const start = String(scalar.value).lastIndexOf(part);
  const at = locateWithin(scalar, start, start + part.length);
  return `${at.start}:${text.slice(at.start, at.end)}`;
}

describe("locateWithin", () => {
  test.each([
    ["plain", "a: x:${B}", "${B}", "5:${B}"],
    ["single quotes", "a: 'x${B}'", "${B}", "5:${B}"],
    ["double quotes", 'a: "x${B}"', "${B}", "5:${B}"],
    ["double quotes with an escape before", 'a: "\\t${B}"', "${B}", "6:${B}"],
    ["the second of two equal parts", 'a: "\\t${B}${B}"', "${B}", "10:${B}"],
    ["a block", "a: |\n  one\n  ${B}\n", "${B}", "13:${B}"],
    ["a block whose header has a comment", "a: | # ${B}\n  x ${B}\n", "${B}", "16:${B}"],
    ["a folded plain scalar", "a: one\n  ${B}", "${B}", "9:${B}"],
  ])("finds a part in %s", (_, text, part, expected) => expect(written(text, part)).toBe(expected));

  test("falls back to the whole scalar when escapes hide the part", () => {
    expect(written('a: "x\\ty"', "\t")).toBe('3:"x\\ty"');
  });

  test("a derived scalar has no parts", () => {
    const scalar = { ...scalarOf("a: abc"), style: "derived" } as const;
    expect(locateWithin(scalar, 1, 2)).toMatchObject({ start: 3, end: 6 });
  });

  test("reads the template, not the value, when there is one", () => {
    const scalar: Scalar = { ...scalarOf("a: x${B}y"), value: "xvaluey", template: { text: "x${B}y", references: [] } };
    expect(locateWithin(scalar, 5, 6)).toMatchObject({ start: 8, end: 9 });
  });
});
