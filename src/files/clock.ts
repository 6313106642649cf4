/** What day it is. */

/** The machine's date in UTC, `YYYY-MM-DD`: a date that a file states ends everywhere at once. */
export function readToday(): string {
  return new Date().toISOString().slice(0, 10);
}
