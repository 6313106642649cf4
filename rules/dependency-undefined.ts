import { defineProblemRule } from "./lib/problem-rule.ts";

export const dependencyUndefined = defineProblemRule({
  id: "dependency-undefined",
  summary: "Disallow dependencies on services that do not exist or are not active",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/#depends_on"],
});
