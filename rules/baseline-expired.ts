import { defineRule } from "../src/rule.ts";

/** Found when the findings of a whole run are compared with a baseline (`src/baseline/`), not by looking at a project. */
export const baselineExpired = defineRule({
  id: "baseline-expired",
  meta: {
    summary: "Disallow entries of a baseline that have expired",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      expired:
        "This entry for '{{rule}}'{{about}} expired on {{expires}}{{owner}}, and what it hid is reported again. Correct the fault, or agree on a later day.",
    },
    references: ["https://eslint.org/docs/latest/use/suppressions"],
  },
  create: () => ({}),
});
