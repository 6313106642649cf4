import { capDropAll } from "../../rules/cap-drop-all.ts";
import { testRule } from "../support/test-rule.ts";

testRule(capDropAll, {
  good: [
    {
      name: "all dropped, some taken back",
      files: `
services:
  a: { image: "a:1", cap_drop: [ALL], cap_add: [CHOWN] }
`,
    },
    {
      name: "unusual but right: in small letters, and a privileged service, where it does nothing",
      files: `
services:
  a: { image: "a:1", cap_drop: [all] }
  b: { image: "b:1", privileged: true }
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
      name: "absent, and only some",
      files: `
services:
  a: { image: "a:1" }
  b: { image: "b:1", cap_drop: [NET_RAW] }
`,
      findings: [
        { messageId: "missing", at: "3:3-4", service: "a" },
        { messageId: "missing", at: "4:3-4", service: "b" },
      ],
    },
  ],
});
