import { envTierSecretClass } from "../../rules/env-tier-secret-class.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

const services = `
services:
  agent: { image: "agent:1", env_file: env.tier-agent }
`;

testRule(envTierSecretClass, {
  good: [
    {
      name: "granted classes, names of no class, and LLM keys, which are the business of llm-key-in-env-file",
      plan,
      files: { "compose.yaml": services, "env.tier-agent": "BOT_TOKEN=x\nPORT=1\nOPENAI_API_KEY=x\n" },
    },
    {
      name: "unusual but right: emptied on purpose",
      plan,
      files: { "compose.yaml": services, "env.tier-agent": "DB_PASSWORD=x\nDB_PASSWORD=\n" },
    },
    {
      name: "a tier that may hold all",
      plan: { ...plan, tiers: { agent: { files: ["env.tier-agent"], services: ["agent"], secrets: ["*"] } } },
      files: { "compose.yaml": services, "env.tier-agent": "DB_PASSWORD=x\n" },
    },
  ],
  bad: [
    {
      name: "a class that the plan does not grant; repeated names once, where they take effect",
      plan,
      files: {
        "compose.yaml": services,
        "env.tier-agent": 'DB_PASSWORD=x\nPORT=1\nexport DB_PASSWORD="y"\n',
      },
      findings: [
        {
          messageId: "held",
          at: "3:8-19",
          file: "env.tier-agent",
          subject: "DB_PASSWORD",
          says: ["class 'password'", "grants the tier 'token'"],
        },
      ],
    },
    {
      name: "an example that asks for it, in a tier without any secret",
      plan: { ...plan, tiers: { agent: { files: ["env.tier-agent"], services: ["agent"], secrets: [] } } },
      files: { "compose.yaml": services, "env.tier-agent.example": "DB_PASSWORD=\n" },
      findings: [
        { messageId: "example", at: "1:1-12", file: "env.tier-agent.example", says: ["grants the tier none"] },
      ],
    },
  ],
});
