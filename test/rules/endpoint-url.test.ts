import { endpointUrl } from "../../rules/endpoint-url.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(endpointUrl, {
  good: [
    {
      name: "the plan's URLs, with any path, letter case, user and usual port",
      plan,
      files: `
services:
  agent:
    image: agent:1
    environment:
      - GATEWAY_URL=http://gateway:3000/openai/v1
      - GATEWAY_EMBED_URL=\${GATEWAY_EMBED_URL:-http://\${USER}@GATEWAY:3000}
      - SUPABASE_URL=\${SUPABASE_URL:-\${FALLBACK:-https://supabase.example.com:443/rest}}
`,
    },
    {
      name: "unusual but right: what cannot be decided, what is empty and what is no address",
      plan,
      files: `
services:
  agent:
    image: agent:1
    environment:
      GATEWAY_URL: \${GATEWAY_URL}
      GATEWAY_A_URL: \${GATEWAY_URL:-}
      GATEWAY_B_URL: http://\${HOST}:3000
      GATEWAY_C_URL: disabled
      GATEWAY_D_URL: \${GATEWAY_URL:?like http://other:1}
      GATEWAY_E_URL:
      GATEWAY_F_URL: http://\${HOST:-gateway}:\${PORT:-3000}
`,
    },
    {
      name: "an example's value",
      plan,
      files: {
        "compose.yaml":
          "services: { agent: { image: agent:1, env_file: .env.local, environment: { SUPABASE_URL: $SUPABASE_URL } } }\n",
        ".env.example": "SUPABASE_URL=http://localhost:8000\n",
        ".env.local.example": "GATEWAY_URL=http://localhost:3030\n",
      },
    },
  ],
  bad: [
    {
      name: "a literal, a default, a nested default and a default in parts",
      plan,
      files: `
services:
  agent:
    image: agent:1
    environment:
      - GATEWAY_URL=http://gateway:3030
      - GATEWAY_A_URL=\${GATEWAY_A_URL:-https://gateway:3000}
      - "SUPABASE_URL=\${A:-\${B:-http://supabase:8000}}"
  agent-b:
    image: agent:1
    environment:
      GATEWAY_URL: http://\${HOST:-localhost}:\${PORT:-3030}/v1
      SUPABASE_URL: kong:8000
`,
      findings: [
        {
          messageId: "value",
          at: "6:21-40",
          service: "agent",
          subject: "GATEWAY_URL",
          says: ["another port", "'http://gateway:3000'", "one gateway for all"],
        },
        { messageId: "default", at: "7:40-60", says: ["another scheme than"] },
        { messageId: "default", at: "8:33-53", says: ["another host than"], subject: "SUPABASE_URL" },
        { messageId: "default", at: "12:20-62", service: "agent-b", says: ["another host and port"] },
        { messageId: "value", at: "13:21-30", says: ["another scheme"] },
      ],
    },
    {
      name: "what `.env` sets, and a real env file, once for all who load it",
      plan,
      files: {
        "compose.yaml": `
services:
  agent:
    image: agent:1
    env_file: &files [.env.local]
    environment:
      GATEWAY_URL: \${GATEWAY_URL:-http://gateway:3000}
  agent-b:
    image: agent:1
    env_file: *files
`,
        ".env": "GATEWAY_URL=http://elsewhere:3000\n",
        ".env.local": "SUPABASE_URL=http://wrong:8000\nSUPABASE_URL='http://localhost:8000'\n",
      },
      findings: [
        { messageId: "value", at: "7:20-55", service: "agent", says: ["another host"] },
        { messageId: "value", at: "1:13-34", file: ".env", subject: "GATEWAY_URL" },
        { messageId: "value", at: "2:15-36", file: ".env.local", subject: "SUPABASE_URL" },
      ],
    },
  ],
});
