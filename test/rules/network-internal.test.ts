import { networkInternal } from "../../rules/network-internal.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { networks: { data_tier: { internal: true }, edge: { internal: false }, free: {} } };
const services = "services: { a: { image: a:1, networks: [data_tier] } }\n";

testRule(networkInternal, {
  good: [
    {
      name: "flags as planned, a network without a planned flag, one that is external",
      plan,
      files: `${services}networks:
  data_tier: { internal: true }
  edge: {}
  free: { internal: true }
`,
    },
    {
      name: "unusual but right: the flag comes through a merge key, and an override file leaves it out",
      plan,
      files: {
        "compose.yaml": `x-inside: &inside { internal: true, driver: bridge }
${services}networks:
  data_tier: { <<: *inside }
`,
        "compose.override.yaml": "networks: { data_tier: { driver: bridge } }\n",
      },
    },
    { name: "an external network", plan, files: `${services}networks: { data_tier: { external: true } }\n` },
  ],
  bad: [
    {
      name: "no flag: the key is at fault",
      plan,
      files: `${services}networks:\n  data_tier: {}\n`,
      findings: [{ messageId: "open", at: "3:3-12", subject: "data_tier" }],
    },
    {
      name: "the override file says false",
      plan,
      files: {
        "compose.yaml": `${services}networks: { data_tier: { internal: true } }\n`,
        "compose.override.yaml": "networks:\n  data_tier:\n    internal: false\n",
      },
      findings: [{ messageId: "open", at: "3:15-20", file: "compose.override.yaml" }],
    },
    {
      name: "internal where the plan says open, written as text",
      plan,
      files: `${services}networks:\n  data_tier: { internal: true }\n  edge:\n    internal: "true"\n`,
      findings: [{ messageId: "closed", at: "5:15-21", subject: "edge" }],
    },
  ],
});
