import { composeSchema } from "../../rules/compose-schema.ts";
import { testRule } from "../support/test-rule.ts";

testRule(composeSchema, {
  good: [
    {
      name: "all allowed",
      files: `
services:
  a:
    image: a:1
    x-note: 1
    ports: ["80:80"]
`,
    },
  ],
  bad: [
    {
      name: "every violation at its own token",
      files: `
services:
  a:
    image: a:1
    imagee: a:2
    ports: "80:80"
    privileged: [1]
`,
      findings: [
        { messageId: "problem", at: "5:5-11", says: ["image"] },
        { messageId: "problem", at: "6:12-19" },
        { messageId: "problem", at: "7:17-20" },
      ],
    },
  ],
});
