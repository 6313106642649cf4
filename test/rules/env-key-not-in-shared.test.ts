import { envKeyNotInShared } from "../../rules/env-key-not-in-shared.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

const services = "services: { agent: { image: agent:1, env_file: [config/env.tier-agent, .env.local] } }\n";

testRule(envKeyNotInShared, {
  good: [
    {
      name: "every name in the shared file beside it, which no service loads",
      plan,
      files: {
        "compose.yaml": services,
        "config/env.tier-agent": "BOT_TOKEN=x\nREGION=eu\n",
        "config/env.shared": "REGION=\nBOT_TOKEN=\n",
        ".env.local": "MINE=1\n",
      },
    },
    { name: "no shared file", plan, files: { "compose.yaml": services, "config/env.tier-agent": "BOT_TOKEN=x\n" } },
    {
      name: "unusual but right: examples of both",
      plan,
      files: {
        "compose.yaml": services,
        "config/env.tier-agent.example": "BOT_TOKEN=\n",
        "config/env.shared.example": "BOT_TOKEN=\n",
      },
    },
  ],
  bad: [
    {
      name: "a name of the tier's own, judged by the example of the shared file",
      plan,
      files: {
        "compose.yaml": services,
        "config/env.tier-agent": "BOT_TOKEN=x\nexport REGION=eu\n",
        "config/env.shared.example": "BOT_TOKEN=\n",
      },
      findings: [
        {
          messageId: "unknown",
          at: "2:8-14",
          file: "config/env.tier-agent",
          subject: "REGION",
          says: ["tier 'agent'", "'env.shared'"],
        },
      ],
    },
    {
      name: "a shared file that a service loads",
      plan,
      files: {
        "compose.yaml": "services: { agent: { image: agent:1, env_file: [env.shared, env.tier-agent] } }\n",
        "env.shared": "A=1\n",
        "env.tier-agent": "B=1\n",
      },
      findings: [{ messageId: "unknown", at: "1:1-2", file: "env.tier-agent", subject: "B" }],
    },
  ],
});
