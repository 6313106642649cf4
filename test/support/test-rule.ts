/** The tests of our own rules: `pmoves-lint/testing` itself, with a test for each case, and no case unnamed or inexact. */
import { describe, test } from "vitest";
import type { Rule } from "../../src/rule.ts";
import type { RuleCase } from "../../src/testing/lint-case.ts";
import type { ExpectedFinding } from "../../src/testing/rule-cases.ts";
import { ruleTests } from "../../src/testing/test-rule.ts";

export { lintCase } from "../../src/testing/lint-case.ts";

type NamedCase = RuleCase & { readonly name: string };
type ExactFinding = ExpectedFinding & { readonly messageId: string; readonly at: string };

export interface RuleCases {
  readonly good: readonly NamedCase[];
  readonly bad: readonly (NamedCase & { readonly findings: readonly ExactFinding[] })[];
}

/**
 * Declares the tests of a rule.
 *
 * @param rule The rule under test.
 * @param cases Good and bad projects.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    for (const { name, run } of ruleTests(rule, cases)) test(name, run);
  });
}
