import { trackedSecret } from "../../rules/tracked-secret.ts";
import { testRule } from "../support/test-rule.ts";

const services = "services: { web: { image: web:1, env_file: web.env } }\n";
const tracked = { "web.env": "tracked" } as const;
// Put together here, so that no scanner takes this file for a leak.
const token = `ghp_${"aB3dE6gH9jK2mN5pQ8sT".repeat(2)}`;

testRule(trackedSecret, {
  good: [
    { name: "not tracked", files: { "compose.yaml": services, "web.env": `GITHUB_TOKEN=${token}\n` } },
    {
      name: "names, variables and settings",
      tracked,
      files: {
        "compose.yaml": services,
        "web.env": "GITHUB_TOKEN=\nDB_PASSWORD=${PROD_DB_PASSWORD}\nCOLOUR=8f3kd93kfhh3\nMAX_TOKENS=4096\n",
      },
    },
    {
      name: "unusual but right: samples and defaults of a development machine",
      tracked,
      files: {
        "compose.yaml": services,
        "web.env": [
          "DB_PASSWORD=postgres123",
          "API_KEY=your-api-key-1234",
          "JWT_SECRET=change_me_32_characters_long_0000",
          "GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
          "DATABASE_URL=postgres://app:app@db/app",
          "TLS_PRIVATE_KEY=/run/secrets/tls.key",
          "",
        ].join("\n"),
      },
    },
    {
      name: "an example, whose values are samples",
      tracked: { "web.env.example": "tracked" },
      files: { "compose.yaml": services, "web.env.example": `GITHUB_TOKEN=${token}\n` },
    },
  ],
  bad: [
    {
      name: "by shape, by name, in a URL",
      tracked,
      files: {
        "compose.yaml": services,
        "web.env": `CI=${token}\nexport DB_PASSWORD='q7Rz2mVx9KpL'\nDATABASE_URL=postgres://app:q7Rz2mVx9KpL@db/app\n`,
      },
      findings: [
        { messageId: "tracked", at: "1:1-3", file: "web.env", subject: "CI", says: ["class 'token'", "git tracks"] },
        { messageId: "tracked", at: "2:8-19", file: "web.env", subject: "DB_PASSWORD" },
        { messageId: "tracked", at: "3:1-13", file: "web.env", subject: "DATABASE_URL", says: ["'URL password'"] },
      ],
    },
    {
      name: "without an index, a file that nothing ignores",
      tracked: { ".env": "unignored" },
      files: { "compose.yaml": "services: { web: { image: web:1 } }\n", ".env": "API_KEY=q7Rz2mVx9KpLw4\n" },
      findings: [{ messageId: "unignored", at: "1:1-8", file: ".env", subject: "API_KEY", says: ["`.gitignore`"] }],
    },
  ],
});
