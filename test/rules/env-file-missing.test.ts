import { envFileMissing } from "../../rules/env-file-missing.ts";
import { testRule } from "../support/test-rule.ts";

testRule(envFileMissing, {
  good: [
    {
      name: "a path that is required and not set here",
      files: 'services: { a: { image: "a:1", env_file: "${FILE:?}" } }\n',
    },
    {
      name: "present, or with an example beside it",
      files: {
        "compose.yaml": "services: { web: { image: web:1, env_file: [.env.web, sub/.env.local] } }\n",
        ".env.web": "",
        "sub/.env.local.example": "",
      },
    },
    {
      name: "unusual but right: absent and not required, also by variable",
      files: `
services:
  web:
    image: web:1
    env_file:
      - { path: .env.web, required: false }
      - path: \${EXTRA:-.env.extra}
        required: \${STRICT:-false}
`,
    },
    {
      name: "no .env, or a folder of that name, which Compose passes over",
      files: { "compose.yaml": "services: { web: { image: web:1 } }\n", ".env/notes": "" },
    },
  ],
  bad: [
    {
      name: "a label file, and the env file of an include",
      files: {
        "compose.yaml": `
include:
  - { path: parts/web.yaml, env_file: gone.env }
services:
  api:
    image: api:1
    label_file: gone.labels
`,
        "parts/web.yaml": "services: { web: { image: web:1 } }\n",
      },
      findings: [
        { messageId: "problem", at: "3:39-47", says: ["gone.env' does not exist"] },
        { messageId: "problem", at: "7:17-28", service: "api", says: ["'gone.labels' does not exist"] },
      ],
    },
    {
      name: "short form, as text and as list",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    env_file: .env.web
  worker:
    image: worker:1
    env_file: [.env.worker, ".env.web"]
`,
        ".env.worker": "",
      },
      findings: [
        {
          messageId: "missing",
          at: "5:15-23",
          service: "web",
          subject: ".env.web",
          says: ["'.env.web.example'", "in long form, `path` with `required: false`"],
        },
        { messageId: "missing", at: "8:29-39", service: "worker", subject: ".env.web" },
      ],
    },
    {
      name: "long form, required by default, through an anchor",
      files: `
x-env: &env
  env_file:
    - path: .env.web
services:
  web: { <<: *env, image: "web:1" }
`,
      findings: [{ messageId: "missing", at: "4:13-21", service: "web", says: ["set `required: false` in the entry"] }],
    },
    {
      name: "a folder in the file's place, which Compose refuses also where the file is not required",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    env_file: env
  worker:
    image: worker:1
    env_file: [{ path: env, required: false }]
`,
        "env/web": "",
      },
      findings: [
        { messageId: "unreadable", at: "5:15-18", service: "web", subject: "env", says: ["'env'", "it is a folder."] },
        { messageId: "unreadable", at: "8:24-27", service: "worker", subject: "env" },
      ],
    },
  ],
});
