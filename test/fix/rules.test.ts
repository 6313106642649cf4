/** Every rule that says that it fixes does so for an example of its page, and no other reports a fix. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { runRules } from "../../src/lint/run.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import { defineRule, type Rule } from "../../src/rule.ts";
import { fixFiles } from "../support/fix-files.ts";
import { projectOf } from "../support/resolve.ts";
import { parseRulePage } from "../support/rule-page.ts";
import { root } from "../support/source-code.ts";

const fixing = rules.filter(({ meta }) => meta.fixable);

test("there are rules of each kind", () => {
  expect(new Set(fixing.map(({ meta }) => meta.fixable))).toEqual(new Set(["safe", "unsafe", "suggestion"]));
});

describe.each(fixing)("$id", (rule) => {
  test("fixes the bad example of its page", async () => {
    const outcomes = await Promise.all(badExamples(rule).map((example) => fixExample(rule, example)));
    expect(outcomes.some((isFixed) => isFixed)).toBe(true);
  });
});

test("a rule that reports a fix without saying that it has fixes fails", () => {
  const rule = defineRule({
    id: "sly",
    meta: {
      summary: "Require something",
      category: "correctness",
      recommended: "off",
      needsPlan: false,
      messages: { wrong: "Something is wrong." },
      references: [],
    },
    create: ({ report }) => ({
      service: (service) => {
        const fix = { description: "Remove it.", edits: [{ kind: "remove", at: service } as const] };
        report({ at: service, messageId: "wrong", fix });
      },
    }),
  });
  const project = projectOf("services:\n  web:\n    image: web:1\n");
  const rules = [{ rule, level: "error", options: {} } as const];
  const { findings, failures } = runRules({ project, plan: createPlan({}), rules, root: "/app" });
  expect(findings).toEqual([]);
  expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining("meta.fixable")]);
});

function badExamples({ id }: Rule) {
  const page = parseRulePage(readFileSync(path.join(root, "docs/rules", `${id}.md`), "utf8"));
  return page.examples.filter(({ kind }) => kind === "bad").map(({ files }) => ({ files, plan: page.plan }));
}

type Example = ReturnType<typeof badExamples>[number];

/** Whether a fix leaves nothing to find; for a suggestion, whether it holds when it is tried. */
async function fixExample({ id, meta }: Rule, { files, plan }: Example): Promise<boolean> {
  const fix = meta.fixable === "unsafe" ? "unsafe" : "safe";
  const { result } = await fixFiles({ files, plan, rules: { [id]: "error" }, fix, triesFixes: true });
  if (meta.fixable !== "suggestion") return result.findings.length === 0;
  return result.findings.some((finding) => finding.fix?.replacements);
}
