import { hostNamespace } from "../../rules/host-namespace.ts";
import { testRule } from "../support/test-rule.ts";

testRule(hostNamespace, {
  good: [
    {
      name: "namespaces of its own, and those of another service",
      files: `
services:
  a: { image: "a:1", ipc: shareable }
  b: { image: "b:1", ipc: "service:a", pid: "service:a" }
`,
    },
    {
      name: "unusual but right: a privileged service has its own finding",
      files: 'services:\n  a: { image: "a:1", privileged: true, pid: host }\n',
    },
  ],
  bad: [
    {
      name: "each of the four",
      files: `
services:
  a:
    image: a:1
    pid: host
    ipc: "host"
    userns_mode: \${USERNS:-host}
    uts: host
`,
      findings: [
        { messageId: "host", at: "5:10-14", service: "a", subject: "pid", says: ["every process"] },
        { messageId: "host", at: "6:10-16", subject: "ipc" },
        { messageId: "own", at: "7:18-33", subject: "userns_mode" },
        { messageId: "own", at: "8:10-14", subject: "uts" },
      ],
    },
  ],
});
