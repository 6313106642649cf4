import { pidsLimit } from "../../rules/pids-limit.ts";
import { testRule } from "../support/test-rule.ts";

testRule(pidsLimit, {
  good: [
    {
      name: "in both places",
      files: `
services:
  a: { image: "a:1", pids_limit: 100 }
  b: { image: "b:1", deploy: { resources: { limits: { pids: 100 } } } }
`,
    },
    {
      name: "unusual but right: by variable",
      files: `
services:
  a: { image: "a:1", pids_limit: "\${PIDS:-200}" }
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
      name: "absent, and the two numbers that stand for none",
      files: `
services:
  a: { image: "a:1" }
  b: { image: "b:1", pids_limit: -1 }
  c: { image: "c:1", pids_limit: 0 }
`,
      findings: [
        { messageId: "missing", at: "3:3-4", service: "a" },
        { messageId: "missing", at: "4:3-4", service: "b" },
        { messageId: "missing", at: "5:3-4", service: "c" },
      ],
    },
  ],
});
