import { noSharedNetwork } from "../../rules/no-shared-network.ts";
import { testRule } from "../support/test-rule.ts";

testRule(noSharedNetwork, {
  good: [
    {
      name: "a common network, a common network mode, a link, an alias, the container's own name",
      files: `
services:
  web:
    image: "web:1"
    environment: { DB: "postgres://u@db:5432/x", CACHE: "redis://fast:6379", SELF: "http://web:80", LINKED: "http://base:1" }
    links: ["db:base"]
    networks: [front, back]
  db: { image: "db:1", networks: [back] }
  cache: { image: "cache:1", networks: { back: { aliases: [fast] } } }
  sidecar: { image: "side:1", network_mode: "service:web", environment: { DB: "http://db:1", MAIN: "http://localhost:80" } }
networks: { front: {}, back: {} }
`,
    },
    {
      name: "unusual but right: a hosts entry, a job to wait for, a name that only a variable gives, a provider",
      files: `
services:
  web:
    image: "web:1"
    environment: ["DB=http://db:1", "OTHER=http://\${OTHER_HOST}:1", "DOC=see db://", "IMAGE=db:16"]
    extra_hosts: ["db:10.0.0.9"]
    depends_on: { migrate: { condition: service_completed_successfully }, cloud: { condition: service_started } }
    networks: [front]
  db: { image: "db:1", networks: [back] }
  migrate: { image: "db:1", networks: [back] }
  cloud: { provider: { type: model } }
networks: { front: {}, back: {} }
`,
    },
    {
      name: "unusual but right: two keys of one external network, and another container's network",
      files: `
services:
  web: { image: "web:1", environment: { DB: "http://db:1" }, networks: [mine] }
  db: { image: "db:1", networks: [theirs] }
  guest: { image: "guest:1", network_mode: "container:elsewhere", environment: { DB: "http://db:1" } }
networks: { mine: { external: true, name: shared }, theirs: { external: true, name: shared } }
`,
    },
  ],
  bad: [
    {
      name: "a URL in a list, in a default, among others, and a dependency",
      files: `
services:
  web:
    image: web:1
    environment:
      - "DB=postgres://\${DB_USER:-u}:\${DB_PASSWORD}@db:5432/x"
      - "ALSO=\${ALSO:-\${OTHER:-http://db:1}}"
      - "CLUSTER=http://x.example.com:1,db:2"
      - "HOST_ONLY=http://\${DB_HOST:-db}:3"
      - BROKER=\${BROKER:-db:4222}
    depends_on: [db]
    networks: [front]
  db: { image: "db:1", networks: [back] }
networks: { front: {}, back: {} }
`,
      findings: [
        {
          messageId: "url",
          at: "6:53-55",
          service: "web",
          subject: "db",
          says: ["'front'", "'back'", "'DB' of service"],
          related: ["compose.yaml:13"],
        },
        { messageId: "url", at: "7:39-41" },
        { messageId: "url", at: "8:41-43" },
        { messageId: "url", at: "9:38-40" },
        { messageId: "url", at: "10:26-28" },
        { messageId: "dependency", at: "11:18-20", service: "web", subject: "db", says: ["waits for 'db'"] },
      ],
    },
    {
      name: "an env file, a command and a health check",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    env_file: [web.env]
    command: ["--store", "http://db:1"]
    healthcheck: { test: "curl http://db:2/" }
    networks: [front]
  db: { image: "db:1", networks: [back] }
networks: { front: {}, back: {} }
`,
        "web.env": "DB_URL=http://db:1\n",
      },
      findings: [
        { messageId: "url", at: "6:34-36" },
        { messageId: "url", at: "7:39-41" },
        { messageId: "url", at: "1:15-17", file: "web.env", service: "web" },
      ],
    },
    {
      name: "names that do not exist with `network_mode`",
      files: `
services:
  web:
    image: web:1
    environment:
      SIDE: http://sidecar:1
  sidecar: { image: "side:1", network_mode: "service:vpn" }
  vpn: { image: "vpn:1" }
  agent:
    image: agent:1
    network_mode: host
    environment:
      WEB: http://web:1
`,
      findings: [
        { messageId: "nameless", at: "6:20-27", service: "web", subject: "sidecar", says: ["service:vpn"] },
        { messageId: "host", at: "13:19-22", service: "agent", subject: "web" },
      ],
    },
  ],
});
