/** What a report is made of, besides the result. Reports are pure: result and context in, text out. */
import type { LintResult } from "../lint/result.ts";

export interface ReportContext {
  /** Absolute path of the directory that paths for people are relative to. */
  readonly cwd: string;
  /** Absolute path of the checkout's top level, to which the paths of SARIF are relative. */
  readonly root: string;
  /** The linter's own version. */
  readonly version: string;
  readonly color: boolean;
  /** What tells this analysis from others of the same commit (SARIF, `automationDetails.id`). */
  readonly category: string;
  /** Whether SARIF has suppressed findings too, each marked as such. */
  readonly reportSuppressed?: boolean;
  /** How many annotations of each level the report `github` has at most. */
  readonly githubMax?: number;
}

/** Makes a report; ends with a line break unless it is empty. */
export type Reporter = (result: LintResult, context: ReportContext) => string | Promise<string>;
