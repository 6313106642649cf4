import { duplicateEnvKey } from "../../rules/duplicate-env-key.ts";
import { testRule } from "../support/test-rule.ts";

testRule(duplicateEnvKey, {
  good: [
    {
      name: "each name once",
      files: {
        "compose.yaml": "services: { web: { image: web:1, env_file: .env.web, environment: [A=1, B=1] } }\n",
        ".env.web": "A=2\nB=2\n",
      },
    },
    {
      name: "unusual but right: set again by a merge key, an override file, `extends` and another env file",
      files: {
        "compose.yaml": `
x-common: &common { A: 1, B: 1 }
services:
  base:
    image: web:1
    env_file: [.env.one, .env.two]
    environment: [A=1, C=1]
  web:
    extends: base
    environment: [A=2]
  other:
    image: web:1
    environment:
      <<: *common
      A: 2
  last:
    extends: other
    environment: { B: 2 }
`,
        "compose.override.yaml": "services: { base: { environment: [C=2] } }\n",
        ".env.one": "D=1\n",
        ".env.two": "D=2\n",
      },
    },
    {
      name: "an example",
      files: {
        "compose.yaml": "services: { web: { image: web:1, env_file: .env.web } }\n",
        ".env.web.example": "A=\nA=1\n",
      },
    },
  ],
  bad: [
    {
      name: "twice and three times in one list, also in build arguments",
      files: `
services:
  web:
    image: web:1
    build:
      context: .
      args: [X=1, X=2]
    environment:
      - A=1
      - B=1
      - A=2
      - "A=1"
`,
      findings: [
        {
          messageId: "dead",
          at: "11:9-10",
          service: "web",
          subject: "A",
          says: ["'A'"],
          related: ["compose.yaml:12"],
        },
        { messageId: "dead", at: "9:9-10", subject: "A", related: ["compose.yaml:12"] },
        { messageId: "dead", at: "7:14-15", subject: "X", related: ["compose.yaml:7"] },
      ],
    },
    {
      name: "once for services that share the list, and for an env file that several load",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    env_file: .env.web
    environment: &list
      - A
      - A=2
  other:
    image: web:1
    env_file: .env.web
    environment: *list
  child:
    extends: web
`,
        ".env.web": "B=1\nC=1\nexport B=1\n",
      },
      findings: [
        { messageId: "dead", at: "7:9-10", service: "web", subject: "A" },
        { messageId: "dead", at: "1:1-2", file: ".env.web", subject: "B", related: [".env.web:3"] },
      ],
    },
  ],
});
