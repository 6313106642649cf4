import { defineProblemRule } from "./lib/problem-rule.ts";

export const dependencyCycle = defineProblemRule({
  id: "dependency-cycle",
  summary: "Disallow services that wait for each other",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/#depends_on"],
});
