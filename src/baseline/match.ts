/** Compares findings with the entries of a baseline, as multisets. */
import type { Finding } from "../lint/result.ts";
import { groupBy } from "../text/group-by.ts";
import { entryOf, keyOf, type PlacedEntry } from "./entry.ts";

export interface Match {
  /** Findings that the baseline does not have. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Known[];
  /** Entries that have more findings than there are. */
  readonly surplus: readonly Surplus[];
}

/** A finding, and the entry that has it. */
export interface Known {
  readonly finding: Finding;
  readonly entry: PlacedEntry;
}

export interface Surplus {
  readonly entry: PlacedEntry;
  /** How many of its findings there are still. */
  readonly found: number;
  /** Whether an entry before it says the same. */
  readonly isRepeated: boolean;
}

/**
 * Compares findings with entries.
 *
 * Where more findings have an entry's identity than it counts, the last of them are fresh: which is new cannot be
 * told, so each of these names the places of the others. An entry that repeats another has no finding.
 *
 * @param directory Absolute path of the folder of the baseline.
 */
export function matchEntries(entries: readonly PlacedEntry[], findings: readonly Finding[], directory: string): Match {
  const found = groupBy(findings, (finding) => keyOf(entryOf(finding, directory)));
  const stated = new Map([...entries].reverse().map((entry) => [keyOf(entry), entry]));
  const groups = [...found].map(([key, group]) => splitGroup(group, stated.get(key)));
  const surplus = entries.flatMap((entry): readonly Surplus[] => {
    const isRepeated = stated.get(keyOf(entry)) !== entry;
    const number = isRepeated ? 0 : (found.get(keyOf(entry))?.length ?? 0);
    return number < entry.count ? [{ entry, found: number, isRepeated }] : [];
  });
  return { fresh: groups.flatMap(({ fresh }) => fresh), known: groups.flatMap(({ known }) => known), surplus };
}

function splitGroup(group: readonly Finding[], entry: PlacedEntry | undefined): Pick<Match, "fresh" | "known"> {
  if (!entry) return { fresh: group, known: [] };
  const known = group.slice(0, entry.count);
  const message = `This looks the same; the baseline knows ${known.length} of these ${group.length}.`;
  const related = known.map(({ at }) => ({ at, message }));
  const fresh = group.slice(entry.count).map((finding) => ({ ...finding, related: [...finding.related, ...related] }));
  return { fresh, known: known.map((finding) => ({ finding, entry })) };
}
