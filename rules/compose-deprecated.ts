import { defineProblemRule } from "./lib/problem-rule.ts";

export const composeDeprecated = defineProblemRule({
  id: "compose-deprecated",
  summary: "Disallow forms that Compose has deprecated",
  category: "correctness",
  recommended: "warn",
  references: ["https://docs.docker.com/reference/compose-file/"],
});
