import { loopbackUrl } from "../../rules/loopback-url.ts";
import { testRule } from "../support/test-rule.ts";

testRule(loopbackUrl, {
  good: [
    {
      name: "its own port, that of the service whose network it shares, a health check, a port that nobody has",
      files: `
services:
  web:
    image: "web:1"
    ports: ["8080:80"]
    environment: { SELF: "http://localhost:80", OUTSIDE: "http://localhost:8080", NOBODY: "http://127.0.0.1:9999", PORT: "5432", OWN: "http://localhost:5432" }
    healthcheck: { test: "curl http://localhost:5432" }
  side: { image: "side:1", network_mode: "service:web", environment: { MAIN: "http://localhost:80" } }
  db: { image: "db:1", expose: ["5432"] }
`,
    },
    {
      name: "unusual but right: addresses for a browser, by the variable's name or that of the reference in it",
      files: `
services:
  web:
    image: "web:1"
    environment: { API_PUBLIC_URL: "http://localhost:8000", CONFIG: "\${SITE_URL:-http://localhost:8000}", CORS_ORIGINS: "http://localhost:8000" }
  api: { image: "api:1", ports: ["8000:8000"] }
`,
    },
    {
      name: "a word that the option names",
      options: { publicNames: ["TESTER"] },
      files: `
services:
  web: { image: "web:1", environment: { TESTER_URL: "http://localhost:8000" } }
  api: { image: "api:1", ports: ["8000:8000"] }
`,
    },
  ],
  bad: [
    {
      name: "another service's port, as value and as default",
      files: `
services:
  web:
    image: web:1
    environment:
      API_URL: http://localhost:8000/v1
      DB_URL: \${DB_URL:-postgres://u@127.0.0.1:5432/x}
  api: { image: "api:1", ports: ["8000:8000"] }
  db: { image: "db:1", expose: ["5432/tcp"] }
`,
      findings: [
        { messageId: "loopback", at: "6:23-32", service: "web", subject: "API_URL", says: ["'api' listens on 8000"] },
        { messageId: "loopback", at: "7:38-47", subject: "DB_URL", says: ["'db' listens on 5432"] },
      ],
    },
  ],
});
