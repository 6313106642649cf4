/** The library: what a program gets from `import "pmoves-lint"`. */

export type { ResolvedConfig, ResolvedProblem } from "./compose/render/resolution.ts";
export type { LintOptions } from "./lint/options.ts";
export type {
  Failure,
  Finding,
  FindingFix,
  FixedFile,
  FixSummary,
  LintResult,
  Replacement,
  RuleDescription,
  SuppressedFinding,
  Suppression,
} from "./lint/result.ts";
export { lint } from "./lint-files.ts";
export { resolveConfig } from "./resolve-config.ts";
export * from "./rule.ts";
