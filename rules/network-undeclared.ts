import { defineProblemRule } from "./lib/problem-rule.ts";

export const networkUndeclared = defineProblemRule({
  id: "network-undeclared",
  summary: "Disallow networks that a service names and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/#networks"],
});
