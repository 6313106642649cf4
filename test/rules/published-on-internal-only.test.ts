import { publishedOnInternalOnly } from "../../rules/published-on-internal-only.ts";
import { testRule } from "../support/test-rule.ts";

testRule(publishedOnInternalOnly, {
  good: [
    {
      name: "one network that is not internal, no ports, no networks of its own",
      files: `
services:
  a: { image: "a:1", ports: ["80:80"], networks: [inside, edge] }
  b: { image: "b:1", networks: [inside] }
  c: { image: "c:1", ports: ["81:80"] }
  d: { image: "d:1", network_mode: host, ports: ["82:80"] }
networks: { inside: { internal: true }, edge: {} }
`,
    },
    {
      name: "unusual but right: an external network of which nothing is known",
      files: `
services:
  a: { image: "a:1", ports: ["80:80"], networks: [inside, outside] }
networks: { inside: { internal: true }, outside: { external: true } }
`,
    },
    {
      name: "an override file opens the network",
      files: {
        "compose.yaml": `
services:
  a: { image: "a:1", ports: ["80:80"], networks: [inside] }
networks: { inside: { internal: true } }
`,
        "compose.override.yaml": "networks: { inside: { internal: false } }\n",
      },
    },
  ],
  bad: [
    {
      name: "two ports: one finding, on the first",
      files: `
services:
  a:
    image: a:1
    ports: ["80:80", "443:443"]
    networks: [inside]
networks:
  inside: { internal: true }
`,
      findings: [
        {
          messageId: "dead",
          at: "5:13-20",
          service: "a",
          subject: "ports",
          says: ["ports 80, 443", "'inside'"],
          related: ["compose.yaml:8"],
        },
      ],
    },
    {
      name: "an external network that the plan knows as internal; ports in long form",
      plan: { networks: { inside: { internal: true } } },
      files: `
services:
  a:
    image: a:1
    ports:
      - target: 80
        published: "8080"
    networks: [inside]
networks:
  inside: { external: true }
`,
      findings: [{ messageId: "dead", at: "6:9-7:26", says: ["port 80"] }],
    },
    {
      name: "the internal default network",
      files: `
services:
  a:
    image: a:1
    ports: [80]
networks:
  default: { internal: true }
`,
      findings: [{ messageId: "dead", at: "5:13-15", says: ["'default'"] }],
    },
  ],
});
