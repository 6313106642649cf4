import { defineProblemRule } from "./lib/problem-rule.ts";

export const suppressionUnused = defineProblemRule({
  id: "suppression-unused",
  summary: "Disallow comments that suppress nothing",
  category: "correctness",
  recommended: "warn",
  references: ["https://eslint.org/docs/latest/use/configure/rules"],
});
