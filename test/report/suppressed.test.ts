import type { Location, Log, Run } from "sarif";
import { describe, expect, test } from "vitest";
import type { SuppressedFinding, Suppression } from "../../src/lint/result.ts";
import { reportJson } from "../../src/report/json.ts";
import { reportSarif } from "../../src/report/sarif/log.ts";
import { reportStylish } from "../../src/report/stylish.ts";
import { finding, lintResult, placeOf, ruleDescription, sourceFile } from "../support/findings.ts";
import { sarifSchema } from "../support/sarif-schema.ts";

const context = { cwd: "/repo", root: "/repo", version: "1.2.3", color: false, category: "pmoves-lint" };
const compose = sourceFile("/repo/compose.yaml", "# why\nservices:\n  web:\n    image: nginx\n    ports: [80, 81]\n");
const env = sourceFile("/repo/.env", "A=1\n");
const comment: Suppression = { kind: "inSource", justification: "why \u001b[31mnot", at: placeOf(compose, "# why") };

function suppressed(text: string, suppression: Suppression = comment): SuppressedFinding {
  return { ...finding(placeOf(compose, text)), suppression };
}

describe("json", () => {
  test("has suppressed findings apart, as ESLint does, and does not count them", () => {
    const baseline = { ...finding(placeOf(env, "A")), suppression: { kind: "external" } } as const;
    const result = lintResult([finding(placeOf(compose, "nginx"))], {
      suppressed: [suppressed("80"), baseline],
      files: [compose],
    });
    expect(JSON.parse(reportJson(result))).toMatchObject([
      {
        filePath: "/repo/.env",
        errorCount: 0,
        messages: [],
        suppressedMessages: [{ line: 1, suppressions: [{ kind: "file", justification: "" }] }],
      },
      {
        filePath: "/repo/compose.yaml",
        errorCount: 1,
        messages: [{ line: 4 }],
        suppressedMessages: [
          {
            ruleId: "image-tag",
            severity: 2,
            line: 5,
            suppressions: [{ kind: "directive", justification: "why \\u{1b}[31mnot" }],
          },
        ],
      },
    ]);
  });
});

describe("sarif", () => {
  const result = lintResult([finding(placeOf(compose, "nginx"))], {
    suppressed: [suppressed("80"), suppressed("81", { kind: "external" }), suppressed("web")],
    rules: [ruleDescription("image-tag")],
  });

  test("leaves suppressed findings out, as GitHub would take them for alerts", async () => {
    const { results = [] } = await runOf({});
    expect(results).toHaveLength(1);
    expect(results.some((item) => "suppressions" in item)).toBe(false);
  });

  test("has them when asked, and then suppressions in every result", async () => {
    const { results = [] } = await runOf({ reportSuppressed: true });
    expect(results.map(({ locations, suppressions }) => [regionLine(locations), suppressions])).toEqual([
      [4, []],
      [5, [commentSuppression, { kind: "external" }]],
      [3, [commentSuppression]],
    ]);
  });

  const commentSuppression = {
    kind: "inSource",
    justification: "why \\u{1b}[31mnot",
    location: {
      physicalLocation: {
        artifactLocation: { uri: "compose.yaml", uriBaseId: "%SRCROOT%" },
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 },
      },
    },
  };

  async function runOf(parts: { readonly reportSuppressed?: boolean }): Promise<Run> {
    const log: Log = JSON.parse(await reportSarif(result, { ...context, ...parts }));
    const validate = sarifSchema();
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const [run] = log.runs;
    if (!run) throw new Error("no run");
    return run;
  }
});

describe("stylish", () => {
  test("counts them in the summary, and is silent when there is nothing else", () => {
    const found = lintResult([finding(placeOf(compose, "nginx"))], {
      suppressed: [suppressed("80"), suppressed("81")],
    });
    expect(reportStylish(found, context)).toContain("✖ 1 problem (1 error, 0 warnings), 2 suppressed\n");
    expect(reportStylish(lintResult([], { suppressed: [suppressed("80")] }), context)).toBe("");
  });
});

function regionLine(locations: readonly Location[] | undefined): number | undefined {
  return locations?.[0]?.physicalLocation?.region?.startLine;
}
