import { llmKeyInEnvFile } from "../../rules/llm-key-in-env-file.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

const services = `
services:
  gateway: { image: "gateway:1", env_file: env.tier-llm }
  agent: { image: "agent:1", env_file: env.tier-agent }
`;

testRule(llmKeyInEnvFile, {
  good: [
    {
      name: "keys in the LLM tier's file only",
      plan,
      files: { "compose.yaml": services, "env.tier-llm": "OPENAI_API_KEY=x\n", "env.tier-agent": "PORT=1\n" },
    },
    {
      name: "unusual but right: emptied on purpose, at once or further down",
      plan,
      files: {
        "compose.yaml": services,
        "env.tier-agent": "OPENAI_API_KEY=\nGROQ_API_KEY=x\nexport GROQ_API_KEY=''\n",
      },
    },
    {
      name: "a file of no tier",
      plan,
      files: {
        "compose.yaml": "services: { agent: { image: agent:1, env_file: .env.local } }\n",
        ".env.local": "OPENAI_API_KEY=x\n",
      },
    },
  ],
  bad: [
    {
      name: "a key, an exported key and a key under another name",
      plan,
      files: {
        "compose.yaml": services,
        "env.tier-agent": "# agents\nOPENAI_API_KEY=x\nexport GROQ_API_KEY='y'\nLLM=\"${OPENAI_API_KEY}\"\n",
      },
      findings: [
        {
          messageId: "held",
          at: "2:1-15",
          file: "env.tier-agent",
          subject: "OPENAI_API_KEY",
          says: ["tier 'agent'", "tier 'llm'"],
        },
        { messageId: "held", at: "3:8-20", file: "env.tier-agent", subject: "GROQ_API_KEY" },
        { messageId: "held", at: "4:6-23", file: "env.tier-agent", subject: "OPENAI_API_KEY" },
      ],
    },
    {
      name: "an example that asks for a key",
      plan,
      files: { "compose.yaml": services, "env.tier-agent.example": "OPENAI_API_KEY=\n" },
      findings: [{ messageId: "example", at: "1:1-15", file: "env.tier-agent.example" }],
    },
  ],
});
