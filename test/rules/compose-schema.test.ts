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
    {
      name: "unusual but right: ports, mounts and a name that a variable gives elsewhere",
      files: `
name: \${SHOP_NAME}
services:
  a:
    image: a:1
    ports: ["\${PORT}:\${PORT}"]
    volumes: ["\${DATA}:/data"]
`,
    },
  ],
  bad: [
    {
      name: "a malformed port beside a variable that has a default",
      files: `
services:
  a:
    image: a:1
    ports: ["\${PORT:-}:\${PORT:-}"]
`,
      findings: [{ messageId: "problem", at: "5:14-33" }],
    },
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
