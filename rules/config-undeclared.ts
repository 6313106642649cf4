import { defineProblemRule } from "./lib/problem-rule.ts";

export const configUndeclared = defineProblemRule({
  id: "config-undeclared",
  summary: "Disallow configs that a service names and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/configs/"],
});
