import { modelUndeclared } from "../../rules/model-undeclared.ts";
import { testRule } from "../support/test-rule.ts";

testRule(modelUndeclared, {
  good: [
    {
      name: "declared",
      files: `
services:
  a:
    image: a:1
    models: [llm]
models: { llm: { model: ai/m } }
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
    models: [llm]
`,
      findings: [{ messageId: "problem", at: "5:14-17", subject: "llm" }],
    },
  ],
});
