import { envTierSecretMissing } from "../../rules/env-tier-secret-missing.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(envTierSecretMissing, {
  good: [
    {
      name: "granted by the tier's file or its example, by .env, by the shell",
      plan,
      env: { MAP_API_KEY: "x" },
      files: {
        "compose.yaml": `
services:
  agent: { image: "agent:1", env_file: env.tier-agent, environment: [BOT_TOKEN, "HUB=\${HUB_TOKEN}", MAP_API_KEY] }
  agent-2: { image: "agent:1", env_file: [env.agent-2], environment: [BOT_TOKEN] }
`,
        "env.tier-agent": "BOT_TOKEN=x\n",
        "env.agent-2.example": "BOT_TOKEN=\n",
        ".env.example": "HUB_TOKEN=\n",
      },
    },
    {
      name: "no secret, a service of no tier, a default",
      plan,
      files: `
services:
  web: { image: "web:1", environment: [BOT_TOKEN] }
  agent: { image: "agent:1", environment: { REGION: , A: "\${REGION}", B: "\${BOT_TOKEN:-}", C: "\${X:+\${BOT_TOKEN}}" } }
`,
    },
    {
      name: "unusual but right: a file that is absent may grant it",
      plan,
      files: `
services:
  agent:
    image: agent:1
    env_file: [{ path: env.tier-agent, required: false }]
    environment: [BOT_TOKEN]
`,
    },
    {
      name: "required by option and there",
      plan,
      options: { required: { "tier:agent": ["REGION", "ZONE"] } },
      files: {
        "compose.yaml": "services: { agent: { image: agent:1, env_file: a.env, environment: { ZONE: 1 } } }\n",
        "a.env.example": "REGION=\n",
      },
    },
  ],
  bad: [
    {
      name: "a name alone, and a variable in another value",
      plan,
      files: {
        "compose.yaml": `
services:
  agent:
    image: agent:1
    env_file: env.tier-agent
    environment:
      - BOT_TOKEN
      - HUB=\${X:-\${HUB_TOKEN}}
  postgres:
    image: p:1
    environment: { DB_PASSWORD: }
`,
        "env.tier-agent": "REGION=eu\n",
      },
      findings: [
        {
          messageId: "needed",
          at: "7:9-18",
          service: "agent",
          subject: "BOT_TOKEN",
          says: ["is in no env file that it loads ('env.tier-agent')", "tier 'agent'"],
        },
        { messageId: "needed", at: "8:18-30", service: "agent", subject: "HUB_TOKEN" },
        { messageId: "needed", at: "11:20-31", service: "postgres", subject: "DB_PASSWORD", says: ["no env file"] },
      ],
    },
    {
      name: "what the option requires, absent or emptied",
      plan,
      options: { required: { "agent*": ["REGION", "ZONE"] } },
      files: "services:\n  agent:\n    image: agent:1\n    environment: { ZONE: '' }\n",
      findings: [
        { messageId: "required", at: "2:3-8", service: "agent", subject: "REGION" },
        { messageId: "required", at: "2:3-8", service: "agent", subject: "ZONE" },
      ],
    },
  ],
});
