import { monitoringTierMissing } from "../../rules/monitoring-tier-missing.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { monitoring: { network: "monitoring_tier", except: ["migrate"] } };

testRule(monitoringTierMissing, {
  good: [
    {
      name: "members, an exempt job and a service with a network mode",
      plan,
      files: `
services:
  web: { image: "web:1", networks: [monitoring_tier] }
  migrate: { image: "migrate:1", networks: [app_tier] }
  probe: { image: "probe:1", network_mode: "service:web" }
networks: { monitoring_tier: {}, app_tier: {} }
`,
    },
    {
      name: "unusual but right: an overlay by itself, whose base file may have the network",
      plan,
      use: ["gpu.yaml"],
      files: { "gpu.yaml": "services:\n  web:\n    runtime: nvidia\n" },
    },
  ],
  bad: [
    {
      name: "a service on another network",
      plan,
      files: `
services:
  web:
    image: web:1
    networks: [app_tier]
networks: { monitoring_tier: {}, app_tier: {} }
`,
      findings: [
        {
          messageId: "missing",
          at: "3:3-6",
          service: "web",
          subject: "monitoring_tier",
          says: ["plan.monitoring.except"],
        },
      ],
    },
  ],
});
