import { envChainConflict } from "../../rules/env-chain-conflict.ts";
import { testRule } from "../support/test-rule.ts";

const services = `
services:
  web: { image: "web:1", env_file: [base.env, web.env] }
  worker: { image: "worker:1", env_file: [base.env, web.env] }
`;

testRule(envChainConflict, {
  good: [
    {
      name: "the same value, other names, and a first file that leaves it open",
      files: { "compose.yaml": services, "base.env": "A=1\nB=2\nC=\n", "web.env": "A='1'\nC=3\nD=4\n" },
    },
    {
      name: "one file twice in it, which duplicate-env-key reports",
      files: { "compose.yaml": services, "base.env": "A=1\nA=2\n", "web.env": "B=1\n" },
    },
    {
      name: "unusual but right: a file that is there to change others, by default and by option",
      options: { overriding: ["*.local", "prod.env"] },
      files: {
        "compose.yaml": `
services:
  web: { image: "web:1", env_file: [base.env, .env.local] }
  worker: { image: "worker:1", env_file: [base.env, prod.env] }
`,
        "base.env": "A=1\n",
        ".env.local": "A=2\n",
        "prod.env": "A=3\n",
      },
    },
    {
      name: "unusual but right: `environment` decides, and an example has no values",
      files: {
        "compose.yaml": `
services:
  web: { image: "web:1", env_file: [base.env, web.env], environment: { A: 3 } }
  worker: { image: "worker:1", env_file: [base.env, worker.env] }
`,
        "base.env": "A=1\n",
        "web.env": "A=2\n",
        "worker.env.example": "A=2\n",
      },
    },
  ],
  bad: [
    {
      name: "once for all services that load both",
      files: { "compose.yaml": services, "base.env": "A=1\nPASSWORD=one\n", "web.env": "PASSWORD=two\n" },
      findings: [
        {
          messageId: "conflict",
          at: "2:1-9",
          file: "base.env",
          subject: "PASSWORD",
          says: ["service 'web' and 1 more load both", "'web.env' comes later and wins"],
          related: ["web.env:1"],
        },
      ],
    },
    {
      name: "three files, of which one repeats the name, and a winner that is empty",
      files: {
        "compose.yaml": "services: { web: { image: web:1, env_file: [a.env, b.env, c.env] } }\n",
        "a.env": "A=0\nA=1\n",
        "b.env": "A=2\n",
        "c.env": "A=\n",
      },
      findings: [
        { messageId: "conflict", at: "1:1-2", file: "b.env", subject: "A", related: ["c.env:1"] },
        { messageId: "conflict", at: "2:1-2", file: "a.env", subject: "A", related: ["c.env:1"] },
      ],
    },
  ],
});
