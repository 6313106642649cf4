import { healthcheck } from "../../rules/healthcheck.ts";
import { testRule } from "../support/test-rule.ts";

testRule(healthcheck, {
  good: [
    {
      name: "stated",
      files: `
services:
  a: { image: "a:1", healthcheck: { test: ["CMD", "true"] } }
`,
    },
    {
      name: "unusual but right: switched off on purpose, and a job that others wait for",
      files: `
services:
  a:
    image: a:1
    healthcheck: { disable: true }
    depends_on: { job: { condition: service_completed_successfully } }
  job: { image: "job:1" }
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
      name: "absent",
      files: `
services:
  a: { image: "a:1", depends_on: [b] }
  b: { image: "b:1" }
`,
      findings: [
        { messageId: "missing", at: "3:3-4", service: "a" },
        { messageId: "missing", at: "4:3-4", service: "b" },
      ],
    },
  ],
});
