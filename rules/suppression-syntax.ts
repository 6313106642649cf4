import { defineProblemRule } from "./lib/problem-rule.ts";

export const suppressionSyntax = defineProblemRule({
  id: "suppression-syntax",
  summary: "Disallow comments that are meant to suppress findings and cannot be read",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"],
});
