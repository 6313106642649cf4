/** The linter for programs: what they leave out is the machine's. */
import { readToday } from "./files/clock.ts";
import { createNodeDisk } from "./files/node-disk.ts";
import { lint as lintRequest } from "./lint/lint.ts";
import type { LintOptions } from "./lint/options.ts";
import type { LintResult } from "./lint/result.ts";

/**
 * Finds projects, resolves each, runs the rules that its config turns on, merges what they found, makes the fixes
 * that are asked for, and takes out what a baseline knows.
 *
 * @returns The result. What kept the linter from its work (nothing to lint, a mistake in a config or baseline, a rule
 *   that threw) is in `failures`; faults of the projects, however bad, are findings.
 */
export async function lint(options: LintOptions): Promise<LintResult> {
  const { disk = createNodeDisk(), today = readToday() } = options;
  return lintRequest({ ...options, disk, today });
}
