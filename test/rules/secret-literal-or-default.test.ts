import { secretLiteralOrDefault } from "../../rules/secret-literal-or-default.ts";
import { testRule } from "../support/test-rule.ts";
import { tierPlan as plan } from "../support/tier-plan.ts";

testRule(secretLiteralOrDefault, {
  good: [
    {
      name: "references without default, required ones, pass-through and emptied ones",
      plan,
      files: `
services:
  db:
    image: db:1
    environment:
      - DB_PASSWORD
      - A_PASSWORD=\${A_PASSWORD}
      - B_PASSWORD=\${B_PASSWORD:?set it}
      - C_PASSWORD=\${C_PASSWORD:-\${A_PASSWORD:-}}
      - D_PASSWORD=
      - DB_USER=\${DB_USER:-postgres}
      - AUTH_CONFIG=\${DB_USER:-postgres}/\${DB_PASSWORD}
`,
    },
    {
      name: "unusual but right: files, switches, counts, and what another tool or a shell fills in",
      plan,
      files: `
services:
  db:
    image: db:1
    environment:
      A_PASSWORD: /run/secrets/db
      B_PASSWORD: "false"
      C_PASSWORD: '{{ lookup "db" }}'
      D_PASSWORD: $\${DB_PASSWORD}
      MAX_TOKEN: 4096
      E_PASSWORD: \${WITH_AUTH:+on}
      REDIS_AUTH: \${REDIS_AUTH_FILE:-/run/secrets/redis-auth}
    command: sh -c 'exec db --password "$$DB_PASSWORD"'
    healthcheck:
      test: [CMD-SHELL, "db-ping -p $\${DB_PASSWORD:-none}"]
`,
    },
    {
      name: "passwords in URLs are the business of url-credentials",
      plan,
      files: `
services:
  web:
    image: web:1
    environment:
      DATABASE_URL: postgres://web:\${DB_PASSWORD:-web}@db/web
      OTHER_URL: \${OTHER_URL:-postgres://web:\${DB_PASSWORD:-web}@db/web}
`,
    },
    {
      name: "unusual but right: connections without a password, a sample of a webhook, the public token of Supabase",
      files: `
services:
  web:
    image: web:1
    environment:
      A: Server=db;User=shop;Password=\${DB_PASSWORD}
      B: Server=db;Password=;Pooling=true
      C: Server=db;Password=<password>;Pooling=true
      D: "Password=please"
      E: https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX
      F: ${token({ iss: "supabase", role: "anon" })}
`,
    },
    {
      name: "values of env files are where secrets belong",
      plan,
      files: {
        "compose.yaml": "services: { db: { image: db:1, env_file: .env.db } }\n",
        ".env.db": "DB_PASSWORD=hunter2\n",
      },
    },
  ],
  bad: [
    {
      name: "literals in list and map, quoted or as a number, and in build arguments",
      plan,
      files: `
services:
  db:
    image: db:1
    build:
      context: .
      args: [BUILD_PASSWORD=hunter2]
    environment:
      - DB_PASSWORD=hunter2
      - "B_PASSWORD=two words"
  cache:
    image: cache:1
    environment:
      REDIS_AUTH: 'hunter2'
      C_PASSWORD: 1234
`,
      findings: [
        {
          messageId: "literal",
          at: "9:21-28",
          service: "db",
          subject: "DB_PASSWORD",
          says: ["'DB_PASSWORD' of service 'db'", "class 'password'", "`${DB_PASSWORD:?}`"],
        },
        { messageId: "literal", at: "10:21-30", subject: "B_PASSWORD" },
        { messageId: "literal", at: "7:29-36", subject: "BUILD_PASSWORD" },
        { messageId: "literal", at: "14:20-27", service: "cache", subject: "REDIS_AUTH" },
        { messageId: "literal", at: "15:19-23", subject: "C_PASSWORD" },
      ],
    },
    {
      name: "defaults: of the variable, of another name, nested, in part of a value and in a block scalar",
      plan,
      files: `
services:
  db:
    image: db:1
    environment:
      DB_PASSWORD: \${DB_PASSWORD:-postgres}
      PG_PASSWORD: \${PGPASS-postgres}
      B_PASSWORD: \${A:-\${B:-postgres}}
      LOGIN: \${DB_USER:-postgres}/\${DB_PASSWORD:-postgres}
      CONFIG: |
        user: \${DB_USER:-kemal}
        password: \${DB_PASSWORD:-kemal}
    command: ["db", "--password=\${ROOT_PASSWORD:-root}"]
    labels:
      auth: \${UI_PASSWORD:-admin}
`,
      findings: [
        {
          messageId: "default",
          at: "6:35-43",
          subject: "DB_PASSWORD",
          says: ["when 'DB_PASSWORD' is not set", "`${DB_PASSWORD:?}`"],
        },
        { messageId: "default", at: "7:29-37", subject: "PG_PASSWORD", says: ["when 'PGPASS' is not set"] },
        { messageId: "default", at: "8:29-37", subject: "B_PASSWORD" },
        { messageId: "default", at: "9:50-58", subject: "DB_PASSWORD", says: ["'LOGIN' of service 'db'"] },
        { messageId: "default", at: "12:34-39", subject: "DB_PASSWORD", says: ["'CONFIG'"] },
        { messageId: "default", at: "13:50-54", subject: "ROOT_PASSWORD", says: ["The command of service"] },
        { messageId: "default", at: "15:28-33", subject: "UI_PASSWORD", says: ["Label 'auth'"] },
      ],
    },
    {
      name: "text with the shape of a key, under any name, in a command and in a label",
      plan,
      files: `
services:
  agent:
    image: agent:1
    environment:
      SOMETHING: sk-abcdefghijklmnopqrstuv
    command: serve --key=sk-abcdefghijklmnopqrstuv --port 1
    labels: ["note=key sk-abcdefghijklmnopqrstuv"]
`,
      findings: [
        { messageId: "shape", at: "6:18-43", subject: "SOMETHING", says: ["class 'provider-key'"] },
        { messageId: "shape", at: "7:26-51", subject: "command" },
        { messageId: "shape", at: "8:24-49", subject: "note" },
      ],
    },
    {
      name: "the password of a connection, tokens, addresses to post to and hashes of passwords",
      files: `
services:
  web:
    image: web:1
    environment:
      CONNECTION: user=a;pwd=hunter2
      OTHER: "Server=db;Password=hunter2;Pooling=true"
      ANON: ${token({ iss: "supabase", role: "service_role" })}
      HOOK: https://hooks.slack.com/services/T01ABCDEF/B01ABCDEF/abcdefghijklmnop12345678
      POST: https://discord.com/api/webhooks/123456789012345678/${"aB3-".repeat(17)}
    labels:
      users: admin:$$apr1$$abcdefgh$$ABCDEFGHIJKLMNOPQRSTU.,guest:$$2y$$05$$${"aB3.".repeat(13)}/
`,
      findings: [
        { messageId: "shape", at: "6:30-37", subject: "CONNECTION", says: ["class 'database-password'"] },
        { messageId: "shape", at: "7:34-41", subject: "OTHER" },
        { messageId: "shape", at: "8:13-148", subject: "ANON", says: ["class 'token'"] },
        { messageId: "shape", at: "9:13-90", subject: "HOOK" },
        { messageId: "shape", at: "10:13-133", subject: "POST" },
        { messageId: "shape", at: "12:14-60", subject: "users", says: ["class 'password'"] },
      ],
    },
    {
      name: "from a merge key, and from the override that wins",
      plan,
      files: {
        "compose.yaml": `
x-db: &db
  DB_PASSWORD: hunter2
services:
  db:
    image: db:1
    environment:
      <<: *db
      A_PASSWORD: hunter2
`,
        "compose.override.yaml": `
services:
  db:
    environment:
      - A_PASSWORD=hunter3
`,
      },
      findings: [
        { messageId: "literal", at: "5:20-27", file: "compose.override.yaml", subject: "A_PASSWORD" },
        { messageId: "literal", at: "3:16-23", subject: "DB_PASSWORD" },
      ],
    },
  ],
});

/** A JSON web token that nobody issued. */
function token(payload: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  return `${encode({ alg: "HS256", typ: "JWT" })}.${encode(payload)}.${"aB3-".repeat(10)}abc`;
}
