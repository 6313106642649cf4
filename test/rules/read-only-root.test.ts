import { readOnlyRoot } from "../../rules/read-only-root.ts";
import { testRule } from "../support/test-rule.ts";

testRule(readOnlyRoot, {
  good: [
    {
      name: "read-only",
      files: `
services:
  a: { image: "a:1", read_only: true, tmpfs: [/tmp] }
`,
    },
    {
      name: "unusual but right: by variable",
      files: `
services:
  a: { image: "a:1", read_only: "\${READ_ONLY:-true}" }
`,
    },
    {
      name: "an overlay, whose base file may have it",
      use: ["gpu.yaml"],
      files: { "gpu.yaml": "services:\n  a: { environment: { X: y } }\n" },
    },
  ],
  bad: [
    {
      name: "absent, and false",
      files: `
services:
  a: { image: "a:1" }
  b: { image: "b:1", read_only: false }
`,
      findings: [
        { messageId: "missing", at: "3:3-4", service: "a" },
        { messageId: "missing", at: "4:3-4", service: "b" },
      ],
    },
  ],
});
