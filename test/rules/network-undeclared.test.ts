import { networkUndeclared } from "../../rules/network-undeclared.ts";
import { testRule } from "../support/test-rule.ts";

testRule(networkUndeclared, {
  good: [
    {
      name: "declared, and default",
      files: `
services:
  a:
    image: a:1
    networks: [front, default]
networks: { front: {} }
`,
    },
    {
      name: "unusual but right: declared in an override file",
      files: {
        "compose.yaml": `
services:
  a:
    image: a:1
    networks: [front]
`,
        "compose.override.yaml": `
networks: { front: {} }
`,
      },
    },
    {
      name: "an overlay by itself",
      files: {
        "gpu.yaml": `
services:
  a:
    networks: [front]
`,
      },
      use: ["gpu.yaml"],
    },
  ],
  bad: [
    {
      name: "each undeclared network, in list and map form",
      files: `
services:
  a:
    image: a:1
    networks: [front, back]
  b:
    image: b:1
    networks:
      side:
`,
      findings: [
        { messageId: "problem", at: "5:16-21", subject: "front" },
        { messageId: "problem", at: "5:23-27", subject: "back" },
        { messageId: "problem", at: "9:7-11", subject: "side" },
      ],
    },
  ],
});
