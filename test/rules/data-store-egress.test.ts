import { dataStoreEgress } from "../../rules/data-store-egress.ts";
import { testRule } from "../support/test-rule.ts";

const plan = {
  stores: { postgres: { home: "data_tier", allow: ["monitoring_tier"] } },
  networks: { data_tier: { internal: true }, monitoring_tier: { name: "shop_monitoring", internal: false } },
};

testRule(dataStoreEgress, {
  good: [
    {
      name: "internal networks only",
      plan,
      files: `
services:
  postgres: { image: "postgres:16", networks: [data_tier, monitoring_tier] }
  web: { image: "web:1", networks: [edge] }
networks: { data_tier: { internal: true }, monitoring_tier: { internal: true }, edge: {} }
`,
    },
    {
      name: "unusual but right: an external network that the plan knows as internal",
      plan,
      files: `
services:
  postgres: { image: "postgres:16", networks: [data_tier] }
networks: { data_tier: { external: true } }
`,
    },
    {
      name: "an external network of which nothing is known",
      plan,
      files: `
services:
  postgres: { image: "postgres:16", networks: [other] }
networks: { other: { external: true } }
`,
    },
  ],
  bad: [
    {
      name: "a network that is not internal",
      plan,
      files: `
services:
  postgres:
    image: postgres:16
    networks: [data_tier, monitoring_tier]
networks:
  data_tier: { internal: true }
  monitoring_tier: {}
`,
      findings: [
        {
          messageId: "egress",
          at: "5:27-42",
          service: "postgres",
          subject: "monitoring_tier",
          related: ["compose.yaml:8"],
        },
      ],
    },
    {
      name: "an external network that the plan knows as open, and the implicit default",
      plan,
      files: {
        "compose.yaml": `
services:
  postgres:
    image: postgres:16
    networks: [outside]
networks:
  outside: { external: true, name: shop_monitoring }
`,
      },
      findings: [{ messageId: "egress", at: "5:16-23", subject: "outside" }],
    },
    {
      name: "the implicit default network",
      plan,
      files: "services:\n  postgres: { image: postgres:16 }\n",
      findings: [{ messageId: "egress", at: "2:3-11", subject: "default", related: [] }],
    },
  ],
});
