import { hostGatewayMissing } from "../../rules/host-gateway-missing.ts";
import { testRule } from "../support/test-rule.ts";

testRule(hostGatewayMissing, {
  good: [
    {
      name: "with extra_hosts, in either form, and on the service whose network is shared",
      files: `
services:
  a: { image: "a:1", environment: { U: "http://host.docker.internal:1" }, extra_hosts: ["host.docker.internal:host-gateway"] }
  b: { image: "b:1", environment: { U: "http://host.docker.internal:1" }, extra_hosts: { host.docker.internal: host-gateway } }
  c: { image: "c:1", environment: { U: "http://host.docker.internal:1" }, network_mode: "service:a" }
`,
    },
    {
      name: "unusual but right: a service that has the name as its alias, and text that is no URL",
      files: `
services:
  a: { image: "a:1", environment: { U: "http://host.docker.internal:1", NOTE: "host.docker.internal works on a Mac" } }
  proxy: { image: "p:1", networks: { default: { aliases: [host.docker.internal] } } }
`,
    },
  ],
  bad: [
    {
      name: "in a value, in a default and in a command",
      files: `
services:
  a:
    image: a:1
    environment:
      U: http://host.docker.internal:1
      V: \${V:-ws://u:\${PW}@host.docker.internal:2/x}
    command: ["--url=http://host.docker.internal:3"]
`,
      findings: [
        { messageId: "missing", at: "6:17-37", service: "a", subject: "U", says: ["service 'a'"] },
        { messageId: "missing", at: "7:28-48", subject: "V" },
        { messageId: "missing", at: "8:29-49", subject: "command" },
      ],
    },
  ],
});
