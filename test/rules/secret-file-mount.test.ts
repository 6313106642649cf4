import { secretFileMount } from "../../rules/secret-file-mount.ts";
import { testRule } from "../support/test-rule.ts";

testRule(secretFileMount, {
  good: [
    {
      name: "other files, and an env file that is loaded",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    env_file: .env
    volumes:
      - ./app.conf:/etc/app.conf
      - data:/data
      - ./environment:/environment
volumes: { data: }
`,
        ".env": "",
      },
    },
    {
      name: "unusual but right: a script of public settings, a sample, a folder of a virtual environment",
      files: `
services:
  web:
    image: web:1
    volumes:
      - ./env.js:/usr/share/nginx/html/env.js:ro
      - ./.env.example:/app/.env.example:ro
      - ./venv:/venv
      - env.data:/env
volumes: { env.data: }
`,
    },
  ],
  bad: [
    {
      name: "by name, short and long form",
      files: `
services:
  web:
    image: web:1
    volumes:
      - ./.env:/app/.env
      - \${PWD}/env.shared:/app/env.shared:ro
      - type: bind
        source: ./config/prod.env
        target: /config.env
`,
      findings: [
        { messageId: "mounted", at: "6:9-15", service: "web", subject: "/app/.env", says: ["'.env', writable"] },
        { messageId: "mounted", at: "7:9-26", subject: "/app/env.shared", says: ["'env.shared':"] },
        { messageId: "mounted", at: "9:17-34", subject: "/config.env" },
      ],
    },
    {
      name: "whatever its name, a file that some service loads",
      files: {
        "compose.yaml": `
services:
  web: { image: "web:1", env_file: secrets.txt }
  shell: { image: "shell:1", volumes: ["./secrets.txt:/x:ro"] }
`,
        "secrets.txt": "",
      },
      findings: [{ messageId: "mounted", at: "4:41-54", service: "shell", subject: "/x" }],
    },
  ],
});
