import { subnetOverlap } from "../../rules/subnet-overlap.ts";
import { testRule } from "../support/test-rule.ts";

const services = "services: { a: { image: a:1, networks: [one] } }\n";
const network = (subnet: string) => `{ ipam: { config: [{ subnet: "${subnet}" }] } }`;

testRule(subnetOverlap, {
  good: [
    {
      name: "neighbours, and IPv4 beside IPv6",
      files: `${services}networks:
  one: ${network("10.0.0.0/25")}
  two: ${network("10.0.0.128/25")}
  six: ${network("::/0")}
`,
    },
    {
      name: "unusual but right: the network itself is in the plan, under its real name",
      plan: { networks: { edge: { name: "shop_edge", subnet: "10.0.0.0/24" } } },
      files: `${services}networks:
  one: { name: shop_edge, ipam: { config: [{ subnet: 10.0.0.0/24 }] } }
`,
    },
  ],
  bad: [
    {
      name: "one holds the other",
      files: `${services}networks:
  one: ${network("10.0.0.0/16")}
  two: ${network("10.0.4.0/24")}
`,
      findings: [
        {
          messageId: "overlap",
          at: "4:37-50",
          subject: "10.0.4.0/24",
          says: ["'two'", "'one'", "'10.0.0.0/16'"],
          related: ["compose.yaml:3"],
        },
      ],
    },
    {
      name: "the plan gives the addresses to a network outside",
      plan: { networks: { outside: { external: true, subnet: "10.0.0.0/8" } } },
      files: `${services}networks:\n  one: ${network("10.0.4.0/24")}\n  outside: { external: true }\n`,
      findings: [{ messageId: "planned", at: "3:37-50", says: ["'outside'"], related: [] }],
    },
  ],
});
