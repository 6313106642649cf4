import { volumeUndeclared } from "../../rules/volume-undeclared.ts";
import { testRule } from "../support/test-rule.ts";

testRule(volumeUndeclared, {
  good: [
    {
      name: "declared, bind and anonymous",
      files: `
services:
  a:
    image: a:1
    volumes: ["data:/d", "./x:/x", "/y"]
volumes: { data: {} }
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
    volumes:
      - data:/d
      - type: volume
        source: more
        target: /m
`,
      findings: [
        { messageId: "problem", at: "6:9-13", subject: "data" },
        { messageId: "problem", at: "8:17-21", subject: "more" },
      ],
    },
  ],
});
