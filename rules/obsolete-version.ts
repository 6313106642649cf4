import { defineProblemRule } from "./lib/problem-rule.ts";

export const obsoleteVersion = defineProblemRule({
  id: "obsolete-version",
  summary: "Disallow the obsolete top-level `version`",
  category: "correctness",
  recommended: "warn",
  references: ["https://docs.docker.com/reference/compose-file/version-and-name/"],
});
