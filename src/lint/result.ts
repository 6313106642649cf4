/** What a run of the linter found: the one shape that every report is made from. */
import type { Fix, FixSafety } from "../rule.ts";
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
  /** Rule, file, path and subject, a line each: stable when lines move or words change. `fingerprintOf` hashes it. */
  readonly identity: string;
  readonly related: readonly { readonly at: Location; readonly message: string }[];
  /** Places that show the fault one after the other. */
  readonly flow?: Finding["related"];
  /** Findings with the same cause are one repair. */
  readonly cause: string;
  /** The stacks of the config in which it occurs; empty when the config names none. */
  readonly stacks: readonly string[];
  /** What the rule offers as a repair. */
  readonly fix?: FindingFix;
}

/** A rule's fix, and what became of it. */
export interface FindingFix extends Fix {
  readonly safety: FixSafety;
  /** The same in the text of files; absent unless it was tried and nothing else changed. */
  readonly replacements?: readonly Replacement[];
}

/** Text that takes the place of other text; at an empty place, an insertion. */
export interface Replacement {
  readonly at: Location;
  readonly text: string;
}

/** A finding that a comment or a baseline keeps out of the reports and the exit code. */
export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}

/** What suppresses a finding (SARIF 2.1.0, 3.35). */
export interface Suppression {
  /** `inSource`: a comment beside it. `external`: a baseline. */
  readonly kind: "inSource" | "external";
  /** The reason that was given. */
  readonly justification?: string;
  /** The comment. */
  readonly at?: Location;
}

/** The work could not be done at all or in part: exit code 2. */
export interface Failure {
  /** `input`: there is nothing to lint. `rule` and `bug`: the linter itself is at fault. */
  readonly kind: "config" | "input" | "rule" | "bug";
  readonly message: string;
  readonly cause?: unknown;
  /** The plugin whose rule is at fault. */
  readonly plugin?: string;
}

export interface LintResult {
  /** Sorted by file, position and rule. */
  readonly findings: readonly Finding[];
  /** Sorted as the findings are. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Every file that was read as part of a project, findings or not, sorted by path. */
  readonly files: readonly SourceFile[];
  /** Every rule that was on in some project, in alphabetical order. */
  readonly rules: readonly RuleDescription[];
  readonly failures: readonly Failure[];
  /** What became of the files where fixes were asked for. */
  readonly fixes?: FixSummary;
}

/** What fixes made of the files. Nothing is written yet. */
export interface FixSummary {
  /** Sorted by path. */
  readonly files: readonly FixedFile[];
  /** How many findings are gone for it. */
  readonly repaired: number;
  /** The files that a fix would have changed but that may not be written over, sorted by path. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

/** A file that fixes change. */
export interface FixedFile {
  /** Absolute. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many findings are gone for the change. */
  readonly repaired: number;
  /** Both with `********` in the place of secrets, line for line: what may be shown. */
  readonly shown: { readonly before: string; readonly after: string };
}

/** What reports say about a rule. */
export interface RuleDescription {
  readonly id: string;
  readonly summary: string;
  readonly category: string;
  readonly level: "warn" | "error";
  /** By message id, with `{{placeholders}}`. */
  readonly messages: Readonly<Record<string, string>>;
  readonly securitySeverity?: number;
  /** The rule's page. */
  readonly url: string;
  readonly references: readonly string[];
}
