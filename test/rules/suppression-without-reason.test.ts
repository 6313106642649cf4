import { suppressionWithoutReason } from "../../rules/suppression-without-reason.ts";
import { testCommentRule } from "../support/test-comment-rule.ts";

testCommentRule(suppressionWithoutReason, {
  good: [
    { name: "a reason", files: "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag -- why\n" },
    {
      name: "unusual but right: an end without a reason",
      files:
        "# pmoves-lint-disable image-tag -- why\nservices:\n  web:\n    image: web\n# pmoves-lint-enable image-tag\n",
    },
  ],
  bad: [
    {
      name: "no reason, an empty one, and a date alone",
      files:
        "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag\n  api:\n    image: api # pmoves-lint-disable-line image-tag --\n  job:\n    image: job # pmoves-lint-disable-line image-tag -- until=2026-12-31\n",
      findings: [
        { at: "3:18-52", subject: "image-tag", says: ["has no reason"] },
        { at: "5:18-55" },
        { at: "7:18-72" },
      ],
    },
  ],
});
