import { obsoleteVersion } from "../../rules/obsolete-version.ts";
import { testRule } from "../support/test-rule.ts";

testRule(obsoleteVersion, {
  good: [
    { name: "none", files: "services: { web: { image: web:1 } }\n" },
    {
      name: "unusual but right: a version elsewhere",
      files: 'x-version: "3"\nservices: { web: { image: web:1, labels: { version: "3.8" } } }\n',
    },
  ],
  bad: [
    {
      name: "a version, quoted or not",
      files: 'version: "3.8"\nservices: { web: { image: web:1 } }\n',
      findings: [{ messageId: "problem", at: "1:1-8", says: ["Remove it."] }],
    },
    {
      name: "in an override file",
      files: {
        "compose.yaml": "services: { web: { image: web:1 } }\n",
        "compose.override.yaml": "services: { web: { init: true } }\nversion: 2\n",
      },
      findings: [{ messageId: "problem", at: "2:1-8", file: "compose.override.yaml" }],
    },
  ],
});
