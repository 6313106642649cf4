import { nonRootUser } from "../../rules/non-root-user.ts";
import { testRule } from "../support/test-rule.ts";

testRule(nonRootUser, {
  good: [
    {
      name: "a number, a name, a variable",
      files: `
services:
  a: { image: "a:1", user: "1000:1000" }
  b: { image: "b:1", user: app }
  c: { image: "c:1", user: "\${UID:-1000}" }
`,
    },
    {
      name: "unusual but right: a user of the group of root, and one whose number begins with 0",
      files: `
services:
  a: { image: "a:1", user: "1000:0" }
  b: { image: "b:1", user: "0999" }
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
      name: "absent, root by name and by number",
      files: `
services:
  a: { image: "a:1" }
  b: { image: "b:1", user: root }
  c: { image: "c:1", user: "0:1000" }
`,
      findings: [
        { messageId: "unset", at: "3:3-4", service: "a" },
        { messageId: "root", at: "4:28-32", service: "b" },
        { messageId: "root", at: "5:28-36", service: "c" },
      ],
    },
  ],
});
