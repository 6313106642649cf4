/** The values of JSON, and what Go leaves out of it. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for what Go's `omitempty` leaves out: false, 0, "", an empty list or map, and null. */
export function isEmptyJson(value: Json): boolean {
  if (value === null || value === false || value === 0 || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
