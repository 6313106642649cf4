/** Runs one policy over an inline project. */
import { compileStrictSchema } from "../../src/config/eslintrc.ts";
import { createPolicyRule } from "../../src/policies/create-policy-rule.ts";
import type { PolicyData } from "../../src/policies/policy-data.ts";
import type { Violation } from "../../src/policies/schema-faults.ts";
import { lintCase } from "./test-rule.ts";

type Case = Parameters<typeof lintCase>[1];

/** What a policy `p` finds, each as `FILE:RANGE MESSAGE`. */
export function lintPolicy(policy: PolicyData, item: Omit<Case, "name"> | string): readonly string[] {
  return findByPolicy(policy, item).map(({ file, at, message }) => `${file}:${at} ${message}`);
}

/** What a policy `p` finds, with everything. */
export function findByPolicy(policy: PolicyData, item: Omit<Case, "name"> | string) {
  const given = typeof item === "string" ? { files: item } : item;
  return lintCase(createPolicyRule("p", policy, compile), { name: "policy", ...given });
}

/** Compiles the schema of a policy as configs do. */
export function compile(schema: object): (data: unknown) => readonly Violation[] {
  const validate = compileStrictSchema(schema);
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}
