/** Tests a rule: good projects must give no finding, bad ones exactly those that they state. */
import type { Rule } from "../rule.ts";
import { reasonOf } from "../text/reason.ts";
import { compareFindings } from "./compare-findings.ts";
import { lintCase, type RuleCase } from "./lint-case.ts";
import { type BadCase, findCaseFaults, findRuleFaults, type RuleCases } from "./rule-cases.ts";

/** One case as a test of its own, for the runner of your choice. */
export interface RuleTest {
  /** `good: …` or `bad: …`. */
  readonly name: string;
  /** @throws An assertion error that says what differs. */
  run(): void;
}

/**
 * Tests a rule. Call it inside a test of `node:test`, vitest or another runner, or in a script of its own.
 *
 * @param rule The rule.
 * @param cases Good and bad projects.
 * @throws An assertion error that names every case that fails, and what differs.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  const tests = ruleTests(rule, cases);
  if (tests.length === 0) throw new RuleTestError("There are no cases.");
  const failures = tests.flatMap(({ name, run }) => {
    try {
      run();
      return [];
    } catch (error) {
      return [{ name, reason: reasonOf(error), error }];
    }
  });
  const [first] = failures;
  if (!first) return;
  const text = failures.map(({ name, reason }) => `${name}\n${indent(reason)}`).join("\n");
  const title = `Rule '${rule.id}' fails ${failures.length} of ${tests.length} cases.`;
  throw new RuleTestError(`${title}\n${text}`, { cause: first.error });
}

/**
 * The same cases as tests by name: `for (const { name, run } of ruleTests(rule, cases)) test(name, run);`
 *
 * @param rule The rule.
 * @param cases Good and bad projects.
 */
export function ruleTests(rule: Rule, cases: RuleCases): readonly RuleTest[] {
  const good = cases.good.map((item) => (typeof item === "string" ? { files: item } : item));
  return [
    ...good.map((item, index) => ({ name: nameOf("good", item, index), run: () => testCase(rule, item) })),
    ...cases.bad.map((item, index) => ({ name: nameOf("bad", item, index), run: () => testCase(rule, item) })),
  ];
}

/** What runners know as the failure of an assertion, `node:assert` or not. */
class RuleTestError extends Error {
  override readonly name = "AssertionError";
  readonly code = "ERR_ASSERTION";
}

function testCase(rule: Rule, item: RuleCase | BadCase): void {
  const faults = [...findRuleFaults(rule), ...findCaseFaults(item, rule)];
  if (faults.length > 0) throw new RuleTestError(faults.join("\n"));
  const differences = compareFindings(findingsOf(rule, item), "findings" in item ? item.findings : [], rule);
  if (differences.length > 0) throw new RuleTestError(differences.join("\n"));
}

function findingsOf(rule: Rule, item: RuleCase): ReturnType<typeof lintCase> {
  try {
    return lintCase(rule, item);
  } catch (cause) {
    throw new RuleTestError(`The rule threw: ${reasonOf(cause)}`, { cause });
  }
}

function nameOf(kind: "good" | "bad", { name }: RuleCase, index: number): string {
  return `${kind}: ${name ?? `case ${index + 1}`}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
