import { networkMembers } from "../../rules/network-members.ts";
import { testRule } from "../support/test-rule.ts";

const plan = {
  networks: { legacy: { members: ["bridge", "tier:api"] } },
  tiers: { api: { files: [], services: ["api"], secrets: [] } },
};

testRule(networkMembers, {
  good: [
    {
      name: "only members",
      plan,
      files: `
services:
  bridge: { image: "bridge:1", networks: [legacy] }
  api: { image: "api:1", networks: [legacy] }
  web: { image: "web:1", networks: [open] }
networks: { legacy: {}, open: {} }
`,
    },
    {
      name: "unusual but right: a stranger in a profile that is not active",
      plan,
      profiles: ["prod"],
      files: `
services:
  web: { image: "web:1", networks: [legacy], profiles: [dev] }
  bridge: { image: "bridge:1", networks: [legacy] }
networks: { legacy: {} }
`,
    },
  ],
  bad: [
    {
      name: "a stranger",
      plan,
      files: `
services:
  web:
    image: web:1
    networks:
      - open
      - legacy
networks:
  open: {}
  legacy: {}
`,
      findings: [
        { messageId: "stranger", at: "7:9-15", service: "web", subject: "legacy", related: ["compose.yaml:10"] },
      ],
    },
  ],
});
