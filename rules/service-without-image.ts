import { defineProblemRule } from "./lib/problem-rule.ts";

export const serviceWithoutImage = defineProblemRule({
  id: "service-without-image",
  summary: "Require every service to have an image or a build",
  category: "correctness",
  recommended: "error",
  references: ["https://docs.docker.com/reference/compose-file/services/#image"],
});
