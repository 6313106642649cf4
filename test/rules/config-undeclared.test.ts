import { configUndeclared } from "../../rules/config-undeclared.ts";
import { testRule } from "../support/test-rule.ts";

testRule(configUndeclared, {
  good: [
    {
      name: "declared",
      files: `
services:
  a:
    image: a:1
    configs: [site]
configs: { site: { content: x } }
`,
    },
  ],
  bad: [
    {
      name: "not declared",
      files: `
services:
  a:
    image: a:1
    configs: [site]
`,
      findings: [{ messageId: "problem", at: "5:15-19", subject: "site" }],
    },
  ],
});
