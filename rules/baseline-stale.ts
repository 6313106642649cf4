import { defineRule } from "../src/rule.ts";

/** Found when the findings of a whole run are compared with a baseline (`src/baseline/`), not by looking at a project. */
export const baselineStale = defineRule({
  id: "baseline-stale",
  meta: {
    summary: "Disallow entries of a baseline whose fault is gone",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      gone: "'{{rule}}'{{about}} is not found any more, and this entry would hide it if it came back. Remove the entry, or run `pmoves-lint baseline prune`.",
      fewer:
        "'{{rule}}'{{about}} has {{found}} of the {{count}} findings that this entry counts, and it would hide the next. Lower the count, or run `pmoves-lint baseline prune`.",
      repeated:
        "An entry before this one says the same of '{{rule}}'{{about}}, and this one hides nothing. Remove it, or run `pmoves-lint baseline prune`.",
    },
    references: ["https://eslint.org/docs/latest/use/suppressions"],
  },
  create: () => ({}),
});
