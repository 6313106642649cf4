import { defineProblemRule } from "./lib/problem-rule.ts";

export const composeSchema = defineProblemRule({
  id: "compose-schema",
  summary: "Disallow keys and values that the Compose specification does not allow",
  category: "correctness",
  recommended: "error",
  ignoresUnset: true,
  references: ["https://docs.docker.com/reference/compose-file/"],
});
