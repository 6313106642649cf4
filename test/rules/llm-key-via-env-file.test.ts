import { llmKeyViaEnvFile } from "../../rules/llm-key-via-env-file.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

const keys = "# keys\nOPENAI_API_KEY=one\nGROQ_API_KEY=two\nPORT=1\n";

testRule(llmKeyViaEnvFile, {
  good: [
    {
      name: "the gateway loads them, the agent loads its own file",
      plan,
      files: {
        "compose.yaml": `
services:
  gateway: { image: "gateway:1", env_file: [.env.keys] }
  agent: { image: "agent:1", env_file: env.tier-agent }
`,
        ".env.keys": keys,
        "env.tier-agent": "PORT=1\n",
      },
    },
    {
      name: "unusual but right: emptied in the file, by a later file, and by `environment`",
      plan,
      files: {
        "compose.yaml": `
services:
  agent:
    image: agent:1
    env_file: [.env.keys, .env.off]
    environment:
      OPENAI_API_KEY: ""
`,
        ".env.keys": `${keys}MISTRAL=\n`,
        ".env.off": "GROQ_API_KEY=\n",
      },
    },
    {
      name: "files of tiers are the business of the rules for tiers",
      plan,
      files: {
        "compose.yaml": "services: { agent: { image: agent:1, env_file: [env.tier-llm, env.tier-agent] } }\n",
        "env.tier-llm": keys,
        "env.tier-agent": keys,
      },
    },
    { name: "a file that is absent", plan, files: "services: { agent: { image: agent:1, env_file: [.env.keys] } }\n" },
  ],
  bad: [
    {
      name: "short and long form; each service that receives the keys",
      plan,
      files: {
        "compose.yaml": `
x-env: &env
  env_file:
    - path: .env.keys
      required: false
services:
  agent:
    image: agent:1
    env_file: [.env.none, .env.keys]
  worker:
    <<: *env
    image: worker:1
`,
        ".env.keys": keys,
        ".env.none": "PORT=1\n",
      },
      findings: [
        {
          messageId: "loaded",
          at: "9:27-36",
          service: "agent",
          subject: ".env.keys",
          says: ["'.env.keys'", "'OPENAI_API_KEY', 'GROQ_API_KEY'", "tier 'llm'"],
          related: [".env.keys:2", ".env.keys:3"],
        },
        { messageId: "loaded", at: "4:13-22", service: "worker" },
      ],
    },
    {
      name: "an example file asks for them, and many of them",
      plan: {
        ...plan,
        secrets: { "provider-key": { names: ["A_KEY", "B_KEY", "C_KEY", "D_KEY", "E_KEY"] } },
      },
      files: {
        "compose.yaml": "services:\n  agent:\n    image: agent:1\n    env_file: env.shared\n",
        "env.shared.example": "A_KEY=\nB_KEY=\nC_KEY=\nD_KEY=\nE_KEY=\n",
      },
      findings: [
        {
          messageId: "loaded",
          at: "4:15-25",
          says: ["judged by its example", "'A_KEY', 'B_KEY', 'C_KEY' and 2 more"],
          related: ["env.shared.example:1", "env.shared.example:2", "env.shared.example:3"],
        },
      ],
    },
    {
      name: "under another name",
      plan,
      files: {
        "compose.yaml": "services:\n  agent:\n    image: agent:1\n    env_file:\n      - .env.alias\n",
        ".env.alias": "LLM=${OPENAI_API_KEY}\n",
      },
      findings: [{ messageId: "loaded", at: "5:9-19", related: [".env.alias:1"] }],
    },
  ],
});
