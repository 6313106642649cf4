import { defineProblemRule } from "./lib/problem-rule.ts";

export const composeConsistency = defineProblemRule({
  id: "compose-consistency",
  summary: "Disallow attributes that exclude each other",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/"],
});
