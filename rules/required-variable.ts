import { defineProblemRule } from "./lib/problem-rule.ts";

export const requiredVariable = defineProblemRule({
  id: "required-variable",
  summary: "Require the variables that a Compose file demands with `${NAME:?}` to be set",
  category: "reliability",
  recommended: "warn",
  dependsOnMachine: true,
  references: ["https://docs.docker.com/reference/compose-file/interpolation/"],
});
