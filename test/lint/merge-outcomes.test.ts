import { describe, expect, test } from "vitest";
import type { RunOutcome } from "../../src/lint/lint-run.ts";
import { mergeOutcomes } from "../../src/lint/merge-outcomes.ts";
import type { Finding } from "../../src/lint/result.ts";
import type { Rule } from "../../src/rule.ts";
import { finding, placeOf, sourceFile } from "../support/findings.ts";

const compose = sourceFile("/shop/compose.yaml", "a: 1\nb: 2\nc: 3\n");
const other = sourceFile("/shop/a.yaml", "a: 1\n");

function rule(id: string): Rule {
  const meta = { summary: "Require x", category: "correctness", recommended: "error", needsPlan: false } as const;
  return { id, meta: { ...meta, messages: {}, references: [] }, create: () => ({}) };
}

function outcome(findings: readonly Finding[], parts: Partial<RunOutcome> = {}): RunOutcome {
  return { findings, files: [compose], active: [], failures: [], ...parts };
}

describe("merged outcomes", () => {
  test("report a fault that stacks share once, with their names", () => {
    const at = placeOf(compose, "b");
    const found = (stack: string, parts: Partial<Finding> = {}) => finding(at, { stacks: [stack], ...parts });
    const { findings } = mergeOutcomes(
      [
        outcome([found("gpu"), found("gpu", { subject: "x" })]),
        outcome([found("base", { message: "Worded otherwise." })]),
        outcome([found("lab", { service: "web" }), found("lab")]),
      ],
      [],
    );
    expect(findings.map(({ subject, service, stacks }) => [subject, service, stacks])).toEqual([
      [undefined, "web", ["lab"]],
      ["x", undefined, ["gpu"]],
      [undefined, undefined, ["base", "gpu", "lab"]],
    ]);
  });

  test("are sorted by file, place and rule, however they come", () => {
    const findings = [
      finding(placeOf(other, "a")),
      finding(placeOf(compose, "a"), { rule: "a-rule" }),
      finding(placeOf(compose, "a"), { rule: "b-rule" }),
      finding(placeOf(compose, "a: 1"), { rule: "a-rule" }),
      finding(placeOf(compose, "c"), { rule: "a-rule" }),
    ];
    for (const order of [findings, [...findings].reverse()]) {
      expect(mergeOutcomes([outcome(order)], []).findings).toEqual(findings);
    }
  });

  test("list each file, failure and rule once, a rule at its highest level", () => {
    const failure = { kind: "rule", message: "Rule 'x' failed: y" } as const;
    const one = { rule: rule("b-rule"), level: "warn", options: {} } as const;
    const two = { rule: rule("a-rule"), level: "error", options: {} } as const;
    const result = mergeOutcomes(
      [
        outcome([], { active: [one, two], files: [compose, other], failures: [failure] }),
        outcome([], {
          active: [
            { ...one, level: "error" },
            { ...two, level: "warn" },
          ],
          failures: [failure],
        }),
      ],
      [{ kind: "input", message: "There is no file." }],
    );
    expect(result.files).toEqual([other, compose]);
    expect(result.failures.map(({ kind }) => kind)).toEqual(["input", "rule"]);
    expect(result.rules.map(({ id, level }) => [id, level])).toEqual([
      ["a-rule", "error"],
      ["b-rule", "error"],
    ]);
    expect(result.rules[0]?.url).toMatch(/^https:\/\/.+\/docs\/rules\/a-rule\.md$/);
  });
});
