import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printBaseline } from "../../src/baseline/print-baseline.ts";
import { readBaseline } from "../../src/baseline/read-baseline.ts";
import { ConfigError } from "../../src/config/config-error.ts";
import { baselineText, tagEntry } from "../support/baselines.ts";
import { sourceFile } from "../support/findings.ts";

/** The mistakes of a text, a line each; any other error fails the test. */
function mistakesIn(text: string): readonly string[] {
  try {
    readBaseline(sourceFile("/shop/b.json", text));
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split("\n");
    throw error;
  }
}

describe("a baseline", () => {
  test("may have comments, trailing commas, a byte order mark and any line ends", () => {
    const text = `\uFEFF// ours\r\n{ "version": 1, "findings": [\r\n  ${JSON.stringify(tagEntry)}, // the registry\r\n] }\r\n`;
    const { entries, directory } = readBaseline(sourceFile("/shop/policy/b.jsonc", text));
    expect(entries).toMatchObject([{ ...tagEntry, count: 1 }]);
    expect(directory).toBe("/shop/policy");
    const [entry] = entries;
    expect(entry && text.slice(entry.at.start, entry.at.end)).toBe(JSON.stringify(tagEntry));
  });

  test("is refused with place, key and what to do, all mistakes at once", () => {
    const text = baselineText(
      { ...tagEntry, subjct: "x" },
      { rule: "", file: "compose.yaml", count: 0, expires: "2026-02-31", owner: 7 },
      [],
      { ...tagEntry, rule: "compose-syntax" },
    );
    expect(mistakesIn(text)).toEqual([
      expect.stringMatching(
        /^\/shop\/b\.json:4:\d+: findings\[0\]\.subjct: Unknown key 'subjct'\. Did you mean 'subject'\?$/,
      ),
      "/shop/b.json:5:13: findings[1].rule: This must be a text that is not empty. Name the rule.",
      "/shop/b.json:5:5: findings[1]: The key 'path' is missing. Write the path of the element, such as services.web.image.",
      expect.stringContaining("findings[1].count: This must be a whole number from 1."),
      expect.stringContaining("findings[1].owner: This must be a text that is not empty."),
      expect.stringContaining("findings[1].expires: This must be a day, YYYY-MM-DD."),
      "/shop/b.json:6:5: findings[2]: An entry must be an object. Write one with `pmoves-lint baseline create`.",
      expect.stringContaining("findings[3].rule: Findings of this rule cannot be in a baseline."),
    ]);
  });

  test.each([
    ["", "A value is missing here."],
    ["[]", "This is no baseline."],
    ["{}", "The key 'version' is missing."],
    ['{ "version": 2 }', "This version of pmoves-lint reads baselines of version 1."],
    ['{ "version": 1 }', "The key 'findings' is missing."],
    ['{ "version": 1, "findings": {} }', "This must be a list."],
    ['{ "version": 1, "findings": [], "x": 1 }', "Unknown key 'x'."],
    ['{ "version": 1 "findings": [] }', "A comma is missing before this."],
    ['{ "version": 1, "version": 1, "findings": [] }', "The key 'version' is stated twice."],
    ["<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> topic\n", "This merge was not finished."],
    ["[".repeat(10_000), "This nests too deeply."],
  ])("%.60j: %s", (text, problem) => {
    const [first = "", ...others] = mistakesIn(text);
    expect(first).toContain(problem);
    expect(others.length).toBeLessThan(6);
  });

  test("of any text is read or refused", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"version"',
      '"findings"',
      "1",
      "null",
      '"\\u0000"',
      "//",
      "\n",
    );
    fc.assert(fc.property(fc.array(pieces), (parts) => void mistakesIn(parts.join(" "))));
    fc.assert(fc.property(fc.json(), (text) => mistakesIn(text).length > 0));
  });
});

describe("a printed baseline", () => {
  const entry = { ...tagEntry, count: 1 };

  test("has one line each entry, sorted by file, and a count only where it says something", () => {
    expect(
      printBaseline([{ ...entry, file: "z.yaml", count: 2, reason: "old", owner: "me", expires: "2030-01-31" }, entry]),
    ).toBe(
      [
        "{",
        '  "version": 1,',
        '  "findings": [',
        '    { "rule": "image-tag", "file": "compose.yaml", "service": "web", "path": "services.web.image", "subject": "shop/web" },',
        '    { "rule": "image-tag", "file": "z.yaml", "service": "web", "path": "services.web.image", "subject": "shop/web", "count": 2, "reason": "old", "owner": "me", "expires": "2030-01-31" }',
        "  ]",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("shows what a terminal or a browser would hide", () => {
    const text = printBaseline([{ ...entry, subject: "a\u202eb\u{e0041}\u001b" }]);
    expect(text).toContain('"a\\u202eb\\udb40\\udc41\\u001b"');
    expect(readBaseline(sourceFile("/shop/b.json", text)).entries[0]?.subject).toBe("a\u202eb\u{e0041}\u001b");
  });

  test("without entries can be read", () => {
    expect(readBaseline(sourceFile("/shop/b.json", printBaseline([]))).entries).toEqual([]);
  });
});
