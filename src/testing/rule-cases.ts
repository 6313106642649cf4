/** The cases of a rule's test, and what is wrong with them before anything runs. */
import { checkRules } from "../config/check-rules.ts";
import { createDocument } from "../config/config-document.ts";
import { describeRuleFaults } from "../config/rule-shape.ts";
import type { Rule } from "../rule.ts";
import type { RuleCase } from "./lint-case.ts";

/** Projects over which a rule is silent, and those in which it finds something. */
export interface RuleCases {
  /** Each a case, or the text of `compose.yaml` alone. */
  readonly good: readonly (string | RuleCase)[];
  readonly bad: readonly BadCase[];
}

export interface BadCase extends RuleCase {
  /** Every finding, in the order of the rule's reports. */
  readonly findings: readonly ExpectedFinding[];
}

/** What a finding must be. What is not stated is not compared; `messageId` or `message` has to be. */
export interface ExpectedFinding {
  readonly messageId?: string;
  /** The whole message, or a pattern that it matches. */
  readonly message?: string | RegExp;
  /** `line:column-endLine:endColumn`, or `line:column-endColumn` on one line; from 1, the end exclusive. */
  readonly at?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** Relative to the project. Default: `compose.yaml`. */
  readonly file?: string;
  readonly service?: string;
  readonly subject?: string;
  /** Parts that the message contains. */
  readonly says?: readonly string[];
  /** Places of related locations, `file:line`. */
  readonly related?: readonly string[];
}

const CASE_KEYS = ["name", "files", "plan", "options", "settings", "env", "profiles", "tracked", "use", "findings"];
const FINDING_KEYS = [
  ...["messageId", "message", "at", "line", "column", "endLine", "endColumn", "file"],
  ...["service", "subject", "says", "related"],
];

/** What keeps a rule from being tested at all, a sentence each. */
export function findRuleFaults(rule: Rule): readonly string[] {
  return describeRuleFaults(rule, rule.id ?? "rule").map((fault) => `The test ${fault}.`);
}

/**
 * What is wrong with a case itself, a sentence each: a misspelled key would compare nothing.
 *
 * @param item The case.
 * @param rule The rule, whose schema the options must meet.
 */
export function findCaseFaults(item: RuleCase | BadCase, rule: Rule): readonly string[] {
  const expected = "findings" in item ? item.findings : undefined;
  return [
    ...findUnknown(item, CASE_KEYS),
    ...(expected?.length === 0 ? ["A bad case states its `findings`."] : []),
    ...(expected ?? []).flatMap((finding) => findUnknown(finding, FINDING_KEYS)),
    ...(expected?.every(({ messageId, message }) => messageId ?? message) === false
      ? ["Each finding states its `messageId` or `message`."]
      : []),
    ...(item.options === undefined ? [] : findOptionFaults(rule, item.options)),
  ];
}

function findUnknown(value: object, keys: readonly string[]): readonly string[] {
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  return unknown.map((key) => `There is no key '${key}' in a case. Known: ${keys.join(", ")}.`);
}

/** As a config would check them, under a name that no rule of our own has. */
function findOptionFaults(rule: Rule, options: unknown): readonly string[] {
  const id = `test/${rule.id}`;
  const document = createDocument("options", "/", { rules: { [id]: ["error", options] } });
  return checkRules(document, new Map([[id, rule]])).map(({ problem, advice }) => `Options: ${problem} ${advice}`);
}
