import { composeDeprecated } from "../../rules/compose-deprecated.ts";
import { testRule } from "../support/test-rule.ts";

testRule(composeDeprecated, {
  good: [
    {
      name: "the new form",
      files: `
services:
  a:
    image: a:1
    networks: [x]
networks: { x: { external: true, name: y } }
`,
    },
  ],
  bad: [
    {
      name: "external with a name",
      files: `
services:
  a:
    image: a:1
    networks: [x]
networks:
  x:
    external: { name: y }
`,
      findings: [{ messageId: "problem", at: "8:23-24" }],
    },
  ],
});
