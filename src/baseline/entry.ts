/** One line of a baseline: what a known finding is about, without the line that it is on and the words that it has. */
import { elementOf } from "../lint/identity.ts";
import type { Finding } from "../lint/result.ts";
import { relativePath } from "../text/path.ts";
import type { Location } from "../text/source.ts";

export interface BaselineEntry {
  readonly rule: string;
  /** Relative to the folder of the baseline, with `/`. */
  readonly file: string;
  readonly service?: string;
  /** Dotted path of the element, without positions in lists. */
  readonly path: string;
  readonly subject?: string;
  /** How many findings cannot be told apart by all that; seldom more than one. */
  readonly count: number;
  readonly reason?: string;
  readonly owner?: string;
  /** The last day on which the entry counts, `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** An entry of a file, and where it stands. */
export interface PlacedEntry extends BaselineEntry {
  readonly at: Location;
}

/**
 * The entry that a finding would get.
 *
 * @param directory Absolute path of the folder of the baseline.
 */
export function entryOf({ rule, at, service, path, subject }: Finding, directory: string): BaselineEntry {
  return {
    rule,
    file: relativeTo(directory, at.file.path),
    ...(service === undefined ? {} : { service }),
    path: elementOf(path),
    ...(subject === undefined ? {} : { subject }),
    count: 1,
  };
}

/** What makes two entries the same: all but their number and what people say of them. */
export function keyOf({ rule, file, service, path, subject }: BaselineEntry): string {
  return JSON.stringify([file, rule, path, service ?? null, subject ?? null]);
}

/** A path as baselines have it: relative to their folder, with `/` on every system. */
export function relativeTo(directory: string, path: string): string {
  return relativePath(directory.replaceAll("\\", "/"), path.replaceAll("\\", "/"));
}
