/** The rule that decided between two values of a merge. */
import type { MergeRule } from "../compose/tree.ts";
import type { Location } from "../text/source.ts";

/** Where a merge happened. */
export interface MergeScene {
  /** The service as it is written, without what it extends. */
  readonly service: Location;
  /** Absolute paths of the Compose files, in the order of merging. */
  readonly composeFiles: readonly string[];
}

/**
 * Lists are merged by appending, and then the later of two items with one key stays. Which rule put the items into one
 * list shows from where they are written: in two Compose files, in what the service extends, or in one list.
 */
export function mergeRule(
  rule: MergeRule,
  { winner, loser }: { readonly winner: Location; readonly loser: Location },
  { service, composeFiles }: MergeScene,
): MergeRule {
  if (rule !== "unique-key") return rule;
  const isOfProject = composeFiles.includes(loser.file.path);
  if (winner.file !== loser.file && isOfProject) return "override-file";
  return isWithin(winner, service) && !isWithin(loser, service) ? "extends" : rule;
}

function isWithin(at: Location, { file, start, end }: Location): boolean {
  return at.file === file && at.start >= start && at.end <= end;
}
