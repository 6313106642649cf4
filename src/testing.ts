/** For the tests of rules: what a plugin gets from `import "pmoves-lint/testing"`. Needs no test runner. */

export type { PlanData } from "./plan/plan-data.ts";
export type { FoundFinding, RuleCase } from "./testing/lint-case.ts";
export { lintCase } from "./testing/lint-case.ts";
export type { BadCase, ExpectedFinding, RuleCases } from "./testing/rule-cases.ts";
export type { RuleTest } from "./testing/test-rule.ts";
export { ruleTests, testRule } from "./testing/test-rule.ts";
