import { composeMerge } from "../../rules/compose-merge.ts";
import { testRule } from "../support/test-rule.ts";

testRule(composeMerge, {
  good: [
    {
      name: "extends in one file",
      files: `
services:
  b: { image: "b:1" }
  a: { extends: b }
`,
    },
  ],
  bad: [
    {
      name: "extends what is not there",
      files: `
services:
  a:
    image: a:1
    extends: b
`,
      findings: [{ messageId: "problem", at: "5:14-15" }],
    },
    {
      name: "shapes that cannot be merged",
      files: {
        "compose.yaml": `
services:
  a:
    image: a:1
    ports: ["80:80"]
`,
        "compose.override.yaml": `
services:
  a:
    ports: { a: 1 }
`,
      },
      findings: [{ messageId: "problem", at: "4:12-20", file: "compose.override.yaml" }],
    },
    {
      name: "a file on another machine, which is only not read here",
      files: `
services:
  a:
    extends: { file: "git@github.com:shop/base.git#main:base.yaml", service: base }
`,
      findings: [{ messageId: "problem", at: "4:22-67" }],
    },
  ],
});
