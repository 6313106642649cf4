import { secretUndeclared } from "../../rules/secret-undeclared.ts";
import { testRule } from "../support/test-rule.ts";

testRule(secretUndeclared, {
  good: [
    {
      name: "declared",
      files: `
services:
  a:
    image: a:1
    secrets: [token]
secrets: { token: { file: ./t } }
`,
    },
  ],
  bad: [
    {
      name: "short and long form",
      files: `
services:
  a:
    image: a:1
    secrets:
      - token
      - source: key
        target: /k
`,
      findings: [
        { messageId: "problem", at: "6:9-14", subject: "token" },
        { messageId: "problem", at: "7:17-20", subject: "key" },
      ],
    },
  ],
});
