/** Findings by file. */
import type { Finding } from "../lint/result.ts";
import { groupBy } from "../text/group-by.ts";

/** The findings of each path, both in the order in which they come. */
export function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings, ({ at }) => at.file.path);
}
