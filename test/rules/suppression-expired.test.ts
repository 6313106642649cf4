import { suppressionExpired } from "../../rules/suppression-expired.ts";
import { testCommentRule } from "../support/test-comment-rule.ts";

testCommentRule(suppressionExpired, {
  good: [
    { name: "no date", files: "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag -- why\n" },
    {
      name: "a last day that is today",
      files: "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag until=2026-06-15 -- why\n",
    },
    {
      name: "unusual but right: an end with a date",
      files:
        "# pmoves-lint-disable image-tag -- x\nservices:\n  web:\n    image: web # pmoves-lint-enable until=2020-01-01\n",
    },
  ],
  bad: [
    {
      name: "a last day that was yesterday, though nothing is hidden any more",
      files: "services:\n  web:\n    image: web:1 # pmoves-lint-disable-line image-tag until=2026-06-14 -- why\n",
      findings: [{ at: "3:55-71", subject: "image-tag", says: ["'image-tag' ended on 2026-06-14"] }],
    },
    {
      name: "a date in the reason, once for all rules",
      files:
        "services:\n  # pmoves-lint-disable image-tag, privileged -- till then until=2001-02-03\n  web:\n    image: web\n",
      findings: [{ at: "2:60-76", subject: "image-tag, privileged" }],
    },
    {
      name: "in an env file",
      files: {
        "compose.yaml": "services: { web: { image: web:1 } }\n",
        ".env": "A=1 # pmoves-lint-disable-line env-value-dollar until=2026-01-01 -- x\n",
      },
      findings: [{ at: "1:49-65", file: ".env" }],
    },
  ],
});
