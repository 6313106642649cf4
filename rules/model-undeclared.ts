import { defineProblemRule } from "./lib/problem-rule.ts";

export const modelUndeclared = defineProblemRule({
  id: "model-undeclared",
  summary: "Disallow models that a service names and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/models/"],
});
