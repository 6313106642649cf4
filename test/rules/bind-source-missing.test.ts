import { bindSourceMissing } from "../../rules/bind-source-missing.ts";
import { testRule } from "../support/test-rule.ts";

testRule(bindSourceMissing, {
  good: [
    {
      name: "present, and folders that the service fills",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    volumes:
      - ./nginx.conf:/etc/nginx/nginx.conf:ro
      - ./data:/data
      - ./conf.d:/etc/conf.d
      - cache:/cache
volumes: { cache: }
`,
        "nginx.conf": "",
      },
    },
    {
      name: "unusual but right: host paths, the home folder, variables, and creation asked for",
      files: `
services:
  web:
    image: web:1
    volumes:
      - /etc/web.conf:/etc/web.conf
      - ~/web.conf:/web.conf
      - \${CONF:-./web.conf}:/conf/web.conf
      - type: bind
        source: ./state.json
        target: /state.json
        bind: { create_host_path: true }
`,
    },
  ],
  bad: [
    {
      name: "a file, and a folder that must not be created",
      files: `
services:
  web:
    image: web:1
    volumes:
      - ./conf/nginx.conf:/etc/nginx/nginx.conf:ro
      - type: bind
        source: ./certs
        target: /certs
        bind: { create_host_path: false }
`,
      findings: [
        {
          messageId: "file",
          at: "6:9-26",
          service: "web",
          subject: "/etc/nginx/nginx.conf",
          says: ["'./conf/nginx.conf'"],
        },
        { messageId: "strict", at: "8:17-24", subject: "/certs" },
      ],
    },
    {
      name: "folders too",
      options: { folders: true },
      files: "services:\n  web:\n    image: web:1\n    volumes: [./data:/data]\n",
      findings: [{ messageId: "folder", at: "4:15-21", subject: "/data" }],
    },
  ],
});
