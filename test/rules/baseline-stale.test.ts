import { describe, expect, test } from "vitest";
import { positionAt } from "../../src/text/source.ts";
import { baselineText, tagEntry } from "../support/baselines.ts";
import { configOf, lintFiles, placesOf } from "../support/lint-files.ts";

const clean = "services:\n  web:\n    image: shop/web:1.4.0\n";
const baseline = "baseline.json";

describe("baseline-stale", () => {
  test("good: an entry whose fault is there", async () => {
    const files = { "compose.yaml": "services:\n  web:\n    image: shop/web\n", [baseline]: baselineText(tagEntry) };
    expect((await lintFiles(files, { baseline })).findings).toEqual([]);
  });

  test("bad: an entry whose fault is gone stands at its place, and says what it was about", async () => {
    const { findings, files } = await lintFiles(
      { "compose.yaml": clean, [baseline]: baselineText(tagEntry) },
      { baseline },
    );
    expect(findings).toMatchObject([{ rule: "baseline-stale", messageId: "gone", level: "error" }]);
    const [finding] = findings;
    expect(finding && positionAt(finding.at.file, finding.at.start)).toEqual({ line: 4, column: 5 });
    expect(finding && positionAt(finding.at.file, finding.at.end).line).toBe(4);
    expect(finding?.message).toBe(
      "'image-tag' about 'shop/web' at 'services.web.image' in 'compose.yaml' is not found any more, and this entry would hide it if it came back. Remove the entry, or run `pmoves-lint baseline prune`.",
    );
    expect(finding?.related.map(({ at }) => at.file.path)).toEqual(["/shop/compose.yaml"]);
    expect(files.map(({ path }) => path)).toEqual(["/shop/baseline.json", "/shop/compose.yaml"]);
  });

  test("bad: an entry that counts more than there is", async () => {
    const files = {
      "compose.yaml": "services:\n  web:\n    image: shop/web\n",
      [baseline]: baselineText({ ...tagEntry, count: 3 }),
    };
    const { findings } = await lintFiles(files, { baseline });
    expect(findings.map(({ messageId }) => messageId)).toEqual(["fewer"]);
    expect(findings[0]?.message).toContain("has 1 of the 3 findings");
  });

  test("bad: an entry that says the same as one before it, whose count would add up", async () => {
    const files = {
      "compose.yaml": "services:\n  web:\n    image: shop/web\n",
      [baseline]: baselineText(tagEntry, tagEntry),
    };
    const { findings, suppressed } = await lintFiles(files, { baseline });
    expect(findings.map(({ messageId }) => messageId)).toEqual(["repeated"]);
    expect(placesOf(findings)).toEqual(["baseline-stale baseline.json:5"]);
    expect(suppressed).toHaveLength(1);
  });

  test("has the level of the config, and is silent when off", async () => {
    const files = { "compose.yaml": clean, [baseline]: baselineText(tagEntry) };
    const withLevel = (level: string) =>
      lintFiles({ ...files, ".pmovesrc.json": configOf({ rules: { "baseline-stale": level } }) }, { baseline });
    expect((await withLevel("warn")).findings.map(({ level }) => level)).toEqual(["warn"]);
    expect((await withLevel("off")).findings).toEqual([]);
  });

  test("names hostile text as code points", async () => {
    const entry = { ...tagEntry, subject: "a\u001b[31m\u202eb" };
    const { findings } = await lintFiles({ "compose.yaml": clean, [baseline]: baselineText(entry) }, { baseline });
    expect(findings[0]?.message).toContain("a\\u{1b}[31m\\u{202e}b");
  });
});
