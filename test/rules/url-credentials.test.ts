import { urlCredentials } from "../../rules/url-credentials.ts";
import { testRule } from "../support/test-rule.ts";

testRule(urlCredentials, {
  good: [
    {
      name: "no password, or one that only a variable gives",
      files: `
services:
  web:
    image: web:1
    environment:
      - A=postgres://db:5432/web
      - B=postgres://\${U:-web}:\${P}@db/web
      - C=redis://:\${P:?set it}@cache
      - D=\${D:-amqp://\${U:-web}:\${P:-}@queue}
      - E=https://token@github.com/a/b
`,
    },
    {
      name: "unusual but right: escaped variables, placeholders, an address behind the path, and prose",
      files: `
services:
  web:
    image: web:1
    environment:
      A: https://example.com/users:all@example.com
      B: https://example.com?mail=a:b@example.com
      C: http://{{ user }}:{{ password }}@db
      D: see http://example.com, or ask me:you@example.com
      E: "http://a:80,http://b:81/c"
    healthcheck:
      test: ["CMD-SHELL", "wget http://$\${USER:-default}:$\${PASSWORD:-}@$\${HOST:-localhost}:8123/ping"]
`,
    },
  ],
  bad: [
    {
      name: "literal and default passwords, whole URLs as default, several in one value",
      files: `
services:
  web:
    image: web:1
    environment:
      - A=postgres://web:hunter2@db/web
      - B=postgres://\${U:-web}:\${P:-hunter2}@db/web
      - C=\${C:-http://web:hunter2@db:8123/web}
      - D=redis://:\${A}x@cache
      - E=\${A:-\${B:-http://\${U:-web}:\${P:-\${Q:-hunter2}}@db}}
  search:
    image: search:1
    environment:
      HOSTS: http://a:hunter2@one,http://b:hunter2@two
`,
      findings: [
        { messageId: "literal", at: "6:26-33", service: "web", subject: "A", says: ["'A' of service 'web'"] },
        { messageId: "default", at: "7:32-45", subject: "B" },
        { messageId: "default", at: "8:27-34", subject: "C" },
        { messageId: "literal", at: "9:20-25", subject: "D" },
        { messageId: "default", at: "10:38-57", subject: "E" },
        { messageId: "literal", at: "14:23-30", service: "search", subject: "HOSTS", related: ["compose.yaml:14"] },
      ],
    },
    {
      name: "in arguments, commands, labels, block scalars and override files",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    build:
      context: .
      args:
        INDEX: https://bob:hunter2@pypi.example.com/simple
    entrypoint: [serve, "nats://bob:hunter2@bus:4222"]
    labels:
      db: postgres://bob:hunter2@db
    environment:
      CONFIG: |
        db:
          url: postgres://bob:\${P:-hunter2}@db
`,
        "compose.override.yaml": `
services:
  web:
    command: serve --db postgres://bob:hunter2@db --verbose
`,
      },
      findings: [
        { messageId: "default", at: "15:31-44", subject: "CONFIG" },
        { messageId: "literal", at: "8:28-35", subject: "INDEX" },
        { messageId: "literal", at: "4:40-47", file: "compose.override.yaml", subject: "command" },
        { messageId: "literal", at: "9:37-44", subject: "entrypoint" },
        { messageId: "literal", at: "11:26-33", subject: "db", says: ["Label 'db'"] },
      ],
    },
  ],
});
