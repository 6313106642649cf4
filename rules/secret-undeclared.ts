import { defineProblemRule } from "./lib/problem-rule.ts";

export const secretUndeclared = defineProblemRule({
  id: "secret-undeclared",
  summary: "Disallow secrets that a service or build names and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/secrets/"],
});
