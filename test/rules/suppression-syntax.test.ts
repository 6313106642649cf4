import { suppressionSyntax } from "../../rules/suppression-syntax.ts";
import { testCommentRule } from "../support/test-comment-rule.ts";

testCommentRule(suppressionSyntax, {
  good: [
    {
      name: "a comment as it should be",
      files: "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag -- why\n",
    },
    {
      name: "unusual but right: text in quotes and blocks that looks like one",
      files:
        'services:\n  web:\n    image: web:1\n    command: |\n      # pmoves-lint-disable-line\n    labels: { a: "# pmoves-lint-x" }\n',
    },
    {
      name: "a comment about such comments",
      files: "# Write pmoves-lint-disable-line\nservices: { web: { image: web:1 } }\n",
    },
  ],
  bad: [
    {
      name: "an unknown word, no rule, no list, no date",
      files:
        "# pmoves-lint-disable-nextline image-tag -- x\n# pmoves-lint-disable\n# pmoves-lint-disable * -- x\nservices: { web: { image: web:1 } } # pmoves-lint-disable-line image-tag until=2026 -- x\n",
      findings: [
        { at: "1:3-31", says: ["Did you mean 'pmoves-lint-disable-next-line'?"] },
        { at: "2:3-22", says: ["names no rule"] },
        { at: "3:23-24", says: ["'*' is no rule's id."] },
        { at: "4:74-84", says: ["'until=2026' is no date."] },
      ],
    },
    {
      name: "with marks that act on a terminal",
      files: "services: { web: { image: web:1 } } # pmoves-lint-disable-line \u202ea -- x\n",
      findings: [{ at: "1:64-66", says: ["'\\u{202e}a' is no rule's id."] }],
    },
  ],
});
