import { expect, test } from "vitest";
import { undocumentedService } from "../../rules/undocumented-service.ts";
import { lintFiles } from "../support/lint-files.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(undocumentedService, {
  good: [
    {
      name: "a name and a glob of a tier",
      plan,
      files: "services: { postgres: { image: p:1 }, agent-1: { image: a:1 } }\n",
    },
    {
      name: "in no tier, but in a profile of the plan",
      plan: { ...plan, profiles: { monitoring: { services: ["grafana"] } } },
      files: "services: { grafana: { image: g:1 } }\n",
    },
    { name: "no plan", files: "services: { web: { image: web:1 } }\n" },
    {
      name: "unusual but right: a plan of networks alone",
      plan: { networks: { front: {} } },
      files: "services: { web: { image: web:1, networks: [front] } }\nnetworks: { front: }\n",
    },
    {
      name: "unusual but right: an overlay, whose base has the image that a tier selects by",
      plan: { tiers: { data: { files: [], services: ["image:postgres"], secrets: [] } } },
      use: ["compose.gpu.yaml"],
      files: { "compose.gpu.yaml": "services:\n  db:\n    restart: always\n" },
    },
  ],
  bad: [
    {
      name: "no tier, also for a data store",
      plan: { ...plan, stores: { redis: { home: "data" } } },
      files: "services:\n  agent: { image: a:1 }\n  web: { image: web:1 }\n  redis: { image: redis:7 }\n",
      findings: [
        { messageId: "unplanned", at: "3:3-6", service: "web", says: ["'web'"] },
        { messageId: "unplanned", at: "4:3-8", service: "redis" },
      ],
    },
  ],
});

test("services without a place in the plan are one repair", async () => {
  const { findings } = await lintFiles({
    ".pmovesrc.json": JSON.stringify({ root: true, rules: { "undocumented-service": "warn" }, plan }),
    "compose.yaml": "services: { a: { image: a:1 }, b: { image: b:1 } }\n",
  });
  const causes = findings.filter(({ rule }) => rule === undocumentedService.id).map(({ cause }) => cause);
  expect(causes).toHaveLength(2);
  expect(new Set(causes).size).toBe(1);
});
