/** Policies of several configs: the nearest of each name, checked and made rules. */
import type { Plan } from "../plan/plan.ts";
import { createPolicyRule, policyId } from "../policies/create-policy-rule.ts";
import type { Policy } from "../policies/policy.ts";
import type { PolicyData } from "../policies/policy-data.ts";
import type { Violation } from "../policies/schema-faults.ts";
import type { Rule } from "../rule.ts";
import { checkPolicy } from "./check-policy.ts";
import { type ConfigDocument, placeMistake } from "./config-document.ts";
import { ConfigError, type ConfigMistake } from "./config-error.ts";
import { compileStrictSchema } from "./eslintrc.ts";
import { isJsonObject, valueAt } from "./jsonc.ts";

/** A policy as a config states it, before it is known to fit the plan. */
interface StatedPolicy {
  readonly data: PolicyData;
  readonly document: ConfigDocument;
}

/**
 * The ids of all policies that some configs name, each with a rule of no consequence: `rules` and exceptions may name
 * a policy before anything else is known of it, and none has options.
 */
export function namePolicies(documents: readonly ConfigDocument[]): ReadonlyMap<string, Rule> {
  const names = documents.flatMap(({ data }) => Object.keys(policiesOf(data)));
  return new Map(names.map((name) => [policyId(name), createPolicyRule(name, EMPTY, compile)]));
}

/**
 * Merges policies: one replaces those of the same name in farther configs as a whole, and `null` or "off" takes it away.
 *
 * @param documents The configs, the farthest first. Their schema has been checked.
 * @param plan What tiers and stores there are.
 * @throws ConfigError with every mistake in them.
 */
export function resolvePolicies(documents: readonly ConfigDocument[], plan: Plan): ReadonlyMap<string, Policy> {
  const stated = mergePolicies(documents);
  const mistakes = [
    ...documents.flatMap(checkTexts),
    ...[...stated].flatMap(([name, { data, document }]) =>
      checkPolicy(name, data, plan.data).map((mistake) => placeMistake(document, mistake)),
    ),
  ];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return new Map([...stated].map(([name, policy]) => [name, createPolicy(name, policy)]));
}

const EMPTY: PolicyData = { select: {}, assert: [] };

function policiesOf(data: ConfigDocument["data"]): ConfigDocument["data"] {
  const policies = valueAt(data, ["policies"]);
  return isJsonObject(policies) ? policies : {};
}

/** The schema lets any text pass in place of a policy. */
function checkTexts(document: ConfigDocument): readonly ConfigMistake[] {
  const texts = Object.entries(policiesOf(document.data)).filter(
    ([, data]) => typeof data === "string" && data !== "off",
  );
  return texts.map(([name, data]) => {
    const problem = `'${data}' is no policy.`;
    return placeMistake(document, { path: ["policies", name], problem, advice: 'Write an object, or "off".' });
  });
}

function mergePolicies(documents: readonly ConfigDocument[]): ReadonlyMap<string, StatedPolicy> {
  const merged = new Map<string, StatedPolicy>();
  for (const document of documents) {
    for (const [name, data] of Object.entries(policiesOf(document.data))) {
      // The schema has been checked: what is neither null nor a text is a policy.
      if (isJsonObject(data)) merged.set(name, { data: data as unknown as PolicyData, document });
      else merged.delete(name);
    }
  }
  return merged;
}

function createPolicy(name: string, { data, document }: StatedPolicy): Policy {
  const locate: Policy["locate"] = (path) => document.locate(["policies", name, ...path], "value");
  return { name, data, rule: createPolicyRule(name, data, compile), file: document.name, locate };
}

function compile(schema: object): (data: unknown) => readonly Violation[] {
  const validate = compileStrictSchema(schema);
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}
