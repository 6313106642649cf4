import { requiredVariable } from "../../rules/required-variable.ts";
import { testRule } from "../support/test-rule.ts";

testRule(requiredVariable, {
  good: [
    {
      name: "set by the environment, by `.env`, or not required",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:\${TAG:?}
    environment: [A=\${A:?set A}, B=\${B:-}, C=$\${C:?}]
`,
        ".env": "TAG=1\n",
      },
      env: { A: "1" },
    },
    {
      name: "unusual but right: the variable before it has a value, so its default is not needed",
      files: 'services: { web: { image: "web:${TAG:-${OTHER:?}}" } }\n',
      env: { TAG: "1" },
    },
    {
      name: "named in the example of the absent `.env`, where its value waits to be filled in",
      files: {
        "compose.yaml": "services: { web: { image: 'web:${TAG:?}', env_file: [.env] } }\n",
        ".env.example": "TAG=\n",
      },
    },
  ],
  bad: [
    {
      name: "named in an example, but the `.env` is there",
      files: {
        "compose.yaml": "services: { web: { image: 'web:${TAG:?}' } }\n",
        ".env": "OTHER=1\n",
        ".env.example": "TAG=\n",
      },
      findings: [
        {
          messageId: "problem",
          at: "1:32-40",
          subject: "TAG",
          says: ["has no value.", "Set it in `.env` or in the shell"],
        },
      ],
    },
    {
      name: "named in the example of a file that reaches the container alone",
      files: {
        "compose.yaml": "services: { web: { image: 'web:${TAG:?}', env_file: [web.env] } }\n",
        "web.env.example": "TAG=\n",
      },
      findings: [{ messageId: "problem", at: "1:32-40", subject: "TAG" }],
    },
    {
      name: "unset, empty where `:?` forbids it, and inside a block scalar",
      files: {
        "compose.yaml": `
services:
  web:
    image: web:1
    environment:
      A: \${A:?}
      B: \${B:?set B}
      CONFIG: |
        key: "\${C?set C}"
`,
        ".env": "B=\n",
      },
      findings: [
        { messageId: "problem", at: "6:10-16", subject: "A" },
        { messageId: "problem", at: "7:10-21", subject: "B" },
        { messageId: "problem", at: "9:15-25", subject: "C" },
      ],
    },
  ],
});
