import { parseFloat64, parseInteger } from "../../text/go-text.ts";

/** A duration in nanoseconds. */
export type Nanoseconds = bigint;

/** Reads `1h30m`, `-1.5s`, `2d` (Compose spec, 11-extension, "duration"); undefined when it is none. */
export function parseDuration(text: string): Nanoseconds | undefined {
  const isNegative = text.startsWith("-");
  let rest = /^[-+]/.test(text) ? text.slice(1) : text;
  if (rest === "0") return 0n;
  if (rest === "") return undefined;
  let total = 0n;
  while (rest !== "") {
    const part = readPart(rest);
    if (part === undefined) return undefined;
    total += part.value;
    if (total > largest) return undefined;
    rest = rest.slice(part.length);
  }
  return isNegative ? -total : total;
}

/** Prints a duration as Go does: `1h30m0s`, `1.5s`, `0s`. */
export function formatDuration(duration: Nanoseconds): string {
  if (duration === 0n) return "0s";
  const size = duration < 0n ? -duration : duration;
  const sign = duration < 0n ? "-" : "";
  if (size < units.us) return `${sign}${size}ns`;
  if (size < units.ms) return `${sign}${decimal(size, units.us)}µs`;
  if (size < units.s) return `${sign}${decimal(size, units.ms)}ms`;
  const hours = size / units.h;
  const minutes = (size % units.h) / units.m;
  const seconds = `${decimal(size % units.m, units.s)}s`;
  if (hours > 0n) return `${sign}${hours}h${minutes}m${seconds}`;
  return minutes > 0n ? `${sign}${minutes}m${seconds}` : `${sign}${seconds}`;
}

/** Reads `512m`, `1.5GiB`, `-1` as a number of bytes (Compose spec, 11-extension, "byte values"). */
export function parseBytes(text: string): bigint | undefined {
  const integer = parseInteger(text);
  if (integer !== undefined) return BigInt(integer);
  const separator = /[0-9. ](?=[^0-9. ]*$)/.exec(text);
  if (!separator) return undefined;
  const numberEnd = separator[0] === " " ? separator.index : separator.index + 1;
  const size = parseFloat64(text.slice(0, numberEnd));
  const scale = scaleOf(text.slice(separator.index + 1));
  if (size === undefined || size < 0 || scale === undefined) return undefined;
  return toInt64(size * scale);
}

const largest = 2n ** 63n - 1n;
const units = {
  us: 1000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
} as const;
const durationUnits: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", units.us],
  ["\u00b5s", units.us],
  ["\u03bcs", units.us],
  ["ms", units.ms],
  ["s", units.s],
  ["m", units.m],
  ["h", units.h],
  ["d", 24n * units.h],
  ["w", 168n * units.h],
]);
const partPattern = /^(?<whole>[0-9]*)(?:\.(?<fraction>[0-9]*))?(?<unit>[^.0-9]+)/;

function readPart(text: string): { readonly value: bigint; readonly length: number } | undefined {
  const match = partPattern.exec(text);
  const { whole = "", fraction = "", unit = "" } = match?.groups ?? {};
  const scale = durationUnits.get(unit);
  if (!match || whole + fraction === "" || scale === undefined) return undefined;
  const wholeValue = BigInt(whole);
  if (wholeValue > largest / scale) return undefined;
  return { value: wholeValue * scale + fractionOf(fraction, scale), length: match[0].length };
}

/** Go computes the fraction of a unit in floats and stops reading digits before they overflow. */
function fractionOf(digits: string, scale: bigint): bigint {
  let value = 0n;
  let divisor = 1;
  for (const digit of digits) {
    const next = value * 10n + BigInt(digit);
    if (value > largest / 10n || next > largest) break;
    value = next;
    divisor *= 10;
  }
  return BigInt(Math.trunc(Number(value) * (Number(scale) / divisor)));
}

function decimal(size: bigint, unit: bigint): string {
  const digits = String(unit).length - 1;
  const fraction = String(size % unit)
    .padStart(digits, "0")
    .replace(/0+$/, "");
  return fraction === "" ? String(size / unit) : `${size / unit}.${fraction}`;
}

/** The factor of `k`, `mb`, `GiB`, `b` or nothing; undefined for any other suffix. */
function scaleOf(suffix: string): number | undefined {
  const match = /^(?:b|([kmgtp])(?:b|ib)?)?$/.exec(suffix.toLowerCase());
  if (!match) return undefined;
  return match[1] === undefined ? 1 : 1024 ** ("kmgtp".indexOf(match[1]) + 1);
}

/** What Go's conversion of a float gives on the machines that Compose runs on: the smallest integer on overflow. */
function toInt64(size: number): bigint {
  return size < 2 ** 63 ? BigInt(Math.trunc(size)) : -(2n ** 63n);
}
