import { envTierFileMissing } from "../../rules/env-tier-file-missing.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(envTierFileMissing, {
  good: [
    {
      name: "each loads a file of its tier, and a service of no tier loads none",
      plan,
      files: `
services:
  postgres: { image: "postgres:16", env_file: env.tier-data }
  agent: { image: "agent:1", env_file: [{ path: ../env/env.tier-agent, required: false }] }
  proxy: { image: "proxy:1" }
`,
    },
    {
      name: "unusual but right: by anchor, by extends, and from an override file",
      plan,
      files: {
        "compose.yaml": `
x-agent: &agent
  env_file: [env.tier-agent]
services:
  agent: { <<: *agent, image: "agent:1" }
  agent-b: { extends: agent }
  postgres: { image: "postgres:16" }
`,
        "compose.override.yaml": "services: { postgres: { env_file: env.tier-data.example } }\n",
      },
    },
    { name: "without a plan", files: "services: { postgres: { image: postgres:16 } }\n" },
  ],
  bad: [
    {
      name: "no env file at all, and only files of others",
      plan,
      files: `
services:
  postgres:
    image: postgres:16
  agent:
    image: agent:1
    env_file: [env.shared, env.tier-data]
`,
      findings: [
        {
          messageId: "missing",
          at: "3:3-11",
          service: "postgres",
          subject: "data",
          says: ["tier 'data'", "'env.tier-data'"],
        },
        { messageId: "missing", at: "5:3-8", service: "agent", subject: "agent" },
      ],
    },
  ],
});
