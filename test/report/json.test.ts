import { describe, expect, test } from "vitest";
import { reportJson } from "../../src/report/json.ts";
import { finding, lintResult, placeOf, sourceFile } from "../support/findings.ts";

const compose = sourceFile("/shop/compose.yaml", "services:\n  web:\n    image: nginx\n");
const env = sourceFile("/shop/.env", "TAG=1\n");

describe("json", () => {
  test("gives ESLint's results, with each file that was read", () => {
    const result = lintResult(
      [
        finding(placeOf(compose, "nginx"), {
          service: "web",
          subject: "nginx",
          stacks: ["lab"],
          related: [{ at: placeOf(env, "TAG"), message: "Set here." }],
        }),
        finding(placeOf(compose, "web"), { level: "warn" }),
      ],
      { files: [compose, env] },
    );
    expect(JSON.parse(reportJson(result))).toEqual([
      {
        filePath: "/shop/.env",
        messages: [],
        suppressedMessages: [],
        errorCount: 0,
        fatalErrorCount: 0,
        warningCount: 0,
        fixableErrorCount: 0,
        fixableWarningCount: 0,
        usedDeprecatedRules: [],
      },
      expect.objectContaining({
        filePath: "/shop/compose.yaml",
        errorCount: 1,
        warningCount: 1,
        messages: [
          {
            ruleId: "image-tag",
            severity: 2,
            message: "Service 'web' has no tag.",
            messageId: "missing",
            line: 3,
            column: 12,
            endLine: 3,
            endColumn: 17,
            service: "web",
            subject: "nginx",
            fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
            related: [{ filePath: "/shop/.env", message: "Set here.", line: 1, column: 1, endLine: 1, endColumn: 4 }],
            stacks: ["lab"],
          },
          expect.objectContaining({ severity: 1, line: 2, column: 3 }),
        ],
      }),
    ]);
  });

  test("has the steps of a path", () => {
    const flow = [{ at: placeOf(env, "TAG"), message: "Set here." }];
    const [result] = JSON.parse(reportJson(lintResult([finding(placeOf(compose, "web"), { flow })])));
    expect(result.messages[0].flow).toEqual([
      { filePath: "/shop/.env", message: "Set here.", line: 1, column: 1, endLine: 1, endColumn: 4 },
    ]);
  });

  test("is an empty list when nothing was read", () => {
    expect(reportJson(lintResult([]))).toBe("[]\n");
  });

  test("escapes what could act on a terminal or a log, and keeps the data", () => {
    const name = "/shop/\u009b\u202e\u007f##[error].yaml";
    const file = sourceFile(name, "a: 1\n");
    const report = reportJson(lintResult([finding(placeOf(file, "a"))]));
    expect(report).not.toMatch(/[\u007f-\u009f\u202a-\u202e]|##\[/);
    expect(JSON.parse(report)[0].filePath).toBe(name);
  });

  test("counts columns in UTF-16 code units and a byte order mark as nothing", () => {
    const file = sourceFile("/shop/compose.yaml", "\ufeffx: 1\ny: 😀z\n");
    const [{ messages }] = JSON.parse(
      reportJson(lintResult([finding(placeOf(file, "x")), finding(placeOf(file, "z"))])),
    );
    expect(messages.map(({ column }: { column: number }) => column)).toEqual([1, 6]);
  });
});
