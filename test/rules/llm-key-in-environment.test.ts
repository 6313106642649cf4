import { llmKeyInEnvironment } from "../../rules/llm-key-in-environment.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(llmKeyInEnvironment, {
  good: [
    {
      name: "the gateway holds the keys, the agent calls the gateway",
      plan,
      files: `
services:
  gateway:
    image: gateway:1
    environment:
      - OPENAI_API_KEY
      - GROQ_API_KEY=\${GROQ_API_KEY}
  agent:
    image: agent:1
    environment:
      - GATEWAY_URL=http://gateway:3000
`,
    },
    {
      name: "unusual but right: emptied on purpose, in list, map and override",
      plan,
      files: {
        "compose.yaml": `
services:
  agent:
    image: agent:1
    environment:
      - OPENAI_API_KEY=
      - GROQ_API_KEY=\${GROQ_API_KEY}
  agent-b:
    image: agent:1
    environment: { OPENAI_API_KEY: "", GROQ_API_KEY: '' }
`,
        "compose.override.yaml": `
services:
  agent:
    environment: { GROQ_API_KEY: "" }
`,
      },
    },
    {
      name: "unusual but right: only whether the key is set, its name in an error text, and an escaped dollar",
      plan,
      files: `
services:
  agent:
    image: agent:1
    environment:
      HAS_OPENAI: \${OPENAI_API_KEY:+true}
      GATEWAY_URL: \${GATEWAY_URL:?unlike $OPENAI_API_KEY this is needed}
      HINT: set $$OPENAI_API_KEY at the gateway
`,
    },
    {
      name: "without a plan",
      files: "services: { agent: { image: agent:1, environment: [OPENAI_API_KEY] } }\n",
    },
  ],
  bad: [
    {
      name: "as a key, as a bare pass-through, with a placeholder default, and as a literal",
      plan,
      files: `
services:
  agent:
    image: agent:1
    environment:
      - OPENAI_API_KEY=\${OPENAI_API_KEY}
      - GROQ_API_KEY
  agent-b:
    image: agent:1
    environment:
      OPENAI_API_KEY: \${OPENAI_API_KEY:-routed}
      GROQ_API_KEY:
`,
      findings: [
        {
          messageId: "own",
          at: "6:9-23",
          service: "agent",
          subject: "OPENAI_API_KEY",
          says: ["'OPENAI_API_KEY'", "tier 'llm'", "http://gateway:3000"],
        },
        { messageId: "own", at: "7:9-21", service: "agent", subject: "GROQ_API_KEY" },
        { messageId: "own", at: "11:7-21", service: "agent-b", subject: "OPENAI_API_KEY" },
        { messageId: "own", at: "12:7-19", service: "agent-b", subject: "GROQ_API_KEY" },
      ],
    },
    {
      name: "inside another variable, nested in a default, in a block scalar, in build arguments; once a key",
      plan,
      files: `
services:
  agent:
    image: agent:1
    build:
      context: .
      args:
        LLM: \${OPENAI_API_KEY}
    environment:
      LLM_KEY: "Bearer \${OPENAI_API_KEY}"
      FALLBACK: \${AGENT_KEY:-\${GROQ_API_KEY:-\${OPENAI_API_KEY:-}}}
      CONFIG: |
        a: 1
        key: $OPENAI_API_KEY
        again: $OPENAI_API_KEY
`,
      findings: [
        { messageId: "inside", at: "10:24-41", service: "agent", subject: "OPENAI_API_KEY", says: ["'LLM_KEY'"] },
        { messageId: "inside", at: "11:30-66", subject: "GROQ_API_KEY" },
        { messageId: "inside", at: "11:46-65", subject: "OPENAI_API_KEY" },
        { messageId: "inside", at: "14:14-29", subject: "OPENAI_API_KEY", says: ["'CONFIG'"] },
        { messageId: "inside", at: "8:14-31", subject: "OPENAI_API_KEY", says: ["'LLM'"] },
      ],
    },
    {
      name: "through a merge key and from an override file",
      plan,
      files: {
        "compose.yaml": `
x-keys: &keys
  OPENAI_API_KEY: \${OPENAI_API_KEY}
services:
  agent:
    image: agent:1
    environment:
      <<: *keys
`,
        "compose.override.yaml": `
services:
  agent:
    environment:
      GROQ_API_KEY: \${GROQ_API_KEY}
`,
      },
      findings: [
        { messageId: "own", at: "3:3-17", service: "agent" },
        { messageId: "own", at: "5:7-19", file: "compose.override.yaml", service: "agent" },
      ],
    },
  ],
});
