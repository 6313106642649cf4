import { llmProviderUrl } from "../../rules/llm-provider-url.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(llmProviderUrl, {
  good: [
    {
      name: "the gateway calls providers, the agent calls the gateway",
      plan,
      files: `
services:
  gateway: { image: "gateway:1", environment: { OPENAI_BASE: "https://api.openai.com/v1" } }
  agent: { image: "agent:1", environment: { OPENAI_BASE: "http://gateway:3000/openai/v1" } }
`,
    },
    {
      name: "unusual but right: in an error text, a label, a similar host and an example's value",
      plan,
      files: {
        "compose.yaml": `
services:
  agent:
    image: agent:1
    env_file: .env.local
    labels: { docs: "https://api.openai.com/docs" }
    environment:
      BASE: \${BASE:?the gateway, and not https://api.openai.com}
      OTHER: https://api.openai.com.example.org
`,
        ".env.local.example": "OPENAI_BASE=https://api.openai.com\n",
      },
    },
  ],
  bad: [
    {
      name: "in a value, a nested default, arguments and a command",
      plan,
      files: `
services:
  agent:
    image: agent:1
    build:
      context: .
      args: ["BASE=https://api.openai.com/v1"]
    command: ["serve", "--base", "https://my.openai.azure.com/x"]
    environment:
      A: https://API.OpenAI.com/v1
      B: \${A:-\${B:-https://api.openai.com}}/v1
`,
      findings: [
        {
          messageId: "named",
          at: "10:18-32",
          service: "agent",
          subject: "A",
          says: ["'A' of service 'agent'", "'api.openai.com'", "http://gateway:3000"],
        },
        { messageId: "named", at: "11:28-42", subject: "B" },
        { messageId: "named", at: "7:28-42", subject: "BASE" },
        { messageId: "named", at: "8:43-62", subject: "command", says: ["The command of", "'*.openai.azure.com'"] },
      ],
    },
    {
      name: "in a real env file, once for all who load it",
      plan,
      files: {
        "compose.yaml": `
services:
  agent: { image: "agent:1", env_file: .env.local }
  agent-b: { image: "agent:1", env_file: .env.local }
`,
        ".env.local": 'PORT=1\nOPENAI_BASE="https://api.openai.com/v1"\n',
      },
      findings: [{ messageId: "named", at: "2:22-36", file: ".env.local", subject: "OPENAI_BASE" }],
    },
  ],
});
