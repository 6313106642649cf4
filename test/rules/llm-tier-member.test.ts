import { llmTierMember } from "../../rules/llm-tier-member.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(llmTierMember, {
  good: [
    {
      name: "a member, and others with files of their own",
      plan,
      files: `
services:
  gateway: { image: "gateway:1", env_file: [{ path: config/env.tier-llm, required: false }] }
  agent: { image: "agent:1", env_file: [{ path: env.tier-agent, required: false }] }
`,
    },
    {
      name: "unusual but right: a file whose name only begins like it",
      plan,
      files: "services: { agent: { image: agent:1, env_file: [{ path: env.tier-llm-notes, required: false }] } }\n",
    },
  ],
  bad: [
    {
      name: "a service of another tier, by anchor, and one of no tier, of the example",
      plan,
      files: {
        "compose.yaml": `
x-llm: &llm
  env_file:
    - path: ./config/env.tier-llm
      required: false
services:
  gateway:
    <<: *llm
    image: gateway:1
  agent:
    <<: *llm
    image: agent:1
  debug:
    image: debug:1
    env_file: env.tier-llm.example
`,
      },
      findings: [
        {
          messageId: "loaded",
          at: "4:13-34",
          service: "agent",
          subject: "./config/env.tier-llm",
          says: ["tier 'llm'", "http://gateway:3000", "plan.tiers.llm.services"],
        },
        { messageId: "loaded", at: "15:15-35", service: "debug" },
      ],
    },
    {
      name: "added by an override file",
      plan,
      files: {
        "compose.yaml": "services: { agent: { image: agent:1, env_file: env.tier-agent } }\n",
        "compose.override.yaml": "services:\n  agent:\n    env_file: [env.tier-llm]\n",
      },
      findings: [{ messageId: "loaded", at: "3:16-28", file: "compose.override.yaml", service: "agent" }],
    },
  ],
});
