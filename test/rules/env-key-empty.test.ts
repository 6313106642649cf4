import { envKeyEmpty } from "../../rules/env-key-empty.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

const services = `
services:
  gateway: { image: "gateway:1", env_file: env.tier-llm }
  agent: { image: "agent:1", env_file: [env.tier-agent, .env.local] }
`;

testRule(envKeyEmpty, {
  good: [
    {
      name: "filled in, no secret, a file of no tier",
      plan,
      files: {
        "compose.yaml": services,
        "env.tier-llm": "OPENAI_API_KEY=x\n",
        "env.tier-agent": "BOT_TOKEN=x\nREGION=\n",
        ".env.local": "BOT_TOKEN=\n",
      },
    },
    {
      name: "an example, which is to be filled in",
      plan,
      files: { "compose.yaml": services, "env.tier-agent.example": "BOT_TOKEN=\n" },
    },
    {
      name: "unusual but right: emptied on purpose, for the tier may not hold it",
      plan,
      files: { "compose.yaml": services, "env.tier-agent": "OPENAI_API_KEY=\nDB_PASSWORD=\n" },
    },
    {
      name: "unusual but right: one provider of several, and a value further down",
      plan,
      files: {
        "compose.yaml": services,
        "env.tier-llm": "GROQ_API_KEY=\nOPENAI_API_KEY=x\n",
        "env.tier-agent": "BOT_TOKEN=\nBOT_TOKEN=x\n",
      },
    },
  ],
  bad: [
    {
      name: "nothing, blanks and quotes",
      plan,
      files: {
        "compose.yaml": services,
        "env.tier-agent": "BOT_TOKEN=\nexport HUB_TOKEN=\nMAP_API_KEY=''\n",
        "env.tier-llm": "OPENAI_API_KEY=\n",
      },
      findings: [
        { messageId: "empty", at: "1:1-15", file: "env.tier-llm", subject: "OPENAI_API_KEY" },
        { messageId: "empty", at: "1:1-10", file: "env.tier-agent", subject: "BOT_TOKEN", says: ["class 'token'"] },
        { messageId: "empty", at: "2:8-17", file: "env.tier-agent", subject: "HUB_TOKEN" },
        { messageId: "empty", at: "3:1-12", file: "env.tier-agent", subject: "MAP_API_KEY" },
      ],
    },
  ],
});
