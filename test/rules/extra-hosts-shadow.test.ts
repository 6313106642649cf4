import { extraHostsShadow } from "../../rules/extra-hosts-shadow.ts";
import { testRule } from "../support/test-rule.ts";

testRule(extraHostsShadow, {
  good: [
    {
      name: "names of nothing in the project, and the service's own name",
      files: `
services:
  web: { image: "web:1", extra_hosts: ["host.docker.internal:host-gateway", "web:127.0.0.1", "printer=10.0.0.5"] }
  db: { image: "db:1" }
`,
    },
    {
      name: "unusual but right: the address that the service has by ipv4_address",
      files: `
services:
  web: { image: "web:1", extra_hosts: ["db:172.28.0.5"], networks: [back] }
  db: { image: "db:1", networks: { back: { ipv4_address: 172.28.0.5 } } }
networks: { back: { ipam: { config: [{ subnet: 172.28.0.0/24 }] } } }
`,
    },
  ],
  bad: [
    {
      name: "a service's name, a container's name and an alias, in both forms",
      files: `
services:
  web:
    image: web:1
    extra_hosts:
      - "db:host-gateway"
      - "shop-db=10.0.0.5"
  job:
    image: job:1
    extra_hosts:
      fast: 10.0.0.6
  db: { image: "db:1", container_name: shop-db, networks: { default: { aliases: [fast] } } }
`,
      findings: [
        {
          messageId: "shadow",
          at: "6:9-26",
          service: "web",
          subject: "db",
          says: ["'host-gateway'"],
          related: ["compose.yaml:12"],
        },
        { messageId: "shadow", at: "7:9-27", subject: "shop-db" },
        { messageId: "shadow", at: "11:13-21", service: "job", subject: "fast" },
      ],
    },
  ],
});
