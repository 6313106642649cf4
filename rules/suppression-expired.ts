import { defineProblemRule } from "./lib/problem-rule.ts";

export const suppressionExpired = defineProblemRule({
  id: "suppression-expired",
  summary: "Disallow comments that suppress findings beyond the date that they state",
  category: "correctness",
  recommended: "error",
  references: ["https://eslint.org/docs/latest/use/configure/rules"],
});
