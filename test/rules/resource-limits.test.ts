import { resourceLimits } from "../../rules/resource-limits.ts";
import { testRule } from "../support/test-rule.ts";

testRule(resourceLimits, {
  good: [
    {
      name: "in both places",
      files: `
services:
  a: { image: "a:1", mem_limit: 512m, cpus: 0.5 }
  b: { image: "b:1", deploy: { resources: { limits: { memory: 1G, cpus: "2" } } } }
`,
    },
    {
      name: "unusual but right: one here and one there",
      files: `
services:
  a: { image: "a:1", mem_limit: 512m, deploy: { resources: { limits: { cpus: "0.25" } } } }
`,
    },
    {
      name: "unusual but right: processor time as a quota, as whole processors, as a share",
      files: `
services:
  a: { image: "a:1", mem_limit: 512m, cpu_quota: 50000 }
  b: { image: "b:1", mem_limit: 512m, cpu_count: 2 }
  c: { image: "c:1", mem_limit: 512m, cpu_percent: 50 }
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
      name: "absent, half, reserved only, zero",
      files: `
services:
  a: { image: "a:1" }
  b: { image: "b:1", mem_limit: 512m }
  c: { image: "c:1", deploy: { resources: { reservations: { memory: 1G, cpus: "1" } } } }
  d: { image: "d:1", mem_limit: 0, cpus: 0 }
`,
      findings: [
        { messageId: "missing", at: "3:3-4", service: "a" },
        { messageId: "missing", at: "4:3-4", service: "b" },
        { messageId: "missing", at: "5:3-4", service: "c" },
        { messageId: "missing", at: "6:3-4", service: "d" },
      ],
    },
  ],
});
