import { envExampleDrift } from "../../rules/env-example-drift.ts";
import { testRule } from "../support/test-rule.ts";

const services = "services: { web: { image: web:1, env_file: web.env } }\n";

testRule(envExampleDrift, {
  good: [
    {
      name: "the same names in another order",
      files: { "compose.yaml": services, "web.env": "A=1\nB=2\n", "web.env.example": "B=\nA=\n" },
    },
    { name: "no example", files: { "compose.yaml": services, "web.env": "A=1\n" } },
    { name: "an example alone", files: { "compose.yaml": services, "web.env.example": "A=\n" } },
    {
      name: "unusual but right: names that one machine may add",
      options: { ignore: ["MY_*"] },
      files: { "compose.yaml": services, "web.env": "A=1\nMY_PORT=1\n", "web.env.example": "A=\n" },
    },
  ],
  bad: [
    {
      name: "both ways, repeated names once",
      files: {
        "compose.yaml": services,
        "web.env": "A=1\nexport NEW=1\nNEW=2\n",
        "web.env.example": "# copy me\nA=\nOLD=\n",
      },
      findings: [
        { messageId: "undocumented", at: "3:1-4", file: "web.env", subject: "NEW", says: ["'web.env.example'"] },
        { messageId: "absent", at: "3:1-4", file: "web.env.example", subject: "OLD", says: ["'web.env'"] },
      ],
    },
    {
      name: "the project's own .env",
      files: { "compose.yaml": 'services: { web: { image: "web:$TAG" } }\n', ".env": "TAG=1\n", ".env.example": "" },
      findings: [{ messageId: "undocumented", at: "1:1-4", file: ".env", subject: "TAG" }],
    },
  ],
});
