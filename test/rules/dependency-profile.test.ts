import { expect, test } from "vitest";
import { dependencyProfile } from "../../rules/dependency-profile.ts";
import { lintFiles } from "../support/lint-files.ts";
import { testRule } from "../support/test-rule.ts";

testRule(dependencyProfile, {
  good: [
    {
      name: "a dependency without profiles, with the same, with more",
      files: `
services:
  db: { image: db:1 }
  cache: { image: cache:1, profiles: [web] }
  queue: { image: queue:1, profiles: [web, worker] }
  web: { image: web:1, profiles: [web], depends_on: [db, cache, queue] }
`,
    },
    {
      name: "unusual but right: not required",
      files: `
services:
  cache: { image: cache:1, profiles: [cache] }
  web: { image: web:1, depends_on: { cache: { condition: service_started, required: false } } }
`,
    },
    {
      name: "unusual but right: profiles that are always activated together",
      options: { together: [["web", "data"]] },
      files: `
services:
  db: { image: db:1, profiles: [data] }
  web: { image: web:1, profiles: [web], depends_on: [db] }
`,
    },
    {
      name: "not active now, which dependency-undefined reports",
      profiles: ["web"],
      files: `
services:
  db: { image: db:1, profiles: [data] }
  web: { image: web:1, profiles: [web], depends_on: [db] }
`,
    },
  ],
  bad: [
    {
      name: "each profile of the service counts by itself",
      files: `
services:
  db: { image: db:1, profiles: [data, web] }
  web:
    image: web:1
    profiles: [web, worker, all]
    depends_on: [db]
`,
      findings: [
        {
          messageId: "profile",
          at: "7:18-20",
          service: "web",
          subject: "db",
          says: ["profile 'worker', 'all' alone"],
          related: ["compose.yaml:3"],
        },
      ],
    },
    {
      name: "a service that always starts, in long form",
      files: `
services:
  db: { image: db:1, profiles: [data] }
  web:
    image: web:1
    depends_on:
      db:
        condition: service_healthy
`,
      findings: [{ messageId: "always", at: "7:7-9", service: "web", subject: "db", says: ["only with 'data'"] }],
    },
    {
      name: "what another attribute implies",
      files: `
services:
  vpn: { image: vpn:1, profiles: [vpn] }
  web:
    image: web:1
    network_mode: service:vpn
`,
      findings: [{ messageId: "always", at: "6:19-30", service: "web", subject: "vpn" }],
    },
  ],
});

test("services that lack the same dependency with the same profiles are one repair", async () => {
  const { findings } = await lintFiles(`services:
  db: { image: db:1, profiles: [data] }
  a: { image: a:1, profiles: [web], depends_on: [db] }
  b: { image: b:1, profiles: [web], depends_on: [db] }
  c: { image: c:1, profiles: [mail], depends_on: [db] }
  d: { image: d:1, depends_on: [db] }
`);
  const [a, b, ...others] = findings.filter(({ rule }) => rule === dependencyProfile.id).map(({ cause }) => cause);
  expect(a).toBe(b);
  expect(new Set([a, ...others]).size).toBe(3);
});
