import { describe, expect, test } from "vitest";
import { baselineText, tagEntry } from "../support/baselines.ts";
import { lintFiles, placesOf } from "../support/lint-files.ts";

const faulty = "services:\n  web:\n    image: shop/web\n";
const baseline = "baseline.json";

function lintWith(expires: string, compose = faulty) {
  const entry = { ...tagEntry, owner: "platform", expires };
  return lintFiles({ "compose.yaml": compose, [baseline]: baselineText(entry) }, { baseline, today: "2026-06-15" });
}

describe("baseline-expired", () => {
  test("good: an entry counts up to and with its day", async () => {
    expect((await lintWith("2026-06-15")).findings).toEqual([]);
    expect((await lintWith("2026-06-15")).suppressed).toHaveLength(1);
  });

  test("bad: after it, the fault is reported again, and the entry is named with its owner", async () => {
    const { findings, suppressed } = await lintWith("2026-06-14");
    expect(placesOf(findings)).toEqual(["baseline-expired baseline.json:4", "image-tag compose.yaml:3"]);
    expect(suppressed).toEqual([]);
    expect(findings[0]?.message).toBe(
      "This entry for 'image-tag' about 'shop/web' at 'services.web.image' in 'compose.yaml' expired on 2026-06-14 (owner: platform), and what it hid is reported again. Correct the fault, or agree on a later day.",
    );
    expect(findings[0]?.related.map(({ at }) => at.file.path)).toEqual(["/shop/compose.yaml"]);
  });

  test("an expired entry whose fault is gone is stale, and nothing else", async () => {
    const { findings } = await lintWith("2026-06-14", "services:\n  web:\n    image: shop/web:1.4.0\n");
    expect(placesOf(findings)).toEqual(["baseline-stale baseline.json:4"]);
  });
});
