import { natsUrlWithoutCredentials } from "../../rules/nats-url-without-credentials.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(natsUrlWithoutCredentials, {
  good: [
    {
      name: "a user, from variables or a token; another scheme",
      plan,
      files: `
services:
  agent:
    image: agent:1
    environment:
      NATS_URL: nats://\${NATS_USER}:\${NATS_PASSWORD}@nats:4222
      BUS_URL: nats://\${NATS_TOKEN:-}@nats:4222
      WEB_URL: http://nats:8222
      OTHER_URL: \${NATS_URL}
`,
    },
    {
      name: "no plan",
      files: "services: { agent: { image: agent:1, environment: { NATS_URL: nats://nats:4222 } } }\n",
    },
    {
      name: "unusual but right: the credentials are in a file, or may be in the variable",
      plan,
      files: {
        "compose.yaml": `
services:
  agent:
    image: agent:1
    environment: [NATS_URL=nats://nats:4222, NATS_CREDS_FILE=/run/secrets/nats.creds]
  agent-2:
    image: agent:1
    env_file: env.tier-agent
    environment: { NATS_URL: "nats://\${NATS_SERVER}" }
`,
        "env.tier-agent.example": "NATS_URL=nats://nats:4222\n",
      },
    },
  ],
  bad: [
    {
      name: "in a value, in a default, in an env file",
      plan,
      files: {
        "compose.yaml": `
services:
  agent:
    image: agent:1
    env_file: env.tier-agent
    command: ["-s", "NATS://nats:4222"]
    environment:
      - NATS_URL=nats://nats:4222/x
      - BUS_URL=\${BUS_URL:-nats://bus}
`,
        "env.tier-agent": "QUEUE_URL=nats://a:4222,nats://b:4222\n",
      },
      findings: [
        { messageId: "open", at: "8:18-34", service: "agent", subject: "NATS_URL", says: ["`nats://`"] },
        { messageId: "open", at: "9:28-38", service: "agent", subject: "BUS_URL" },
        { messageId: "open", at: "6:22-38", service: "agent", subject: "command" },
        { messageId: "open", at: "1:11-24", file: "env.tier-agent", subject: "QUEUE_URL" },
      ],
    },
    {
      name: "other schemes by option",
      plan,
      options: { schemes: ["redis"] },
      files: "services:\n  agent:\n    image: a:1\n    environment: { URL: redis://cache:6379 }\n",
      findings: [{ messageId: "open", at: "4:25-43", subject: "URL" }],
    },
  ],
});
