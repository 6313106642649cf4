import { defineProblemRule } from "./lib/problem-rule.ts";

export const suppressionUnknownRule = defineProblemRule({
  id: "suppression-unknown-rule",
  summary: "Disallow comments that suppress findings of rules that do not exist",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"],
});
