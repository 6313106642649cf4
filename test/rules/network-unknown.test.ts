import { networkUnknown } from "../../rules/network-unknown.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { networks: { edge: { name: "shop_edge" } } };

testRule(networkUnknown, {
  good: [
    {
      name: "known by key, known by name, and the implicit default",
      plan,
      files: `
services:
  a: { image: "a:1", networks: [edge] }
  b: { image: "b:1" }
networks: { edge: {}, front: { name: shop_edge } }
`,
    },
    {
      name: "unusual but right: a plan without networks",
      files: "services: { a: { image: a:1, networks: [x] } }\nnetworks: { x: {} }\n",
    },
  ],
  bad: [
    {
      name: "a network of its own",
      plan,
      files: "services:\n  a: { image: a:1, networks: [scratch] }\nnetworks:\n  scratch: {}\n",
      findings: [{ messageId: "unknown", at: "4:3-10", subject: "scratch", says: ["'edge'"] }],
    },
  ],
});
