import { defineProblemRule } from "./lib/problem-rule.ts";

export const suppressionNotAllowed = defineProblemRule({
  id: "suppression-not-allowed",
  summary: "Disallow comments that suppress findings of rules that the plan keeps in force",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"],
});
