import { dependencyCycle } from "../../rules/dependency-cycle.ts";
import { testRule } from "../support/test-rule.ts";

testRule(dependencyCycle, {
  good: [
    {
      name: "a chain",
      files: `
services:
  a:
    image: a:1
    depends_on: [b]
  b: { image: "b:1" }
`,
    },
  ],
  bad: [
    {
      name: "two services that wait for each other",
      files: `
services:
  a:
    image: a:1
    depends_on: [b]
  b:
    image: b:1
    depends_on: [a]
`,
      findings: [{ messageId: "problem", at: "8:18-19" }],
    },
  ],
});
