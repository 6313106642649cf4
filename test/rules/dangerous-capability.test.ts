import { dangerousCapability } from "../../rules/dangerous-capability.ts";
import { testRule } from "../support/test-rule.ts";

testRule(dangerousCapability, {
  good: [
    {
      name: "hardened but unusual: everything dropped, and one that is in Docker's standard set taken back",
      files: `
services:
  a: { image: "a:1", cap_drop: [ALL], cap_add: [NET_BIND_SERVICE, CAP_CHOWN, IPC_LOCK] }
`,
    },
    {
      name: "a privileged service has its own finding",
      files: 'services:\n  a: { image: "a:1", privileged: true, cap_add: [SYS_ADMIN] }\n',
    },
  ],
  bad: [
    {
      name: "with and without CAP_, in any case",
      files: `
services:
  a:
    image: a:1
    cap_add:
      - ALL
      - CAP_SYS_ADMIN
      - sys_module
      - NET_ADMIN
`,
      findings: [
        { messageId: "escape", at: "6:9-12", service: "a", subject: "ALL" },
        { messageId: "escape", at: "7:9-22", subject: "SYS_ADMIN", says: ["mount file systems"] },
        { messageId: "escape", at: "8:9-19", subject: "SYS_MODULE" },
        { messageId: "help", at: "9:9-18", subject: "NET_ADMIN", says: ["`plan.exceptions`"] },
      ],
    },
  ],
});
