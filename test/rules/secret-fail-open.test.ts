import { secretFailOpen } from "../../rules/secret-fail-open.ts";
import { testRule } from "../support/test-rule.ts";

testRule(secretFailOpen, {
  good: [
    {
      name: "required, or no secret",
      files: `
services:
  web:
    image: web:1
    environment:
      DB_PASSWORD: \${DB_PASSWORD:?}
      API_KEY: \${API_KEY:-\${OLD_API_KEY:?no key}}
      REGION: \${REGION}
`,
      env: { DB_PASSWORD: "x", API_KEY: "x" },
    },
    {
      name: "unusual but right: a switch that depends on a secret being set, and a name alone",
      files: `
services:
  web:
    image: web:1
    environment:
      - AUTH=\${DB_PASSWORD:+on}
      - API_KEY
`,
    },
  ],
  bad: [
    {
      name: "bare, with an empty default, in a chain, inside text",
      files: `
services:
  web:
    image: web:1
    command: ["--password", "$DB_PASSWORD"]
    environment:
      DB_PASSWORD: \${DB_PASSWORD}
      API_KEY: \${API_KEY:-}
      TOKEN: \${APP_TOKEN-\${OLD_TOKEN}}
      DATABASE_URL: postgres://app:\${PG_PASSWORD}@db/app
`,
      findings: [
        { messageId: "open", at: "7:20-34", service: "web", subject: "DB_PASSWORD", says: ["`${DB_PASSWORD:?}`"] },
        { messageId: "open", at: "8:16-28", subject: "API_KEY" },
        { messageId: "open", at: "9:26-38", subject: "OLD_TOKEN" },
        { messageId: "open", at: "10:36-50", subject: "PG_PASSWORD" },
        { messageId: "open", at: "5:30-42", subject: "DB_PASSWORD", says: ["The command of service 'web'"] },
      ],
    },
  ],
});
