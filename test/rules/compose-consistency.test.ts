import { composeConsistency } from "../../rules/compose-consistency.ts";
import { testRule } from "../support/test-rule.ts";

testRule(composeConsistency, {
  good: [
    {
      name: "networks alone",
      files: `
services:
  a:
    image: a:1
    networks: [x]
networks: { x: {} }
`,
    },
  ],
  bad: [
    {
      name: "network_mode beside networks",
      files: `
services:
  a:
    image: a:1
    network_mode: host
    networks: [x]
networks: { x: {} }
`,
      findings: [{ messageId: "problem", at: "6:5-13" }],
    },
  ],
});
