import { dependencyUndefined } from "../../rules/dependency-undefined.ts";
import { testRule } from "../support/test-rule.ts";

testRule(dependencyUndefined, {
  good: [
    {
      name: "defined, and optional in another profile",
      files: `
services:
  a:
    image: a:1
    depends_on:
      b: { condition: service_started, required: false }
  b: { image: "b:1", profiles: [x] }
`,
      profiles: ["y"],
    },
  ],
  bad: [
    {
      name: "no such service, list and map form",
      files: `
services:
  a:
    image: a:1
    depends_on: [b]
  c:
    image: c:1
    depends_on:
      d: { condition: service_started }
`,
      findings: [
        { messageId: "problem", at: "5:18-19", subject: "b" },
        { messageId: "problem", at: "9:7-8", subject: "d" },
      ],
    },
    {
      name: "in a profile that is not active",
      files: `
services:
  a:
    image: a:1
    depends_on: [b]
  b: { image: "b:1", profiles: [x] }
`,
      profiles: ["y"],
      findings: [{ messageId: "problem", at: "5:18-19", subject: "b" }],
    },
  ],
});
