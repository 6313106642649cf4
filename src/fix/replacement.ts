/** Replacements of text at exact ranges. */
import type { Replacement } from "../lint/result.ts";
import { compareLocations } from "../text/order.ts";

/**
 * Makes replacements in a text. Those at the same place are made in the order given.
 *
 * @param replacements Of one file; no two overlap.
 */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  let result = "";
  let at = 0;
  for (const { at: place, text: inserted } of replacements.toSorted((a, b) => compareLocations(a.at, b.at))) {
    result += text.slice(at, place.start) + inserted;
    at = place.end;
  }
  return result + text.slice(at);
}

/** Whether both write to the same text. Insertions at one place stand one after the other, and do not overlap. */
export function overlaps({ at: one }: Replacement, { at: other }: Replacement): boolean {
  if (one.file.path !== other.file.path) return false;
  const isEmpty = one.start === one.end && other.start === other.end;
  if (isEmpty) return false;
  if (one.start === other.start) return true;
  return one.start < other.end && other.start < one.end;
}
