import { suppressionNotAllowed } from "../../rules/suppression-not-allowed.ts";
import { configOf } from "../support/lint-files.ts";
import { testCommentRule } from "../support/test-comment-rule.ts";

testCommentRule(suppressionNotAllowed, {
  good: [
    {
      name: "a rule that the plan does not keep",
      files: {
        "compose.yaml": "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag -- why\n",
        ".pmovesrc.json": configOf({ plan: { unsuppressible: ["privileged", "network-*"] } }),
      },
    },
  ],
  bad: [
    {
      name: "a rule that the plan keeps, by id and by glob",
      files: {
        "compose.yaml":
          "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag, privileged, host-network -- why\n",
        ".pmovesrc.json": configOf({ plan: { unsuppressible: ["privileged", "image-*"] } }),
      },
      findings: [
        { at: "3:43-52", subject: "image-tag", says: ["the plan says so in 'unsuppressible'"] },
        { at: "3:54-64", subject: "privileged" },
      ],
    },
    {
      name: "the rules about comments, and that of files that cannot be read",
      files: "# pmoves-lint-disable suppression-unused, compose-syntax -- why\nservices: { web: { image: web:1 } }\n",
      findings: [
        { at: "1:23-41", says: ["it is about such comments"] },
        { at: "1:43-57", says: ["cannot be read"] },
      ],
    },
    {
      name: "in a file that cannot be read, as far as it can",
      files: "# pmoves-lint-disable compose-syntax -- why\nservices: [\n",
      findings: [{ at: "1:23-37" }],
    },
  ],
});
