import { networkDriver } from "../../rules/network-driver.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { networks: { edge: { driver: "bridge" } } };
const services = "services: { a: { image: a:1, networks: [edge] } }\n";

testRule(networkDriver, {
  good: [
    { name: "no driver is bridge", plan, files: `${services}networks: { edge: {} }\n` },
    { name: "unusual but right: external", plan, files: `${services}networks: { edge: { external: true } }\n` },
  ],
  bad: [
    {
      name: "another driver",
      plan,
      files: `${services}networks:\n  edge:\n    driver: macvlan\n`,
      findings: [{ messageId: "differs", at: "4:13-20", subject: "edge", says: ["'macvlan'", "'bridge'"] }],
    },
    {
      name: "no driver where the plan names another",
      plan: { networks: { edge: { driver: "overlay" } } },
      files: `${services}networks:\n  edge:\n`,
      findings: [{ messageId: "differs", at: "3:3-7", says: ["'bridge'", "'overlay'"] }],
    },
  ],
});
