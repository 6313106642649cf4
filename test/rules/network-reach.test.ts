import { networkReach } from "../../rules/network-reach.ts";
import type { PlanData, ReachData } from "../../src/plan/plan-data.ts";
import { testRule } from "../support/test-rule.ts";

const architecture: PlanData = {
  tiers: {
    media: { files: ["env.media"], services: ["video", "audio"], secrets: [] },
    api: { files: ["env.api"], services: ["api"], secrets: [] },
  },
  stores: { postgres: { home: "back" } },
};
const asserting = (...reach: readonly ReachData[]): PlanData => ({ ...architecture, reach });
const apart = { from: "tier:media", to: "store:*", allow: false } as const;

const through = `services:
  video:
    image: video:1
    networks: [front, metrics]
  api:
    image: api:1
    networks:
      - front
      - back
  postgres:
    image: postgres:16
    networks: [back, metrics]
networks:
  front: {}
  back: { internal: true }
  metrics: { internal: true }
`;

testRule(networkReach, {
  good: [
    { name: "no assertion", plan: architecture, files: through },
    {
      name: "through a service between, where one hop counts and the common network does not",
      plan: asserting({ ...apart, ignoreNetworks: ["metrics"] }),
      files: through,
    },
    {
      name: "unusual but right: two hops, of which an excepted service would be the middle",
      plan: asserting({ ...apart, hops: 2, except: ["api"], ignoreNetworks: ["metrics"] }),
      files: through,
    },
    {
      name: "what must be reachable is",
      plan: asserting({ from: "tier:media", to: ["postgres"], allow: true, hops: 2, ignoreNetworks: ["metrics"] }),
      files: through,
    },
    {
      name: "a service is not told from itself",
      plan: asserting({ from: "*", to: "postgres", allow: false, ignoreNetworks: ["back", "metrics"] }),
      files: through,
    },
    {
      name: "stores without a way out, and ports for the host alone",
      plan: asserting(
        { from: "store:*", to: "internet", allow: false },
        { from: "internet", to: "store:*", allow: false },
        { from: "host", to: "api", allow: true },
      ),
      files: `services:
  postgres: { image: "postgres:16", networks: [back] }
  api: { image: "api:1", networks: [back, front], ports: ["127.0.0.1:80:80", "[::1]:81:81"] }
networks: { front: {}, back: { internal: true } }
`,
    },
    {
      name: "a container that no file describes may reach anything",
      plan: asserting({ from: "video", to: "postgres", allow: true }),
      files: `services:
  video: { image: "video:1", network_mode: "container:vpn" }
  postgres: { image: "postgres:16" }
`,
    },
    {
      name: "an overlay, whose networks are in a base file",
      plan: asserting(apart),
      use: ["dev.yaml"],
      files: { "dev.yaml": "services:\n  video: { environment: { A: b } }\n  postgres: { image: 'postgres:16' }\n" },
    },
  ],
  bad: [
    {
      name: "directly, over all common networks",
      plan: asserting({ ...apart, reason: "Media comes by URL." }),
      files: `services:
  video:
    image: video:1
    networks: [front, metrics]
  postgres:
    image: postgres:16
    networks: [front, metrics]
networks:
  front: {}
  metrics: {}
`,
      findings: [
        {
          messageId: "reachable",
          at: "4:16-21",
          service: "video",
          subject: "video:postgres",
          says: [
            "Service 'video' can reach 'postgres' over network 'front' and network 'metrics'.",
            "The plan forbids it (Media comes by URL): ",
          ],
          related: ["compose.yaml:4", "compose.yaml:9", "compose.yaml:7"],
        },
      ],
    },
    {
      name: "through a service between",
      plan: asserting({ ...apart, hops: 2, ignoreNetworks: ["metrics"] }),
      files: through,
      findings: [
        {
          messageId: "reachable",
          at: "4:16-21",
          service: "video",
          says: ["over network 'front' to 'api', then over network 'back'."],
          related: [4, 14, 8, 9, 15, 12].map((line) => `compose.yaml:${line}`),
        },
      ],
    },
    {
      name: "the network of another service, a published port and the way out",
      plan: asserting(
        { from: "video", to: ["postgres", "internet"], allow: false },
        { from: "internet", to: "postgres", allow: false },
      ),
      files: `services:
  video: { image: "video:1", network_mode: "service:vpn" }
  vpn: { image: "vpn:1", networks: [front] }
  postgres:
    image: postgres:16
    networks: [front]
    ports: ["5432:5432"]
networks: { front: {} }
`,
      findings: [
        { messageId: "reachable", at: "2:44-57", subject: "video:postgres", says: ["over network 'front'."] },
        {
          messageId: "reachable",
          at: "2:44-57",
          subject: "video:internet",
          says: ["can reach the internet over network 'front', which is not internal."],
          related: ["compose.yaml:2", "compose.yaml:3", "compose.yaml:8"],
        },
        {
          messageId: "reachable",
          at: "7:13-24",
          service: "postgres",
          subject: "internet:postgres",
          says: ["The internet can reach 'postgres' over published port 5432."],
        },
      ],
    },
    {
      name: "what must be reachable and is not",
      plan: asserting({ from: ["api", "host"], to: ["postgres"], allow: true }),
      files: `services:
  api: { image: "api:1", networks: [front] }
  postgres: { image: "postgres:16", networks: [back] }
networks: { front: {}, back: {} }
`,
      findings: [
        {
          messageId: "unreachable",
          at: "2:3-6",
          service: "api",
          says: ["Service 'api' cannot reach 'postgres' within 1 hop."],
        },
        { messageId: "unreachable", at: "3:3-11", service: "postgres", says: ["The host cannot reach 'postgres'"] },
      ],
    },
    {
      name: "a pair once, of which two assertions speak",
      plan: asserting(apart, { ...apart, from: "video" }),
      files: "services:\n  video: { image: 'video:1' }\n  postgres: { image: 'postgres:16' }\n",
      findings: [
        {
          messageId: "reachable",
          at: "2:3-8",
          says: ["over network 'default'"],
          related: ["compose.yaml:2", "compose.yaml:3"],
        },
      ],
    },
    {
      name: "the data network under another key, known by its real name",
      plan: {
        ...asserting(apart, { from: "video", to: "internet", allow: false }),
        networks: { data: { name: "shop_data", internal: true } },
      },
      files: `services:
  video: { image: "video:1", networks: [stores] }
  postgres: { image: "postgres:16", networks: [stores] }
networks:
  stores: { name: shop_data, external: true }
`,
      findings: [{ messageId: "reachable", at: "2:41-47", subject: "video:postgres" }],
    },
  ],
});
