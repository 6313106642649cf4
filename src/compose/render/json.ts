/** The values of JSON, and what Go leaves out of it. */
import { isList } from "../../text/record.ts";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for what Go's `omitempty` leaves out: false, 0, "", an empty list or map, and null. */
export function isEmptyJson(value: Json): boolean {
  if (value === null || value === false || value === 0 || value === "") return true;
  return typeof value === "object" && (isList(value) ? value.length === 0 : hasNoKey(value));
}

/** Without a list of all keys, which is made for every value that is printed. */
function hasNoKey(value: JsonObject): boolean {
  for (const _ in value) return false;
  return true;
}
