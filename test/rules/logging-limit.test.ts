import { loggingLimit } from "../../rules/logging-limit.ts";
import { testRule } from "../support/test-rule.ts";

testRule(loggingLimit, {
  good: [
    {
      name: "a limit, and drivers that have no file or limit it themselves",
      files: `
services:
  a: { image: "a:1", logging: { driver: json-file, options: { max-size: 10m } } }
  b: { image: "b:1", logging: { driver: local } }
  c: { image: "c:1", logging: { driver: journald } }
  d: { image: "d:1", logging: { driver: none } }
`,
    },
    {
      name: "unusual but right: a limit for whatever driver the engine has",
      files: `
services:
  a: { image: "a:1", logging: { options: { max-size: 10m } } }
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
      name: "absent, and a number of files alone",
      files: `
services:
  a: { image: "a:1" }
  b: { image: "b:1", logging: { driver: json-file, options: { max-file: "3" } } }
`,
      findings: [
        { messageId: "missing", at: "3:3-4", service: "a" },
        { messageId: "missing", at: "4:3-4", service: "b" },
      ],
    },
  ],
});
