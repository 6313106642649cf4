import { serviceWithoutNetwork } from "../../rules/service-without-network.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { networks: { edge: {}, app: {} } };

testRule(serviceWithoutNetwork, {
  good: [
    {
      name: "named networks and network modes",
      plan,
      files: `
services:
  a: { image: "a:1", networks: [edge] }
  b: { image: "b:1", network_mode: none }
networks: { edge: {} }
`,
    },
    {
      name: "unusual but right: the plan knows default",
      plan: { networks: { default: {} } },
      files: "services: { a: { image: a:1 } }\n",
    },
    { name: "no plan", files: "services: { a: { image: a:1 } }\n" },
  ],
  bad: [
    {
      name: "no networks, and an empty list",
      plan,
      files: "services:\n  a:\n    image: a:1\n  b:\n    image: b:1\n    networks: []\n",
      findings: [
        { messageId: "implicit", at: "2:3-4", service: "a", subject: "default", says: ["'edge', 'app'"] },
        { messageId: "implicit", at: "4:3-4", service: "b", subject: "default" },
      ],
    },
  ],
});
