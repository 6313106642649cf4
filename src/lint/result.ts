/** What a run of the linter found: the one shape that every report is made from. */
import type { Location, SourceFile } from "../text/source.ts";

export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly level: "warn" | "error";
  readonly message: string;
  readonly at: Location;
  /** Dotted path of the element in the model. */
  readonly path: string;
  readonly service?: string;
  readonly subject?: string;
  /** Made of rule, file, path and subject, never of prose or line numbers: stable when lines move. */
  readonly fingerprint: string;
  readonly related: readonly { readonly at: Location; readonly message: string }[];
  /** Findings with the same cause are one repair. */
  readonly cause: string;
  /** The stacks of the config in which it occurs; empty when the config names none. */
  readonly stacks: readonly string[];
}

/** The work could not be done at all or in part: exit code 2. */
export interface Failure {
  readonly kind: "config" | "rule" | "input";
  readonly message: string;
  readonly cause?: unknown;
}

export interface LintResult {
  /** Sorted by file, position and rule. */
  readonly findings: readonly Finding[];
  /** Every file that was read as part of a project, findings or not. */
  readonly files: readonly SourceFile[];
  readonly failures: readonly Failure[];
}

/** What reports say about a rule. */
export interface RuleDescription {
  readonly id: string;
  readonly summary: string;
  readonly category: string;
  readonly level: "off" | "warn" | "error";
  readonly messages: readonly string[];
  readonly securitySeverity?: number;
  readonly url: string;
  readonly references: readonly string[];
}

/** What a report is made of. Reports are pure: `LintResult` and this in, text out. */
export interface ReportContext {
  /** Absolute path of the directory that printed paths are relative to. */
  readonly root: string;
  readonly rules: readonly RuleDescription[];
  readonly version: string;
  readonly color: boolean;
  /** True leaves warnings out of what is printed; it does not change the exit code. */
  readonly quiet: boolean;
}
