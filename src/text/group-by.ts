/** Groups of things that share something. */
import { remember } from "./remember.ts";

/** The items of each key, both in the order in which they come. As `Map.groupBy`, which Node 20 lacks. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) remember(groups, keyOf(item), () => []).push(item);
  return groups;
}
