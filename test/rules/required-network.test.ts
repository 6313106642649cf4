import { requiredNetwork } from "../../rules/required-network.ts";
import { testRule } from "../support/test-rule.ts";

const plan = {
  networks: { bus_tier: { name: "shop_bus" } },
  requiredNetworks: [
    { services: ["agent*"], networks: ["bus_tier"], except: ["agent-ui"], reason: "It answers messages." },
  ],
};

testRule(requiredNetwork, {
  good: [
    {
      name: "the network is there, among others",
      plan,
      files: `
services:
  agent: { image: "agent:1", networks: [bus_tier, api_tier] }
  agent-ui: { image: "ui:1", networks: [api_tier] }
networks: { bus_tier: {}, api_tier: {} }
`,
    },
    {
      name: "unusual but right: an override file adds it",
      plan,
      files: {
        "compose.yaml": `
services:
  agent: { image: "agent:1", networks: [api_tier] }
networks: { bus_tier: {}, api_tier: {} }
`,
        "compose.override.yaml": "services: { agent: { networks: [bus_tier] } }\n",
      },
    },
  ],
  bad: [
    {
      name: "the network is missing",
      plan,
      files: `
services:
  agent:
    image: agent:1
    networks: [api_tier]
networks: { bus_tier: {}, api_tier: {} }
`,
      findings: [
        { messageId: "missing", at: "3:3-8", service: "agent", subject: "bus_tier", says: ["It answers messages."] },
      ],
    },
  ],
});
