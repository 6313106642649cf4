/** On what terms comments suppress findings: what a run knows of rules and of the day. */
import type { SuppressionKind } from "../compose/problem.ts";
import { matchesGlob } from "../plan/glob.ts";
import type { CommentSuppression } from "./comment-suppressions.ts";

export interface SuppressionTerms {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Every rule that there is, on or off. */
  readonly ruleIds: ReadonlySet<string>;
  /** Rules that the plan keeps from being suppressed: ids, or globs with `*`. */
  readonly unsuppressible: readonly string[];
  extentOf(suppression: CommentSuppression): Extent;
}

/**
 * Of the findings that a comment is for, whether the run looked for them. `all`: without any, the comment is of no use
 * in this run. `some`: it may be of use all the same. `none`: that is for other runs to say.
 */
export type Extent = "all" | "some" | "none";

/** The rules that report what is wrong with the comments themselves, by id. */
export const suppressionRules: ReadonlySet<string> = new Set<SuppressionKind>([
  "suppression-expired",
  "suppression-not-allowed",
  "suppression-syntax",
  "suppression-unknown-rule",
  "suppression-unused",
  "suppression-without-reason",
]);

/** Why no comment may suppress a rule, as a clause; undefined when one may. */
export function explainBan(id: string, { unsuppressible }: SuppressionTerms): string | undefined {
  if (suppressionRules.has(id)) return "it is about such comments";
  if (id === "compose-syntax") return "a file that cannot be read hides every other fault";
  if (unsuppressible.some((glob) => matchesGlob(glob, id))) return "the plan says so in 'unsuppressible'";
  return undefined;
}
