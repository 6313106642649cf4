import { subnetMixed } from "../../rules/subnet-mixed.ts";
import { testRule } from "../support/test-rule.ts";

testRule(subnetMixed, {
  good: [
    {
      name: "all fixed, none fixed, and automatic ones that are not created",
      files: `
services:
  a: { image: "a:1", networks: [one, outside] }
networks:
  one: { ipam: { config: [{ subnet: 172.30.1.0/24 }] } }
  outside: { external: true }
  unused: {}
`,
    },
    {
      name: "unusual but right: a fixed subnet outside of the addresses that Docker picks from, and a driver with its own",
      files: `
services:
  a: { image: "a:1", networks: [one, two, three] }
networks:
  one: { ipam: { config: [{ subnet: 10.77.0.0/24 }] } }
  two: {}
  three: { driver: overlay }
`,
    },
    {
      name: "pools by option",
      options: { pools: ["10.200.0.0/16"] },
      files: `
services:
  a: { image: "a:1", networks: [one, two] }
networks:
  one: { ipam: { config: [{ subnet: 172.30.1.0/24 }] } }
  two: {}
`,
    },
  ],
  bad: [
    {
      name: "one fixed, one automatic, one with IPv6 alone, and the implicit default",
      files: `
services:
  a: { image: "a:1", networks: [one, two, three] }
  b: { image: "b:1" }
networks:
  one: { ipam: { config: [{ subnet: 172.30.1.0/24 }] } }
  two: { driver: bridge }
  three: { enable_ipv6: true, ipam: { config: [{ subnet: "fd00::/64" }] } }
`,
      findings: [
        { messageId: "automatic", at: "7:3-6", subject: "two", says: ["'one'"], related: ["compose.yaml:6"] },
        { messageId: "automatic", at: "8:3-8", subject: "three" },
        { messageId: "automatic", at: "4:3-4", subject: "default" },
      ],
    },
  ],
});
