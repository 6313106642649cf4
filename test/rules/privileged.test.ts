import { privileged } from "../../rules/privileged.ts";
import { testRule } from "../support/test-rule.ts";

testRule(privileged, {
  good: [
    { name: "not privileged", files: "services: { a: { image: a:1, privileged: false, cap_add: [NET_RAW] } }\n" },
    {
      name: "unusual but right: an override file takes it back",
      files: {
        "compose.yaml": "services: { a: { image: a:1, privileged: true } }\n",
        "compose.override.yaml": "services: { a: { privileged: false } }\n",
      },
    },
  ],
  bad: [
    {
      name: "the flag, as text, and through an anchor",
      files: `
x-strong: &strong
  privileged: yes
services:
  a:
    image: a:1
    privileged: true
  b:
    <<: *strong
    image: b:1
`,
      findings: [
        { messageId: "privileged", at: "7:17-21", service: "a" },
        { messageId: "privileged", at: "3:15-18", service: "b" },
      ],
    },
  ],
});
