import { portAllInterfaces } from "../../rules/port-all-interfaces.ts";
import { testRule } from "../support/test-rule.ts";

testRule(portAllInterfaces, {
  good: [
    {
      name: "an address that is required and not set here",
      files: 'services: { a: { image: "a:1", ports: ["${BIND:?}:80:80"] } }\n',
    },
    {
      name: "an address, a port that Docker picks, no port, the host's network",
      files: `
services:
  a: { image: "a:1", ports: ["127.0.0.1:80:80", "[::1]:80:80", "80"], expose: ["90"] }
  b: { image: "b:1", network_mode: host, ports: ["80:80"] }
`,
    },
    {
      name: "unusual but right: an address of the host's private network, by variable",
      files: `
services:
  a: { image: "a:1", ports: ["\${BIND:-10.0.0.4}:80:80"] }
`,
    },
  ],
  bad: [
    {
      name: "no address, every address of either kind, a range once",
      files: `
services:
  a:
    image: a:1
    ports:
      - "80:80"
      - 0.0.0.0:81:81/udp
      - "[::]:82:82"
      - "8000-8002:8000-8002"
      - target: 90
        published: 90
`,
      findings: [
        { messageId: "open", at: "6:9-16", service: "a", subject: "80/tcp", says: ["127.0.0.1:"] },
        { messageId: "open", at: "7:9-26", subject: "81/udp" },
        { messageId: "open", at: "8:9-21", subject: "82/tcp" },
        { messageId: "open", at: "9:9-30", subject: "8000/tcp" },
        { messageId: "open", at: "10:9-11:22", subject: "90/tcp" },
      ],
    },
  ],
});
