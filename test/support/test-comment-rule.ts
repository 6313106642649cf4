/** The tests of the rules about comments, which judge what all other rules found: the whole linter runs. */
import { describe, expect, test } from "vitest";
import { rangeOf } from "../../src/report/range.ts";
import type { Rule } from "../../src/rule.ts";
import { type Files, lintFiles } from "./lint-files.ts";

interface Case {
  readonly name: string;
  /** With `.pmovesrc.json`, or else the recommended rules are on. */
  readonly files: Files;
}

interface ExpectedFinding {
  /** `line:column-endColumn`; columns from 1, the end exclusive. */
  readonly at: string;
  /** Default `compose.yaml`. */
  readonly file?: string;
  readonly subject?: string;
  /** Parts that the message must contain. */
  readonly says?: readonly string[];
}

/** Declares the tests of a rule; today is 15 June 2026. */
export function testCommentRule(
  rule: Rule,
  cases: {
    readonly good: readonly Case[];
    readonly bad: readonly (Case & { readonly findings: readonly ExpectedFinding[] })[];
  },
): void {
  describe(rule.id, () => {
    test.each(cases.good)("good: $name", async ({ files }) => {
      expect(await findingsOf(rule.id, files)).toEqual([]);
    });

    test.each(cases.bad)("bad: $name", async ({ files, findings }) => {
      const found = await findingsOf(rule.id, files);
      expect(found.map(({ at }) => at)).toEqual(findings.map(({ at }) => at));
      for (const [index, { says = [], ...exact }] of findings.entries()) {
        expect(found[index]).toMatchObject({ file: "compose.yaml", ...exact });
        for (const words of says) expect(found[index]?.message).toContain(words);
      }
    });
  });
}

async function findingsOf(id: string, files: Files) {
  const { findings, failures } = await lintFiles(files);
  expect(failures).toEqual([]);
  return findings
    .filter(({ rule }) => rule === id)
    .map(({ at, message, subject }) => {
      const { line, column, endColumn } = rangeOf(at);
      return { at: `${line}:${column}-${endColumn}`, file: at.file.path.replace("/shop/", ""), message, subject };
    });
}
