import { describe, expect, test } from "vitest";
import { createSources } from "../../src/compose/sources.ts";
import type { ResolvedConfig } from "../../src/config/resolved-config.ts";
import type { Run } from "../../src/lint/choose-runs.ts";
import { lintRun } from "../../src/lint/lint-run.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import { defineRule, type Rule } from "../../src/rule.ts";
import { memoryFiles } from "../support/memory-files.ts";

const files = {
  "/shop/compose.yaml": "services:\n  web:\n    image: a:1\n    env_file: .env\n",
  "/shop/.env": "A=1\n",
};
const context = {
  sources: createSources(memoryFiles(files)),
  rules: [ruleThat("finds"), ruleThat("throws")],
  root: "/shop",
};

function ruleThat(id: string): Rule {
  return defineRule({
    id,
    meta: {
      summary: "Require x",
      category: "correctness",
      recommended: "error",
      needsPlan: false,
      messages: { found: "Service '{{service}}'." },
      references: [],
    },
    create: ({ report }) => ({
      service(service) {
        if (id === "throws") throw new TypeError("x is not a function");
        report({ at: service, messageId: "found", data: { service: service.name } });
      },
    }),
  });
}

function run(levels: Readonly<Record<string, "off" | "warn" | "error">>, parts: Partial<ResolvedConfig> = {}): Run {
  const config: ResolvedConfig = {
    files: [],
    rulesFor: () => new Map(Object.entries(levels).map(([id, level]) => [id, { level, options: {} }])),
    settingsFor: () => ({}),
    plan: createPlan({}),
    stacks: new Map(),
    exampleEnvFiles: true,
    isIgnored: () => false,
    policies: new Map(),
    pluginRules: [],
    ...parts,
  };
  return { config, stack: "lab", request: { cwd: "/shop", profiles: ["*"] } };
}

describe("a run", () => {
  test("gives findings with their stack, and every file that was read", () => {
    const outcome = lintRun(run({ finds: "warn", throws: "off" }), context);
    expect(outcome.findings).toMatchObject([
      { rule: "finds", level: "warn", message: "Service 'web'.", stacks: ["lab"] },
    ]);
    expect(outcome.files.map(({ path }) => path)).toEqual(["/shop/compose.yaml", "/shop/.env"]);
    expect(outcome.failures).toEqual([]);
    expect(outcome.active.map(({ rule }) => rule.id)).toEqual(["finds"]);
  });

  test("names a rule that throws and goes on with the others", () => {
    const outcome = lintRun(run({ throws: "error", finds: "error" }), context);
    expect(outcome.findings).toHaveLength(1);
    expect(outcome.failures).toMatchObject([{ kind: "rule", message: "Rule 'throws' failed: x is not a function" }]);
  });

  test("runs the rules of plugins", () => {
    const plugin = { ...ruleThat("finds"), id: "acme/finds" };
    const outcome = lintRun(run({ "acme/finds": "error" }, { pluginRules: [plugin] }), context);
    expect(outcome.findings.map(({ rule }) => rule)).toEqual(["acme/finds"]);
  });

  test("that breaks is a bug with its cause, and not the end", () => {
    const cause = new RangeError("Maximum call stack size exceeded");
    const rulesFor = () => {
      throw cause;
    };
    expect(lintRun(run({}, { rulesFor }), context)).toEqual({
      findings: [],
      files: [],
      active: [],
      failures: [{ kind: "bug", message: "lab: Maximum call stack size exceeded", cause }],
    });
  });
});
