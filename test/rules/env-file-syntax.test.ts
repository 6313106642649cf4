import { envFileSyntax } from "../../rules/env-file-syntax.ts";
import { testRule } from "../support/test-rule.ts";

const services = "services: { web: { image: web:1, env_file: .env.web } }\n";

testRule(envFileSyntax, {
  good: [
    {
      name: "unusual but right: exports, quotes, comments, blanks, text over lines and a name alone",
      files: {
        "compose.yaml": services,
        ".env.web": "# note\nexport A=1\nB = two # note\nC='three\nlines'\nD: 4\nPATH\n\n",
      },
    },
    {
      name: "unusual but right: a NUL byte in a value",
      files: { "compose.yaml": services, ".env.web": "A=1\0\n" },
    },
  ],
  bad: [
    {
      name: "a quote that never ends",
      files: { "compose.yaml": services, ".env.web": 'A=1\nB="two\nC=3\n' },
      findings: [{ messageId: "problem", at: "2:3-4", file: ".env.web", subject: "B" }],
    },
    {
      name: "a binary file, of which every line is wrong",
      files: { "compose.yaml": services, ".env.web": "PK@\u0003\n{a}\n(b)\0\nA=1\nA=2\n" },
      findings: [{ messageId: "problem", at: "3:4-5", file: ".env.web", says: ["is no text file"] }],
    },
  ],
});
