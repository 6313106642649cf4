import { envValueDollar } from "../../rules/env-value-dollar.ts";
import { testRule } from "../support/test-rule.ts";

const services = "services: { web: { image: web:1, env_file: web.env } }\n";

testRule(envValueDollar, {
  good: [
    {
      name: "single quotes, an escape, and dollars that Compose leaves alone",
      files: {
        "compose.yaml": services,
        "web.env":
          "A_PASSWORD='pa$word'\nB_PASSWORD=\"pa\\$word\"\nPATTERN=^/api$\nC_PASSWORD=abc$1def\nD_PASSWORD=x$\n",
      },
    },
    {
      name: "variables: in braces, whole, after a separator, of the same file",
      files: {
        "compose.yaml": services,
        "web.env": [
          "user=app",
          "URL=http://host/$path",
          "NAME=prefix-$suffix",
          "DB_PASSWORD=$OTHER_PASSWORD",
          "API_TOKEN=Bearer $TOKEN",
          "APP_PASSWORD=pa${word}",
          "MY_PASSWORD=pa$user",
          "HUB_PASSWORD=secret$SUFFIX",
          "",
        ].join("\n"),
        ".env": "SUFFIX=1\n",
      },
    },
    {
      name: "unusual but right: a hash with escaped dollars, and a tag after a letter",
      files: `
services:
  web:
    image: web:1
    labels:
      auth: admin:$$apr1$$H6uskkkW$$IgXLP6ewTrSuBkTrqE8wj/
    environment:
      RELEASE: v$VERSION
      PATTERN: "^a$$|^b$$"
`,
    },
    {
      name: "an example, whose values are samples",
      files: { "compose.yaml": services, "web.env.example": "DB_PASSWORD=pa$word\n" },
    },
  ],
  bad: [
    {
      name: "in env files: a password, a hash, a variable of the shell",
      env: { HOME: "/root" },
      files: {
        "compose.yaml": services,
        "web.env":
          "DB_PASSWORD=corr3ct$battery\nADMIN_HASH=$2y$10$bY3ZpvQNabc\nAPI_KEY=secret$HOME\nTOKEN=$ecret\nMOTTO=ca$h\n",
      },
      findings: [
        { messageId: "envFile", at: "1:20-28", file: "web.env", subject: "DB_PASSWORD", says: ["single quotes"] },
        { messageId: "envFile", at: "2:18-30", file: "web.env", subject: "ADMIN_HASH" },
        { messageId: "envFile", at: "3:15-20", file: "web.env", subject: "API_KEY" },
        { messageId: "envFile", at: "4:7-13", file: "web.env", subject: "TOKEN" },
        { messageId: "envFile", at: "5:9-11", file: "web.env", subject: "MOTTO" },
      ],
    },
    {
      name: "in Compose files: a password in quotes, a hash in a label",
      files: `
services:
  web:
    image: web:1
    environment:
      DB_PASSWORD: 'pa$word'
    labels:
      - traefik.http.middlewares.auth.basicauth.users=admin:$apr1$H6uskkkW$IgXLP6ewTr
`,
      findings: [
        {
          messageId: "compose",
          at: "6:23-28",
          service: "web",
          subject: "DB_PASSWORD",
          says: ["'DB_PASSWORD' of service 'web'", "`$$`"],
        },
        { messageId: "compose", at: "8:61-66", subject: "traefik.http.middlewares.auth.basicauth.users" },
      ],
    },
  ],
});
