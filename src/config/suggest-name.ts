import { nearestOf } from "../text/nearest.ts";

/**
 * "Did you mean": a sentence with the known name closest to a mistyped one, or with all known names when they are few.
 *
 * @param name What was written.
 * @param known What could have been meant.
 * @param otherwise What to say when nothing is close and the list is long or empty.
 */
export function suggestName(name: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const nearest = nearestOf(name, names);
  if (nearest !== undefined) return `Did you mean '${nearest}'?`;
  return names.length > 0 && names.length <= MOST_LISTED ? `Known: ${names.join(", ")}.` : otherwise;
}

const MOST_LISTED = 16;
