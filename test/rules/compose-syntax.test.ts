import { composeSyntax } from "../../rules/compose-syntax.ts";
import { testRule } from "../support/test-rule.ts";

testRule(composeSyntax, {
  good: [
    {
      name: "anchors, merge keys and escapes",
      files: `
x-a: &a { restart: always }
services:
  a: { <<: *a, image: "a:1", command: "echo $$HOME" }
`,
    },
  ],
  bad: [
    {
      name: "a key twice",
      files: `
services:
  a:
    image: a:1
    image: a:2
`,
      findings: [{ messageId: "problem", at: "5:5-10" }],
    },
    {
      name: "a malformed variable",
      files: `
services:
  a:
    image: a:\${1}
`,
      findings: [{ messageId: "problem", at: "4:14-18" }],
    },
    {
      name: "an unknown anchor",
      files: `
services:
  a: *b
`,
      findings: [{ messageId: "problem", at: "3:6-8" }],
    },
  ],
});
