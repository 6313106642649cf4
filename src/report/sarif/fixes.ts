/** Fixes in SARIF (2.1.0, 3.55 to 3.57). */
import type { ArtifactChange, Fix } from "sarif";
import { printable } from "../../lint/message.ts";
import type { Finding, FindingFix, Replacement } from "../../lint/result.ts";
import { compareLocations } from "../../text/order.ts";
import { artifactLocation, regionOf } from "./locations.ts";

/**
 * The fix that makes a result go: consumers may make it without asking, so that it is there only when it is safe and
 * was tried. All findings of the result are fixed together; several fixes would be alternatives.
 */
export function toFixes(findings: readonly Finding[], root: string): readonly Fix[] {
  const fixes = findings.flatMap(({ fix }) => (fix?.safety === "safe" && fix.replacements ? fix : []));
  if (fixes.length === 0 || fixes.length < findings.length) return [];
  const text = [...new Set(fixes.map(({ description }) => printable(description)))].join(" ");
  return [{ description: { text }, artifactChanges: toChanges(fixes, root) }];
}

function toChanges(fixes: readonly FindingFix[], root: string): ArtifactChange[] {
  const unique = new Map(fixes.flatMap(({ replacements = [] }) => replacements).map((item) => [keyOf(item), item]));
  // Replacements of a file do not overlap, and consumers make them from the first to the last.
  const sorted = [...unique.values()].sort((a, b) => compareLocations(a.at, b.at));
  const files = new Map(sorted.map(({ at }) => [at.file.path, at.file]));
  return [...files.values()].map((file) => ({
    artifactLocation: artifactLocation(file.path, root),
    replacements: sorted
      .filter(({ at }) => at.file.path === file.path)
      .map(({ at, text }) => ({ deletedRegion: regionOf(at), insertedContent: { text } })),
  }));
}

function keyOf({ at, text }: Replacement): string {
  return JSON.stringify([at.file.path, at.start, at.end, text]);
}
