import { defineProblemRule } from "./lib/problem-rule.ts";

export const suppressionWithoutReason = defineProblemRule({
  id: "suppression-without-reason",
  summary: "Require comments that suppress findings to say why",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"],
});
