import { envFileForm } from "../../rules/env-file-form.ts";
import { testRule } from "../support/test-rule.ts";

testRule(envFileForm, {
  good: [
    {
      name: "long form, and files that everyone has",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    env_file:
      - .env.web
      - { path: .env.local, required: false }
`,
        ".env.web": "",
      },
    },
    {
      name: "unusual but right: long form that requires it on purpose",
      files: {
        "compose.yaml": "services: { web: { image: web:1, env_file: [{ path: .env.local }] } }\n",
        ".env.local": "",
      },
    },
    {
      name: "absent, which env-file-missing reports",
      files: "services: { web: { image: web:1, env_file: .env.local } }\n",
    },
    {
      name: "another list of names",
      options: { files: ["mine.env"] },
      files: { "compose.yaml": "services: { web: { image: web:1, env_file: .env.local } }\n", ".env.local": "" },
    },
  ],
  bad: [
    {
      name: "short form, as text and as list",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    env_file: .env.local
  worker:
    image: worker:1
    env_file: [.env.web, "config/env.override"]
`,
        ".env.local": "",
        ".env.web": "",
        "config/env.override.example": "",
      },
      findings: [
        {
          messageId: "required",
          at: "5:15-25",
          service: "web",
          subject: ".env.local",
          says: ["`path: .env.local` with `required: false`"],
        },
        { messageId: "required", at: "8:26-47", service: "worker", subject: "config/env.override" },
      ],
    },
    {
      name: "a name of the team's own",
      options: { files: ["mine.*"] },
      files: { "compose.yaml": "services: { web: { image: web:1, env_file: mine.env } }\n", "mine.env": "" },
      findings: [{ messageId: "required", at: "1:44-52", subject: "mine.env" }],
    },
  ],
});
