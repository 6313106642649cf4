import { networkSubnet } from "../../rules/network-subnet.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { networks: { edge: { subnet: "172.30.1.0/24" }, six: { subnet: ["10.1.0.0/16", "fd00::/64"] } } };
const services = "services: { a: { image: a:1, networks: [edge] } }\n";

testRule(networkSubnet, {
  good: [
    {
      name: "as planned, IPv6 written another way",
      plan,
      files: `${services}networks:
  edge: { ipam: { config: [{ subnet: 172.30.1.0/24 }] } }
  six: { ipam: { config: [{ subnet: "fd00:0::/64" }, { subnet: 10.1.0.0/16 }] } }
`,
    },
    {
      name: "unusual but right: from a variable's default, and an external network",
      plan,
      files: `${services}networks:
  edge: { ipam: { config: [{ subnet: "\${NET:-172.30.1}.0/24" }] } }
  six: { external: true }
`,
    },
  ],
  bad: [
    {
      name: "another subnet",
      plan,
      files: `${services}networks:\n  edge:\n    ipam:\n      config:\n        - subnet: 172.30.1.0/25\n`,
      findings: [{ messageId: "differs", at: "6:19-32", subject: "172.30.1.0/25", says: ["'172.30.1.0/24'"] }],
    },
    {
      name: "no subnet, and one of two",
      plan,
      files: `${services}networks:\n  edge: {}\n  six: { ipam: { config: [{ subnet: 10.1.0.0/16 }] } }\n`,
      findings: [
        { messageId: "missing", at: "3:3-7", says: ["'172.30.1.0/24'"] },
        { messageId: "missing", at: "4:3-6", says: ["gives it 'fd00::/64'"] },
      ],
    },
  ],
});
