import { describe, expect, test } from "vitest";
import { defineRule, type RuleContext } from "../../src/rule.ts";
import { type BadCase, type ExpectedFinding, lintCase, type RuleCase, ruleTests, testRule } from "../../src/testing.ts";

interface Options {
  readonly tag: string;
}

const noTag = defineRule<"tagged" | "unfilled", Options>({
  id: "no-tag",
  meta: {
    summary: "Disallow a tag",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: { tagged: "'{{image}}' is tagged '{{tag}}'.", unfilled: "'{{image}}' of {{service}}." },
    options: {
      schema: { type: "object", properties: { tag: { type: "string" } }, additionalProperties: false },
      defaults: { tag: "latest" },
    },
    references: [],
  },
  create: ({ options, settings, report, plan }) => ({
    service({ image, name }) {
      if (name === "thrower") throw new Error("It broke.");
      if (settings.trusted === image?.value) return;
      if (!image?.value.endsWith(`:${options.tag}`) || plan.tiers.size > 0) return;
      const messageId = name === "unfilled" ? "unfilled" : "tagged";
      report({ at: image, messageId, data: { image: image.value, tag: options.tag }, subject: image.value });
    },
  }),
});

const LATEST = "services:\n  web:\n    image: web:latest\n";
const PINNED = LATEST.replace("latest", "1");
const FOUND: ExpectedFinding = { messageId: "tagged" };

describe("testRule passes", () => {
  test("where good cases are silent and bad ones find all that they state", () => {
    testRule(noTag, {
      good: [
        PINNED,
        { name: "another tag", files: LATEST, options: { tag: "edge" } },
        { name: "a setting", files: LATEST, settings: { trusted: "web:latest" } },
        { name: "a plan", files: LATEST, plan: { tiers: { a: { files: [], services: [], secrets: [] } } } },
        { name: "another file", files: { "a/other.yaml": PINNED }, use: ["a/other.yaml"] },
        { name: "another profile", files: `${LATEST}    profiles: [p]\n`, profiles: [] },
      ],
      bad: [
        {
          name: "everything",
          files: LATEST,
          findings: [
            {
              messageId: "tagged",
              message: "'web:latest' is tagged 'latest'.",
              ...{ at: "3:12-22", line: 3, column: 12, endLine: 3, endColumn: 22 },
              ...{ file: "compose.yaml", service: "web", subject: "web:latest", says: ["is tagged"], related: [] },
            },
          ],
        },
        { files: LATEST, findings: [{ message: /^'web:latest'/ }] },
        { files: LATEST.replace("latest", "${TAG}"), env: { TAG: "latest" }, findings: [FOUND] },
        {
          files: { "compose.yaml": PINNED, "compose.override.yaml": LATEST },
          findings: [{ ...FOUND, file: "compose.override.yaml" }],
        },
      ],
    });
  });
});

describe("testRule fails, and says why:", () => {
  test.each<[string, Partial<ExpectedFinding>, string]>([
    ["the message id", { messageId: "unfilled" }, '`messageId` is "tagged", not "unfilled".'],
    ["the message", { message: "Else." }, "`message` is not 'Else.'."],
    ["the pattern", { message: /else/ }, "`message` is not /else/."],
    ["the range", { at: "3:12-23" }, '`at` is "3:12-22", not "3:12-23".'],
    ["the line", { line: 4 }, "`line` is 3, not 4."],
    ["the end", { endColumn: 1 }, "`endColumn` is 22, not 1."],
    ["the file", { file: "x.yaml" }, '`file` is "compose.yaml", not "x.yaml".'],
    ["the service", { service: "api" }, '`service` is "web", not "api".'],
    ["the subject", { subject: "x" }, '`subject` is "web:latest", not "x".'],
    ["words", { says: ["no such words"] }, "`message` does not say 'no such words'."],
    ["related places", { related: ["a:1"] }, '`related` is [], not ["a:1"].'],
  ])("%s differs", (_, stated, difference) => {
    const item = { files: LATEST, findings: [{ ...FOUND, ...stated }] };
    expect(failureOf(item)).toBe(
      `Rule 'no-tag' fails 1 of 1 cases.\nbad: case 1\n  Finding 1: ${difference}\n  Found:\n    tagged at compose.yaml:3:12-22: 'web:latest' is tagged 'latest'.`,
    );
  });

  test("there are more or fewer findings", () => {
    expect(failureOf({ files: LATEST }, "good")).toContain(
      "Expected 0 findings, and found 1.\n  Found:\n    tagged at",
    );
    expect(failureOf({ files: LATEST, findings: [FOUND, FOUND] })).toContain(
      'Expected 2 findings, and found 1.\n  Finding 2 is missing: {"messageId":"tagged"}',
    );
    expect(failureOf({ files: PINNED, findings: [FOUND] })).toContain("Found:\n    nothing");
  });

  test.each<[string, object, string]>([
    ["a key is misspelled", { files: LATEST, opions: {}, findings: [FOUND] }, "There is no key 'opions' in a case."],
    [
      "a key of a finding is",
      { files: LATEST, findings: [{ messageID: "tagged" }] },
      "There is no key 'messageID' in a case.",
    ],
    [
      "a finding states nothing",
      { files: LATEST, findings: [{ line: 3 }] },
      "Each finding states its `messageId` or `message`.",
    ],
    ["a bad case finds nothing", { files: PINNED, findings: [] }, "A bad case states its `findings`."],
    [
      "options break the schema",
      { files: LATEST, options: { tga: "" }, findings: [FOUND] },
      "Options: Unknown key 'tga'. Did you mean 'tag'?",
    ],
    ["the rule throws", { files: LATEST.replace("web:", "thrower:"), findings: [FOUND] }, "The rule threw: It broke."],
    [
      "data is missing",
      { files: LATEST.replace("web:", "unfilled:"), findings: [{ messageId: "unfilled" }] },
      "Message 'unfilled' lacks `data` for {{service}}.",
    ],
  ])("%s", (_, item, reason) => expect(failureOf(item as BadCase)).toContain(reason));

  test("the rule is none", () => {
    const { create: _, ...broken } = noTag;
    // What JavaScript may hand over.
    expect(() => testRule(broken as typeof noTag, { good: [PINNED], bad: [] })).toThrow(
      "The test has a rule 'no-tag' that has no function `create`.",
    );
  });

  test("there are no cases, or several fail", () => {
    expect(() => testRule(noTag, { good: [], bad: [] })).toThrow("There are no cases.");
    expect(() => testRule(noTag, { good: [LATEST, PINNED, LATEST], bad: [] })).toThrow(
      /^Rule 'no-tag' fails 2 of 3 cases\.\ngood: case 1\n[\s\S]*good: case 3\n/,
    );
  });

  test("as an assertion error, which test runners know", () => {
    const assertion = { name: "AssertionError", code: "ERR_ASSERTION" };
    expect(() => testRule(noTag, { good: [LATEST], bad: [] })).toThrow(expect.objectContaining(assertion));
  });
});

test("each case can be a test of its own", () => {
  const tests = ruleTests(noTag, { good: [PINNED], bad: [{ name: "latest", files: LATEST, findings: [FOUND] }] });
  expect(tests.map(({ name }) => name)).toEqual(["good: case 1", "bad: latest"]);
  for (const { run } of tests) run();
});

test("a finding over several lines ends on its own line", () => {
  const whole = defineRule({
    ...noTag,
    create: ({ report }: RuleContext<"tagged" | "unfilled", Options>) => ({
      service: (at) => report({ at, messageId: "tagged", range: { ...at.at, end: at.at.file.text.length } }),
    }),
  });
  expect(lintCase(whole, { files: LATEST })).toMatchObject([{ at: "2:3-4:1", line: 2, endLine: 4, endColumn: 1 }]);
});

test("options and message ids are typed", () => {
  defineRule({
    id: "typed",
    meta: { ...noTag.meta, messages: { known: "Known." } },
    create: ({ options, report, project }) => ({
      service() {
        // @ts-expect-error There is no such option.
        if (options.unknown) return;
        // @ts-expect-error There is no such message.
        report({ at: { at: project.at, path: "" }, messageId: "unknown" });
      },
    }),
  });
});

function failureOf(item: RuleCase | BadCase, kind: "good" | "bad" = "bad"): string {
  try {
    const bad = "findings" in item && kind === "bad" ? [item] : [];
    testRule(noTag, { good: kind === "good" ? [item] : [], bad });
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
