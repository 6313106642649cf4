import { securityOptUnconfined } from "../../rules/security-opt-unconfined.ts";
import { testRule } from "../support/test-rule.ts";

testRule(securityOptUnconfined, {
  good: [
    {
      name: "profiles, no new privileges",
      files: `
services:
  a: { image: "a:1", security_opt: ["seccomp:./profile.json", "apparmor=shop", "no-new-privileges:true", "label=type:shop_t"] }
`,
    },
    {
      name: "unusual but right: a privileged service has its own finding",
      files: 'services:\n  a: { image: "a:1", privileged: true, security_opt: ["seccomp=unconfined"] }\n',
    },
  ],
  bad: [
    {
      name: "with either separator",
      files: `
services:
  a:
    image: a:1
    security_opt:
      - seccomp:unconfined
      - "apparmor=unconfined"
      - label:disable
      - systempaths=unconfined
`,
      findings: [
        { messageId: "unconfined", at: "6:9-27", service: "a", subject: "seccomp", says: ["every system call"] },
        { messageId: "unconfined", at: "7:9-30", subject: "apparmor" },
        { messageId: "unconfined", at: "8:9-22", subject: "label" },
        { messageId: "unconfined", at: "9:9-31", subject: "systempaths" },
      ],
    },
  ],
});
