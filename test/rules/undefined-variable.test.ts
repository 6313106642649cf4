import { undefinedVariable } from "../../rules/undefined-variable.ts";
import { testRule } from "../support/test-rule.ts";

testRule(undefinedVariable, {
  good: [
    {
      name: "a default, an alternative, the shell, .env and its example",
      env: { SHELL_SET: "1" },
      files: {
        "compose.yaml": `
services:
  web:
    image: web:\${TAG:-1}
    environment: { A: "\${B:+x}", C: $SHELL_SET, D: "\${IN_ENV}", E: $$HOME, F: "\${EMPTY:-}" }
`,
        ".env": "IN_ENV=\n",
      },
    },
    {
      name: "names of .env.example",
      files: { "compose.yaml": 'services: { web: { image: "web:$TAG" } }\n', ".env.example": "TAG=\n" },
    },
    {
      name: "unusual but right: what every login shell sets",
      files: "services: { web: { image: web:1, volumes: ['$HOME/web:/web', '${PWD}/x:/x'] } }\n",
    },
    {
      name: "unusual but right: inside a default that is not used",
      env: { TAG: "1" },
      files: 'services: { web: { image: "web:${TAG:-${OTHER_TAG}}" } }\n',
    },
    {
      name: "part of a password, which env-value-dollar reports without its text",
      files: {
        "compose.yaml": "services: { web: { image: web:1, env_file: web.env, environment: { PASSWORD: pa$word } } }\n",
        "web.env": "DB_PASSWORD=pa$word\n",
      },
    },
  ],
  bad: [
    {
      name: "each variable once, with its other places",
      files: `
services:
  web:
    image: web:$TAG
    environment:
      VERSION: "\${TAG}"
      REGION: \${REGION:-$ZONE}
`,
      findings: [
        {
          messageId: "unset",
          at: "4:16-20",
          service: "web",
          subject: "TAG",
          says: ["'TAG' has no default in 2 places", "`${TAG:-}`"],
          related: ["compose.yaml:6"],
        },
        { messageId: "unset", at: "7:25-30", service: "web", subject: "ZONE" },
      ],
    },
    {
      name: "what env files of services set, for containers alone",
      files: {
        "compose.yaml": `
services:
  a: { image: "x:1", env_file: other.env }
  b: { image: "x:\${TAG}", env_file: [env.shared], labels: { tag: $TAG } }
`,
        "env.shared": "A=1\nTAG=1\n",
        "other.env": "TAG=2\n",
      },
      findings: [
        {
          messageId: "container",
          at: "4:18-24",
          service: "b",
          subject: "TAG",
          says: ["in 2 places", "only 'env.shared' names it", "reaches the container", "`.env` and `--env-file`"],
          related: ["env.shared:2", "compose.yaml:4"],
        },
      ],
    },
    {
      name: "in an env file",
      files: {
        "compose.yaml": "services: { web: { image: web:1, env_file: web.env } }\n",
        "web.env": "URL=http://${HOST}/\n",
      },
      findings: [{ messageId: "unset", at: "1:12-19", file: "web.env", subject: "HOST" }],
    },
  ],
});
