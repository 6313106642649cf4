import { defineProblemRule } from "./lib/problem-rule.ts";

export const obsoleteVersion = defineProblemRule({
  id: "obsolete-version",
  summary: "Disallow the obsolete top-level `version`",
  category: "correctness",
  recommended: "warn",
  fixable: "safe",
  fix: (at) => ({ description: "Remove `version`.", edits: [{ kind: "remove", at }] }),
  references: ["https://docs.docker.com/reference/compose-file/version-and-name/"],
});
