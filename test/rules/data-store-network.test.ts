import { dataStoreNetwork } from "../../rules/data-store-network.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { stores: { postgres: { home: "data_tier", allow: ["monitoring_tier"] } } };

testRule(dataStoreNetwork, {
  good: [
    {
      name: "a store at home and on an allowed network",
      plan,
      files: `
services:
  postgres:
    image: postgres:16
    networks: [data_tier, monitoring_tier]
networks: { data_tier: {}, monitoring_tier: {} }
`,
    },
    {
      name: "unusual but right: the home network under another key, known by its real name",
      plan: { ...plan, networks: { data_tier: { name: "shop_data" } } },
      files: `
services:
  postgres:
    image: postgres:16
    networks: [stores]
networks:
  stores: { name: shop_data }
`,
    },
    {
      name: "a service that is no store",
      plan,
      files: "services: { web: { image: web:1, networks: [front] } }\nnetworks: { front: {} }\n",
    },
  ],
  bad: [
    {
      name: "a further network, in list form",
      plan,
      files: `
services:
  postgres:
    image: postgres:16
    networks: [data_tier, api_tier]
networks:
  data_tier: {}
  api_tier: {}
`,
      findings: [
        {
          messageId: "misplaced",
          at: "5:27-35",
          service: "postgres",
          subject: "api_tier",
          says: ["'api_tier'", "'data_tier', 'monitoring_tier'", "plan.stores.postgres.allow"],
          related: ["compose.yaml:8"],
        },
      ],
    },
    {
      name: "an override file adds the network, in map form",
      plan,
      files: {
        "compose.yaml": `
services:
  postgres:
    image: postgres:16
    networks: [data_tier]
networks: { data_tier: {}, api_tier: {} }
`,
        "compose.override.yaml": `
services:
  postgres:
    networks:
      api_tier:
        aliases: [db]
`,
      },
      findings: [
        {
          messageId: "misplaced",
          at: "5:7-15",
          file: "compose.override.yaml",
          service: "postgres",
          subject: "api_tier",
        },
      ],
    },
    {
      name: "no network at all: the store is on default",
      plan,
      files: "services:\n  postgres:\n    image: postgres:16\n",
      findings: [{ messageId: "misplaced", at: "2:3-11", service: "postgres", subject: "default" }],
    },
  ],
});
