import { unknownHost } from "../../rules/unknown-host.ts";
import { testRule } from "../support/test-rule.ts";

testRule(unknownHost, {
  good: [
    {
      name: "services, aliases, container names, links, extra hosts, names with dots, addresses, the container itself",
      files: `
services:
  web:
    image: "web:1"
    environment:
      A: http://db:1
      B: http://fast:1
      C: http://shop-db:1
      D: http://base:1
      E: http://gateway:1
      F: https://api.example.com/http
      G: http://10.0.0.1:80,http://[::1]:80
      H: http://localhost:80
      J: http://project-db-1:5432
    links: ["db:base"]
    extra_hosts: ["gateway:host-gateway"]
  db: { image: "db:1", container_name: shop-db, networks: { default: { aliases: [fast] } } }
`,
    },
    {
      name: "unusual but right: an external network may hold anything, `s3://` is no server, a variable may be anything",
      files: `
services:
  web: { image: "web:1", environment: { A: "http://elsewhere:1" }, networks: [shared] }
  job: { image: "job:1", environment: { A: "s3://bucket/key", B: "app://callback", C: "http://\${HOST}:1", D: "sqlite:///data" } }
  host: { image: "host:1", network_mode: host, environment: { A: "http://machine:1" } }
networks: { shared: { external: true } }
`,
    },
    {
      name: "a host that the option names",
      options: { hosts: ["runner-*"] },
      files: `
services:
  web: { image: "web:1", environment: { A: "http://runner-7:1" } }
`,
    },
  ],
  bad: [
    {
      name: "a name in a value, in a default, and after user and password",
      files: `
services:
  web:
    image: web:1
    environment:
      A: http://databse:5432
      B: \${B:-nats://bus:4222}
      C: postgresql+asyncpg://u:p@store:5432/x
`,
      findings: [
        { messageId: "unknown", at: "6:17-24", service: "web", subject: "A", says: ["'databse'", "`hosts`"] },
        { messageId: "unknown", at: "7:22-25", subject: "B" },
        { messageId: "unknown", at: "8:35-40", subject: "C" },
      ],
    },
  ],
});
