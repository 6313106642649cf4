import { dataStorePortPublished } from "../../rules/data-store-port-published.ts";
import { testRule } from "../support/test-rule.ts";

testRule(dataStorePortPublished, {
  good: [
    {
      name: "loopback, no ports, no store",
      files: `
services:
  db: { image: "postgres:16", ports: ["127.0.0.1:5432:5432", "[::1]:5432:5432"] }
  cache: { image: "docker.io/library/redis:7", expose: ["6379"] }
  web: { image: "shop/postgres-admin:1", ports: ["80:80"] }
`,
    },
    {
      name: "unusual but right: called like a store, and none; a plan that names other stores",
      plan: { stores: { ledger: { home: "data" } } },
      files: `
services:
  postgres: { image: "shop/schema-viewer:1", ports: ["80:80"] }
  cache: { image: "redis:7", ports: ["6379:6379"] }
`,
    },
    {
      name: "images by option",
      options: { images: ["shop/ledger"] },
      files: `
services:
  db: { image: "postgres:16", ports: ["5432:5432"] }
`,
    },
  ],
  bad: [
    {
      name: "by image: official, of an organisation, with a registry, on an address of the network",
      files: `
services:
  db:
    image: postgres:16
    ports: ["5432:5432"]
  cache:
    image: docker.io/library/redis:7@sha256:6aaf3f5e6bc8a592fbfe2cccf19eb36d27c39d12dab4f4b01556b7449e7b1f44
    ports: ["10.0.0.4:6379:6379"]
  search:
    image: \${SEARCH_IMAGE:-getmeili/meilisearch:v1.8}
    ports: ["7700:7700"]
`,
      findings: [
        { messageId: "published", at: "5:13-24", service: "db", subject: "5432/tcp", says: ["127.0.0.1:5432:5432"] },
        { messageId: "published", at: "8:13-33", service: "cache" },
        { messageId: "published", at: "11:13-24", service: "search" },
      ],
    },
    {
      name: "by plan",
      plan: { stores: { ledger: { home: "data" } } },
      files: `
services:
  ledger: { image: "shop/ledger:1", ports: ["9000:9000"] }
`,
      findings: [{ messageId: "published", at: "3:45-56", service: "ledger" }],
    },
  ],
});
