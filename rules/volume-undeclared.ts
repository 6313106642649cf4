import { defineProblemRule } from "./lib/problem-rule.ts";

export const volumeUndeclared = defineProblemRule({
  id: "volume-undeclared",
  summary: "Disallow named volumes that a service mounts and no file declares",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/volumes/"],
});
