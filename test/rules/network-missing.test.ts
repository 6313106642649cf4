import { networkMissing } from "../../rules/network-missing.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { networks: { edge: {}, app: {}, maybe: { optional: true } } };

testRule(networkMissing, {
  good: [
    {
      name: "all there but an optional one",
      plan,
      files: "services: { a: { image: a:1, networks: [edge, app] } }\nnetworks: { edge: {}, app: {} }\n",
    },
    { name: "unusual but right: another project", plan, files: "services: { a: { image: a:1 } }\n" },
  ],
  bad: [
    {
      name: "one is missing: the key networks",
      plan,
      files: "services: { a: { image: a:1, networks: [edge] } }\nnetworks:\n  edge: {}\n",
      findings: [{ messageId: "missing", at: "1:1-9", subject: "app", says: ["optional: true"] }],
    },
  ],
});
