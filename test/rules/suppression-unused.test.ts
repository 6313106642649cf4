import { suppressionUnused } from "../../rules/suppression-unused.ts";
import { testCommentRule } from "../support/test-comment-rule.ts";

testCommentRule(suppressionUnused, {
  good: [
    { name: "one of use", files: "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag -- why\n" },
    {
      name: "a rule that is off",
      files: "services:\n  web:\n    image: web:1 # pmoves-lint-disable-line image-digest -- why\n",
    },
    {
      name: "a rule that needs a plan, without one",
      files: "services:\n  web: # pmoves-lint-disable-line required-network -- why\n    image: web:1\n",
    },
    {
      name: "a finding that depends on the machine",
      files:
        "services:\n  web:\n    image: web:1\n    command: echo # pmoves-lint-disable-line undefined-variable -- why\n",
    },
    {
      name: "a file that cannot be read whole",
      files: "services:\n  web:\n    image: web:1 # pmoves-lint-disable-line image-tag -- why\n    imagee: 1\n",
    },
    {
      name: "an env file that is absent",
      files:
        "services:\n  web:\n    image: web:1\n    env_file: # pmoves-lint-disable-line shared-env-loaded -- why\n      - .env.local # pmoves-lint-disable-line env-file-form -- why\n    privileged: true # pmoves-lint-disable-line privileged -- why\n",
    },
  ],
  bad: [
    {
      name: "one for another line, and one for another rule",
      files:
        "services:\n  web: # pmoves-lint-disable-line image-tag -- why\n    # pmoves-lint-disable-next-line privileged -- why\n    image: web\n",
      findings: [
        { at: "2:35-44", subject: "image-tag", says: ["'image-tag' finds nothing on this line. Remove the comment"] },
        { at: "3:37-47", subject: "privileged", says: ["on the next line"] },
      ],
    },
    {
      name: "one rule of two",
      files: "services:\n  web:\n    image: web # pmoves-lint-disable-line privileged, image-tag -- why\n",
      findings: [{ at: "3:43-53", subject: "privileged", says: ["Remove 'privileged' from the comment"] }],
    },
    {
      name: "a block, and an end of nothing",
      files:
        "# pmoves-lint-disable image-tag -- why\n# pmoves-lint-enable image-tag\n# pmoves-lint-enable\nservices:\n  web:\n    image: web\n",
      findings: [
        { at: "1:23-32", says: ["between this comment and its end"] },
        { at: "3:3-21", says: ["No suppression is open here"] },
      ],
    },
    {
      name: "in an env file",
      files: {
        "compose.yaml": "services:\n  web:\n    image: web:1\n    env_file: web.env\n",
        "web.env": "# pmoves-lint-disable-next-line duplicate-env-key -- why\nA=1\n",
      },
      findings: [{ at: "1:33-50", file: "web.env" }],
    },
  ],
});
