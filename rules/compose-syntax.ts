import { defineProblemRule } from "./lib/problem-rule.ts";

export const composeSyntax = defineProblemRule({
  id: "compose-syntax",
  summary: "Disallow files that cannot be read as YAML or whose variables are malformed",
  category: "correctness",
  recommended: "error",
  references: ["https://yaml.org/spec/1.2.2/"],
});
