import { dataTierMember } from "../../rules/data-tier-member.ts";
import { testRule } from "../support/test-rule.ts";

const plan = {
  tiers: {
    api: { files: ["env.tier-api"], services: ["api"], secrets: [] },
    media: { files: ["env.tier-media"], services: ["video"], secrets: [] },
  },
  networks: { data_tier: { name: "shop_data" } },
  stores: { postgres: { home: "data_tier" } },
  dataNetwork: { network: "data_tier", allow: ["tier:api", "backup"] },
};

testRule(dataTierMember, {
  good: [
    {
      name: "stores at home, the tier that may, and a service that may",
      plan,
      files: `
services:
  postgres: { image: "postgres:16", networks: [data_tier] }
  api: { image: "api:1", networks: [data_tier] }
  backup: { image: "backup:1", networks: [data_tier] }
  video: { image: "video:1", networks: [app_tier] }
networks: { data_tier: {}, app_tier: {} }
`,
    },
    {
      name: "unusual but right: no plan",
      files: "services: { a: { image: a:1, networks: [data_tier] } }\nnetworks: { data_tier: {} }\n",
    },
  ],
  bad: [
    {
      name: "another tier, and a service of no tier",
      plan,
      files: `
services:
  video:
    image: video:1
    networks: [data_tier]
  cron:
    image: cron:1
    networks:
      data_tier:
networks:
  data_tier: {}
`,
      findings: [
        {
          messageId: "tier",
          at: "5:16-25",
          service: "video",
          subject: "data_tier",
          says: ["tier 'media'", "'tier:api', 'backup'"],
          related: ["compose.yaml:11"],
        },
        { messageId: "unplanned", at: "9:7-16", service: "cron", says: ["no env tier"] },
      ],
    },
    {
      name: "the data network under another key, known by its real name",
      plan,
      files: `
services:
  video: { image: "video:1", networks: [stores] }
networks:
  stores: { name: shop_data, external: true }
`,
      findings: [{ messageId: "tier", at: "3:41-47", service: "video", subject: "stores" }],
    },
  ],
});
