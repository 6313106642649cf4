import { envTierForeign } from "../../rules/env-tier-foreign.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(envTierForeign, {
  good: [
    {
      name: "own tier's file, and files of no tier",
      plan,
      files: `
services:
  agent: { image: "agent:1", env_file: [env.tier-agent, .env.local] }
  proxy: { image: "proxy:1", env_file: .env.local }
`,
    },
    {
      name: "the LLM tier's file is the business of llm-tier-member",
      plan,
      files: "services: { agent: { image: agent:1, env_file: [env.tier-llm] } }\n",
    },
    {
      name: "unusual but right: an override takes the foreign file away",
      plan,
      files: {
        "compose.yaml": "services: { agent: { image: agent:1, env_file: [env.tier-data] } }\n",
        "compose.override.yaml": "services: { agent: { env_file: !override [env.tier-agent] } }\n",
      },
    },
  ],
  bad: [
    {
      name: "another tier's file beside the own one, and a service of no tier",
      plan,
      files: `
services:
  agent:
    image: agent:1
    env_file:
      - env.tier-agent
      - path: env.tier-data
        required: false
  proxy:
    image: proxy:1
    env_file: ./env.tier-data.example
`,
      findings: [
        {
          messageId: "foreign",
          at: "7:15-28",
          service: "agent",
          subject: "env.tier-data",
          says: ["of tier 'agent'", "of tier 'data'"],
        },
        { messageId: "unplanned", at: "11:15-38", service: "proxy", says: ["plan.tiers.data.services"] },
      ],
    },
    {
      name: "a member of the LLM tier with another tier's file, by override",
      plan,
      files: {
        "compose.yaml": "services: { gateway: { image: gateway:1, env_file: env.tier-llm } }\n",
        "compose.override.yaml": "services:\n  gateway:\n    env_file: env.tier-data\n",
      },
      findings: [{ messageId: "foreign", at: "3:15-28", file: "compose.override.yaml", service: "gateway" }],
    },
  ],
});
