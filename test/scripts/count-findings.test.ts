import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { countFindings } from "../../scripts/count-findings/corpus.ts";
import { describeCounts, PAGE, readRows } from "../../scripts/count-findings/page.ts";
import { root } from "../support/source-code.ts";

const page = readFileSync(path.join(root, PAGE), "utf8");
const corpus = path.join(root, "..", "shared", "corpus");

describe("the table", () => {
  const counts = { files: 10, rules: new Map([["new-rule", { files: 1, findings: 2 }]]) };
  const block = (row: string) => `<!-- begin generated -->\n${row}\n<!-- end generated -->\n`;

  test("keeps what people wrote, and has a gap for a rule that is new", () => {
    const before = block("| [old-rule](rules/old-rule.md) | 9 | 9 | 9 | right |");
    const both = { ...counts, rules: new Map([...counts.rules, ["old-rule", { files: 3, findings: 4 }]]) };
    expect(readRows(describeCounts(before, both))).toEqual([
      { rule: "old-rule", files: 3, findings: 4, read: 9, verdict: "right" },
      { rule: "new-rule", files: 1, findings: 2, read: 0, verdict: "" },
    ]);
  });

  test("leaves out rules that find nothing any more", () => {
    const before = block("| [old-rule](rules/old-rule.md) | 9 | 9 | 9 | right |");
    expect(readRows(describeCounts(before, counts)).map(({ rule }) => rule)).toEqual(["new-rule"]);
  });
});

describe(PAGE, () => {
  test.each(readRows(page))("$rule has been read and judged", ({ findings, read, verdict }) => {
    expect(read).toBeGreaterThanOrEqual(Math.min(findings, 20));
    expect(verdict).not.toBe("");
  });
});

describe.skipIf(!existsSync(corpus))("the corpus, which is not part of the repository", async () => {
  const counts = existsSync(corpus) ? await countFindings(corpus) : { files: 0, rules: new Map() };

  test("has the counts of the page", () => {
    expect(describeCounts(page, counts)).toBe(page);
  });

  test("shows no recommended rule in more than half of its files", () => {
    expect([...counts.rules].filter(([, { files }]) => files > counts.files / 2)).toEqual([]);
  });
});
