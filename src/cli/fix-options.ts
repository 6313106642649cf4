/** Reads `--fix` and its like. */
import type { LintOptions } from "../lint/options.ts";
import { flag, type ParsedOptions, type text } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line says of fixes. */
export interface FixOptions {
  readonly fix?: NonNullable<LintOptions["fix"]>;
  /** Shows what fixes would change, and writes nothing. */
  readonly fixDryRun: boolean;
}

/** The options about fixes. */
export const fixTypes = { fix: flag, "fix-unsafe": flag, "fix-dry-run": flag } as const;

/** Those, and the ones that exclude them. */
type FixTypes = typeof fixTypes & { readonly stdin: typeof flag; readonly "changed-since": typeof text };

/** @throws UsageError for options that exclude each other. */
export function readFixOptions(values: ParsedOptions<FixTypes>["values"]): FixOptions {
  const { fix = false, "fix-unsafe": unsafe = false, "fix-dry-run": fixDryRun = false, stdin = false } = values;
  if (fix && fixDryRun) throw new UsageError("Options '--fix' and '--fix-dry-run' exclude each other.");
  if (stdin && (fix || (unsafe && !fixDryRun))) {
    throw new UsageError("With '--stdin' there is no file to fix: use '--fix-dry-run'.");
  }
  const isAsked = fix || unsafe || fixDryRun;
  if (isAsked && values["changed-since"] !== undefined) {
    throw new UsageError(
      "Option '--changed-since' chooses what is reported, not what is fixed: give '--fix' by itself.",
    );
  }
  return { fixDryRun, ...(isAsked ? { fix: unsafe ? "unsafe" : "safe" } : {}) };
}
