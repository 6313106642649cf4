import { sharedEnvLoaded } from "../../rules/shared-env-loaded.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(sharedEnvLoaded, {
  good: [
    {
      name: "tier files, and a generated file with a longer name",
      plan,
      files: "services: { agent: { image: agent:1, env_file: [env.tier-agent, env.shared.generated] } }\n",
    },
    {
      name: "unusual but right: the override resets the list",
      plan,
      files: {
        "compose.yaml": "services: { agent: { image: agent:1, env_file: [env.shared] } }\n",
        "compose.override.yaml": "services: { agent: { env_file: !reset [] } }\n",
      },
    },
  ],
  bad: [
    {
      name: "short and long form, the example too, in a tier and in none",
      plan,
      files: `
services:
  agent:
    image: agent:1
    env_file: [env.tier-agent, "../env.shared"]
  proxy:
    image: proxy:1
    env_file:
      - path: env.shared.example
        required: false
`,
      findings: [
        {
          messageId: "loaded",
          at: "5:32-47",
          service: "agent",
          subject: "../env.shared",
          says: ["Load 'env.tier-agent' instead"],
        },
        { messageId: "loaded", at: "9:15-33", service: "proxy", says: ["a file that holds what it needs"] },
      ],
    },
  ],
});
