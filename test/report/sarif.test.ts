import type { Log, Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import type { LintResult } from "../../src/lint/result.ts";
import { reportSarif } from "../../src/report/sarif/log.ts";
import { finding, lintResult, placeOf, ruleDescription, sourceFile } from "../support/findings.ts";
import { sarifSchema } from "../support/sarif-schema.ts";

const context = { cwd: "/repo/shop", root: "/repo", version: "1.2.3", color: false, category: "pmoves-lint" };
const compose = sourceFile(
  "/repo/shop/compose.yaml",
  "services:\n  web:\n    image: nginx:latest\n    privileged: true\n",
);
const env = sourceFile("/repo/shop/.env", "TAG=1\n");
const validate = sarifSchema();

describe("sarif", () => {
  test("is valid, with findings, without, and after a failure", async () => {
    for (const result of [everything(), lintResult([]), failed()]) {
      const log = await logOf(result);
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
      expect(log.version).toBe("2.1.0");
      expect(log.runs).toHaveLength(1);
      expect(log.runs[0]?.results).toBeInstanceOf(Array);
    }
  });

  test("gives each result its rule, one place, four numbers and a message", async () => {
    const { results = [], tool } = await runOf(everything());
    expect(results).toHaveLength(3);
    for (const result of results) {
      expect(tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(result.message.text).toMatch(/\.$/);
      expect(result.locations).toHaveLength(1);
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = regionOf(result) ?? {};
      expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThan(0);
      expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true);
    }
  });

  test("lists every rule that was on, within the limits of its readers", async () => {
    const rules = [
      ruleDescription("image-tag", { level: "warn" }),
      ruleDescription("privileged", { category: "security", securitySeverity: 9.3 }),
      ruleDescription("docker-socket", { category: "security", level: "warn", summary: "x".repeat(900) }),
      ruleDescription("compose-syntax", { category: "correctness", messages: { problem: "{{problem}}" } }),
    ];
    const { tool } = await runOf(lintResult([], { rules }));
    expect(tool.driver.rules?.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "image-tag ImageTag",
      "privileged Privileged",
      "docker-socket DockerSocket",
      "compose-syntax ComposeSyntax",
    ]);
    expect(tool.driver.rules?.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ tags: ["reliability", "docker-compose"], "problem.severity": "warning" }),
      expect.objectContaining({ tags: ["security", "docker-compose"], "security-severity": "9.3" }),
      expect.objectContaining({ "security-severity": "5.5", precision: "high" }),
      expect.objectContaining({ precision: "very-high" }),
    ]);
    for (const rule of tool.driver.rules ?? []) {
      expect(rule.shortDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help?.text).toContain("https://example.com/");
      expect(rule.help?.markdown).toContain("](https://example.com/");
      expect(rule.help?.markdown).not.toContain("{{");
      expect(rule.helpUri).toMatch(/^https:/);
    }
  });

  test("gives the steps of a path as a code flow, one for each finding on the line", async () => {
    const related = [
      { at: placeOf(compose, "web"), message: "First." },
      { at: placeOf(env, "TAG"), message: "Then." },
    ];
    const path = finding(placeOf(compose, "nginx"), { related, flow: related });
    const { results = [] } = await runOf(lintResult([path, { ...path, subject: "other" }]));
    expect(validate(await logOf(lintResult([path])))).toBe(true);
    expect(results.map(({ codeFlows }) => codeFlows?.length)).toEqual([2]);
    const steps = results[0]?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(steps.map(({ location }) => [location?.message?.text, location?.physicalLocation])).toEqual([
      [
        "First.",
        {
          artifactLocation: { uri: "shop/compose.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 6 },
        },
      ],
      ["Then.", expect.objectContaining({ artifactLocation: { uri: "shop/.env", uriBaseId: "%SRCROOT%" } })],
    ]);
    const { results: others = [] } = await runOf(everything());
    expect(others.filter((result) => "codeFlows" in result)).toEqual([]);
  });

  test("scores security rules alone", async () => {
    const { tool } = await runOf(everything());
    for (const { properties } of tool.driver.rules ?? []) {
      expect("security-severity" in (properties ?? {})).toBe(properties?.tags?.includes("security"));
    }
  });

  test("encodes paths below the root and makes others absolute", async () => {
    const names = ["/repo/sp ace/ü#%?.yaml", "/repo/compose.yaml", "/elsewhere/a b.yaml"];
    const findings = names.map((name) => finding(placeOf(sourceFile(name, "a: 1\n"), "a")));
    const { results = [] } = await runOf(lintResult(findings));
    expect(results.map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation)).toEqual([
      { uri: "sp%20ace/%C3%BC%23%25%3F.yaml", uriBaseId: "%SRCROOT%" },
      { uri: "compose.yaml", uriBaseId: "%SRCROOT%" },
      { uri: "file:///elsewhere/a%20b.yaml" },
    ]);
  });

  test.each([
    ["an empty file", "", ["c129715d7a2bc9a3:1"]],
    [
      "four lines",
      " a\nb\n  \t\tc\n d",
      ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
    ],
    [
      "line ends of Windows",
      " a\r\nb\r\n  \t\tc\r\n d",
      ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1"],
    ],
    ["Compose", compose.text, ["73cef2d9c556c1ae:1", "168d0bc62a8be662:1", "9f32e72908732534:1", "b7f3e93dae7346de:1"]],
    ["a byte order mark", `\ufeff${compose.text}`, ["d4cf73c2d8aba939:1", "168d0bc62a8be662:1"]],
  ])("hashes lines as GitHub's upload action does: %s", async (_, text, hashes) => {
    const file = sourceFile("/repo/compose.yaml", text);
    const starts = hashes.map((_, index) => text.split("\n", index).join("\n").length + (index > 0 ? 1 : 0));
    const findings = starts.map((start) => finding({ file, start, end: start }));
    const { results = [] } = await runOf(lintResult(findings));
    expect(results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash)).toEqual(hashes);
  });

  test("carries our own fingerprint", async () => {
    const { results = [] } = await runOf(lintResult([finding(placeOf(compose, "nginx"), { identity: "abc" })]));
    expect(results[0]?.fingerprints).toEqual({ "pmovesLint/v1": "ba7816bf8f01cfea414140de5dae2223" });
  });

  test("links the related places from the message", async () => {
    const related = ["TAG", "=", "1"].map((text) => ({ at: placeOf(env, text), message: `Place [${text}] of it.` }));
    const { results = [] } = await runOf(lintResult([finding(placeOf(compose, "nginx"), { related })]));
    expect(results[0]?.message.text).toBe(
      "Service 'web' has no tag. See [Place TAG of it](1), [Place = of it](2), [Place 1 of it](3).",
    );
    expect(results[0]?.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, "Place [TAG] of it."],
      [2, "Place [=] of it."],
      [3, "Place [1] of it."],
    ]);
    expect(results[0]?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("shop/.env");
  });

  test("takes nothing in a message for a link", async () => {
    const { results = [] } = await runOf(lintResult([finding(placeOf(compose, "nginx"), { message: "See [x](9)." })]));
    expect(results[0]?.message.text).toBe("See [x] (9).");
  });

  test("makes one result of findings of one rule on the same lines", async () => {
    const at = placeOf(compose, "nginx");
    const result = lintResult([
      finding(at, { service: "web", level: "warn" }),
      finding(at, { service: "api", message: "Service 'api' has no tag." }),
      finding(placeOf(compose, "latest"), { service: "web", subject: "X", message: "Another fault." }),
      finding(at, { rule: "docker-socket" }),
    ]);
    const { results = [] } = await runOf(result);
    expect(results.map(({ ruleId, level, message }) => [ruleId, level, message.text])).toEqual([
      ["image-tag", "error", "Service 'web' has no tag. The same holds for service 'api'. Another fault."],
      ["docker-socket", "error", "Service 'web' has no tag."],
    ]);
    const places = results.map((item) =>
      JSON.stringify([item.ruleId, regionOf(item)?.startLine, regionOf(item)?.endLine]),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test("names ten services of many", async () => {
    const at = placeOf(compose, "nginx");
    const { results = [] } = await runOf(
      lintResult(Array.from({ length: 42 }, (_, index) => finding(at, { service: `s${index}` }))),
    );
    expect(results[0]?.message.text).toContain("The same holds for services 's1', 's2', 's3', ");
    expect(results[0]?.message.text).toContain("'s10' and 31 more.");
  });

  test("cuts messages at 1,024 characters and keeps their links", async () => {
    const related = [{ at: placeOf(env, "TAG"), message: "y".repeat(300) }];
    const long = finding(placeOf(compose, "nginx"), { message: "x".repeat(2000), related });
    const text = (await runOf(lintResult([long]))).results?.[0]?.message.text ?? "";
    expect(text).toHaveLength(1024);
    expect(text).toMatch(/x… See \[y+…\]\(1\)\.$/);
  });

  test("keeps the 5,000 worst results and says how many were left out", async () => {
    const file = sourceFile("/repo/compose.yaml", "a\n".repeat(5002));
    const findings = Array.from({ length: 5002 }, (_, index) =>
      finding({ file, start: index * 2, end: index * 2 + 1 }, { level: index < 2 ? "warn" : "error" }),
    );
    const { results = [], invocations = [] } = await runOf(lintResult(findings));
    expect(results).toHaveLength(5000);
    expect(results.every(({ level }) => level === "error")).toBe(true);
    expect(invocations[0]?.executionSuccessful).toBe(true);
    expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain("2 more results were left out");
  });

  test("says that the linter failed, so that no alert is closed", async () => {
    const { results, invocations = [] } = await runOf(failed());
    expect(results).toEqual([]);
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolConfigurationNotifications: [
          { level: "error", message: { text: "First mistake." } },
          { level: "error", message: { text: "Second \\u{1b}mistake." } },
        ],
        toolExecutionNotifications: [{ level: "error", message: { text: "Rule 'x' failed." } }],
      },
    ]);
  });

  test("counts columns in UTF-16 code units and a byte order mark as nothing", async () => {
    const file = sourceFile("/repo/compose.yaml", "\ufeffx: 1\ny: 😀z\n");
    const run = await runOf(lintResult([finding(placeOf(file, "x")), finding(placeOf(file, "z"))]));
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results?.map((result) => regionOf(result)?.startColumn)).toEqual([1, 6]);
  });

  test("ends the category with a slash", async () => {
    expect((await runOf(lintResult([]))).automationDetails?.id).toBe("pmoves-lint/");
    const named = JSON.parse(await reportSarif(lintResult([]), { ...context, category: "nightly/x/" }));
    expect(named.runs[0].automationDetails.id).toBe("nightly/x/");
  });

  test("marks no result as suppressed, and names the stacks", async () => {
    const { results = [] } = await runOf(lintResult([finding(placeOf(compose, "nginx"), { stacks: ["gpu", "lab"] })]));
    expect(results[0]?.suppressions).toBeUndefined();
    expect(results[0]?.properties).toEqual({ stacks: ["gpu", "lab"] });
  });

  test("prints no control character", async () => {
    const hostile = "\u001b[31m\u202e\u0085";
    const file = sourceFile(`/repo/${hostile}.yaml`, "a: 1\n");
    const at = placeOf(file, "a");
    const related = [{ at, message: hostile }];
    const item = finding(at, { path: `services.${hostile}`, service: hostile, stacks: [hostile], related });
    const text = await reportSarif(lintResult([item]), context);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(JSON.parse(text).runs[0].results[0].message.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});

function everything(): LintResult {
  const rules = [ruleDescription("image-tag"), ruleDescription("privileged", { category: "security" })];
  const related = [{ at: placeOf(env, "TAG"), message: "Set here." }];
  return lintResult(
    [
      finding(placeOf(compose, "nginx"), { related, stacks: ["gpu"] }),
      finding(placeOf(compose, "privileged: true"), { rule: "privileged", level: "warn" }),
      finding(placeOf(env, "TAG=1\n"), { path: "" }),
    ],
    { rules },
  );
}

function failed(): LintResult {
  return lintResult([], {
    failures: [
      { kind: "config", message: "First mistake.\nSecond \u001bmistake." },
      { kind: "rule", message: "Rule 'x' failed." },
    ],
  });
}

async function logOf(result: LintResult): Promise<Log> {
  return JSON.parse(await reportSarif(result, context));
}

async function runOf(result: LintResult): Promise<Run> {
  const [run] = (await logOf(result)).runs;
  if (!run) throw new Error("The log has no run.");
  return run;
}

function regionOf(result: Result) {
  return result.locations?.[0]?.physicalLocation?.region;
}
