/** Values of which nothing is known yet. */
/** Whether a value is an object with keys, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. `Array.isArray` would make it a list of anything, which the compiler no longer checks. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
