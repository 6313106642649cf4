/** Fixes the projects that were linted, in memory. */
import type { Linted } from "../lint/lint.ts";
import { lintRun } from "../lint/lint-run.ts";
import { mergeOutcomes } from "../lint/merge-outcomes.ts";
import type { LintRequest } from "../lint/options.ts";
import type { FixSafety } from "../rule.ts";
import { fixRuns } from "./fix.ts";
import { summarize } from "./summarize.ts";

const MADE: Readonly<Record<"safe" | "unsafe", readonly FixSafety[]>> = {
  safe: ["safe"],
  unsafe: ["safe", "unsafe"],
};

/**
 * Makes the fixes that the request asks for, tries those that are left when it asks for that, and says what is wrong
 * then. No file is written.
 */
export function fixProjects(linted: Linted, { fix, triesFixes = false, disk }: LintRequest): Linted {
  const { outcomes: before, context, result } = linted;
  const { sources, root } = context;
  const refused = new Map<string, string | undefined>();
  const outcome = fixRuns({
    before,
    sources,
    makes: new Set(fix ? MADE[fix] : []),
    tries: triesFixes,
    lintRun: (index, edited, observe) => {
      const { view, ...rest } = before[index] ?? {};
      return view ? lintRun(view.run, { ...context, sources: edited, observe }) : { ...EMPTY, ...rest };
    },
    isEditable: ({ path, invalidAt }) => {
      if (!refused.has(path)) refused.set(path, invalidAt === undefined ? disk.refuseReplacing(path, root) : NO_UTF8);
      return refused.get(path) === undefined;
    },
  });
  const { outcomes } = outcome;
  const merged = mergeOutcomes(outcomes, result.failures);
  return {
    ...linted,
    outcomes,
    result: fix ? { ...merged, fixes: summarize(outcome, refused, sources) } : merged,
  };
}

const EMPTY = { findings: [], files: [], active: [], failures: [] };
const NO_UTF8 = "is not written in UTF-8";
