/** Timestamps as go-yaml takes them: a date, or a date and a time with or without a zone. */

/**
 * Reads a plain scalar that looks like a timestamp.
 *
 * @returns The time as Go prints it (`2024-01-01 00:00:00 +0000 UTC`); undefined when it is no valid time.
 */
export function readTimestamp(text: string): string | undefined {
  const match = TIMESTAMP.exec(text);
  if (!match) return undefined;
  const [, year = "", month = "", day = "", separator, hour = "0", minute = "0", second = "0", fraction = "", zone] =
    match;
  if (separator !== undefined && (separator === " ") !== (zone === undefined)) return undefined;
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOf(year, month);
  if (!isDate || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const printedZone = printZone(zone);
  if (printedZone === undefined) return undefined;
  const digits = fraction.slice(1, 10).replace(/0+$/, "");
  const time = [hour, minute, second].map(twoDigits).join(":");
  return `${year}-${twoDigits(month)}-${twoDigits(day)} ${time}${digits && `.${digits}`} ${printedZone}`;
}

const TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})([.,]\d+)?(Z|[-+]\d\d:\d\d)?)?$/;

function daysOf(year: string, month: string): number {
  return new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
}

function printZone(zone: string | undefined): string | undefined {
  if (zone === undefined || zone === "Z") return "+0000 UTC";
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4));
  if (hours > 24 || minutes > 60) return undefined;
  const offset = zone.replace(":", "");
  return hours === 0 && minutes === 0 ? "+0000 UTC" : `${offset} ${offset}`;
}

function twoDigits(digits: string): string {
  return digits.padStart(2, "0");
}
