/** A file of known findings. */
import type { SourceFile } from "../text/source.ts";
import type { PlacedEntry } from "./entry.ts";

export interface Baseline {
  readonly source: SourceFile;
  /** Absolute path of its folder, to which the files of the entries are relative. */
  readonly directory: string;
  /** In the order of the file. */
  readonly entries: readonly PlacedEntry[];
}

/**
 * Whether a finding may be in a baseline. A file that cannot be read hides what else is wrong with it; and what is
 * wrong with a baseline or with comments that suppress findings would never be seen to.
 */
export function canBeKnown({ rule }: { readonly rule: string }): boolean {
  return rule !== "compose-syntax" && !/^(baseline|suppression)-/.test(rule);
}

/** The version of the format. */
export const FORMAT = 1;
