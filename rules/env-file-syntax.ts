import { defineProblemRule } from "./lib/problem-rule.ts";

export const envFileSyntax = defineProblemRule({
  id: "env-file-syntax",
  summary: "Disallow env files that Compose cannot read",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/"],
});
