import { suppressionUnknownRule } from "../../rules/suppression-unknown-rule.ts";
import { testCommentRule } from "../support/test-comment-rule.ts";

testCommentRule(suppressionUnknownRule, {
  good: [
    {
      name: "a rule of ours",
      files: "services:\n  web:\n    image: web # pmoves-lint-disable-line image-tag -- why\n",
    },
    {
      name: "unusual but right: a rule that is off",
      files: "services:\n  web:\n    image: web:1 # pmoves-lint-disable-line image-digest -- why\n",
    },
  ],
  bad: [
    {
      name: "a misspelt id, and one of a plugin that is not there",
      files: "services:\n  web:\n    image: web:1 # pmoves-lint-disable-line image_tag, acme/rule -- why\n",
      findings: [
        { at: "3:45-54", subject: "image_tag", says: ["Did you mean 'image-tag'?"] },
        { at: "3:56-65", subject: "acme/rule", says: ["name its plugin in the config."] },
      ],
    },
  ],
});
