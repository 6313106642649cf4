import { noNewPrivileges } from "../../rules/no-new-privileges.ts";
import { testRule } from "../support/test-rule.ts";

testRule(noNewPrivileges, {
  good: [
    {
      name: "in each of its forms",
      files: `
services:
  a: { image: "a:1", security_opt: ["no-new-privileges:true"] }
  b: { image: "b:1", security_opt: ["seccomp=x.json", "no-new-privileges"] }
`,
    },
    {
      name: "unusual but right: with an equals sign",
      files: `
services:
  a: { image: "a:1", security_opt: ["no-new-privileges=true"] }
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
      name: "absent, other options, switched off",
      files: `
services:
  a: { image: "a:1" }
  b: { image: "b:1", security_opt: ["label=type:x"] }
  c: { image: "c:1", security_opt: ["no-new-privileges:false"] }
`,
      findings: [
        { messageId: "missing", at: "3:3-4", service: "a" },
        { messageId: "missing", at: "4:3-4", service: "b" },
        { messageId: "missing", at: "5:3-4", service: "c" },
      ],
    },
  ],
});
