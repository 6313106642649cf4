import { defineProblemRule } from "./lib/problem-rule.ts";

export const composeMerge = defineProblemRule({
  id: "compose-merge",
  summary: "Disallow files that cannot be merged, included or extended",
  category: "correctness",
  recommended: "error",
  followsSeverity: true,
  references: ["https://docs.docker.com/reference/compose-file/merge/"],
});
