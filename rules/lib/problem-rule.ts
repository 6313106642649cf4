import { type Category, defineRule, type Rule } from "../../src/rule.ts";

interface ProblemRule {
  readonly id: string;
  readonly summary: string;
  readonly category: Category;
  readonly recommended: "off" | "warn" | "error";
  readonly references: readonly string[];
}

/**
 * A rule that reports what resolving the project found, one finding for each problem of its kind, in the resolver's words.
 *
 * @param id The kind of problem, which is also the rule's id.
 */
export function defineProblemRule({ id, ...meta }: ProblemRule): Rule<"problem"> {
  return defineRule<"problem", unknown>({
    id,
    meta: { ...meta, needsPlan: false, messages: { problem: "{{problem}}" } },
    create({ report }) {
      return {
        problem(problem) {
          report({
            at: problem,
            messageId: "problem",
            data: { problem: problem.message },
            ...(problem.subject === undefined ? {} : { subject: problem.subject }),
            ...(problem.related === undefined ? {} : { related: problem.related }),
          });
        },
      };
    },
  });
}
