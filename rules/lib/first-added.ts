/** Something that was added to an index. */
export interface Added<T> {
  readonly item: T;
  /** Higher than that of all that was added before it. */
  readonly place: number;
}

/** What was added first of all that an index found. */
export function firstAdded<T>(found: Iterable<Added<T> | undefined>): T | undefined {
  let first: Added<T> | undefined;
  for (const entry of found) if (entry && (!first || entry.place < first.place)) first = entry;
  return first?.item;
}
