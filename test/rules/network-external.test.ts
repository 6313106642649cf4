import { networkExternal } from "../../rules/network-external.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { networks: { partners: { external: true }, edge: { external: false } } };
const services = "services: { a: { image: a:1, networks: [edge] } }\n";

testRule(networkExternal, {
  good: [
    { name: "as planned", plan, files: `${services}networks: { partners: { external: true }, edge: {} }\n` },
    {
      name: "unusual but right: the plan does not say",
      plan: { networks: { edge: {} } },
      files: `${services}networks: { edge: { external: true } }\n`,
    },
  ],
  bad: [
    {
      name: "created here although it exists outside",
      plan,
      files: `${services}networks:\n  edge: {}\n  partners: {}\n`,
      findings: [{ messageId: "created", at: "4:3-11", subject: "partners" }],
    },
    {
      name: "an override file turns it external",
      plan,
      files: {
        "compose.yaml": `${services}networks: { edge: {} }\n`,
        "compose.override.yaml": "networks:\n  edge:\n    external: true\n",
      },
      findings: [{ messageId: "external", at: "3:15-19", file: "compose.override.yaml", subject: "edge" }],
    },
  ],
});
