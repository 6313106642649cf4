/** Findings by file. */
import type { Finding } from "../lint/result.ts";

/** The findings of each path, both in the order in which they come. */
export function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { path } = finding.at.file;
    const found = files.get(path);
    if (found) found.push(finding);
    else files.set(path, [finding]);
  }
  return files;
}
