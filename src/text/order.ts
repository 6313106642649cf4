/** Orders, for `sort`. */
import type { Location } from "./source.ts";

/** Orders texts by their UTF-16 code units, whatever the language of the machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Orders places by file, by where they begin and by where they end. */
export function compareLocations(one: Location, other: Location): number {
  return compareText(one.file.path, other.file.path) || one.start - other.start || one.end - other.end;
}
