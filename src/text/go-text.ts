/** How Go reads and prints numbers, and what it takes for white space: Compose's texts depend on it. */

/** Prints a float as Go's `fmt.Sprint` does: shortest digits, an exponent below 1e-4 and from 1e+06 on. */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  if (Object.is(value, -0)) return "-0";
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e6)) return String(value);
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}

/** The number that Go prints for a value it keeps in 32 bits (`cpus`): the shortest that rounds to the same float. */
export function roundToFloat32(value: number): number {
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return rounded;
  for (let precision = 1; precision < 9; precision++) {
    const candidate = roundToPrecision(rounded, precision);
    if (Math.fround(candidate) === rounded) return candidate;
  }
  return Number(rounded.toPrecision(9));
}

/** Reads a decimal integer of at most 64 bits as `strconv.ParseInt` does; undefined when it is none. */
export function parseInteger(text: string): number | bigint | undefined {
  if (!/^[+-]?[0-9]+$/.test(text)) return undefined;
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number === 0 ? 0 : number;
  const exact = BigInt(text.replace("+", ""));
  return exact === BigInt.asIntN(64, exact) ? exact : undefined;
}

/** Reads a float as `strconv.ParseFloat` does, `1_000`, hexadecimal and infinities included; undefined when it is none. */
export function parseFloat64(text: string): number | undefined {
  const plain = text.includes("_") ? withoutSeparators(text) : text;
  if (/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(plain)) return finite(Number(plain));
  if (/^nan$/i.test(plain)) return Number.NaN;
  const infinity = /^([+-]?)inf(?:inity)?$/i.exec(plain);
  if (infinity) return infinity[1] === "-" ? -Infinity : Infinity;
  return parseHexadecimalFloat(plain);
}

/** Whether Go's `unicode.IsSpace` holds for the character that starts the text. */
export function isSpace(character: string): boolean {
  return /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(character);
}

/** As `toPrecision`, but a tie goes to the even digit. */
function roundToPrecision(value: number, precision: number): number {
  const up = value.toExponential(precision - 1);
  const [digits = "", exponent] = value.toExponential(precision).split("e");
  const isTie = digits.endsWith("5") && Number(`${digits}e${exponent}`) === value;
  const isOdd = "13579".includes(up.charAt(up.indexOf("e") - 1));
  return Number(isTie && isOdd ? `${digits.slice(0, -1)}e${exponent}` : up);
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Drops the underscores when each stands between digits or after `0x`; else the text stays, and is no number. */
function withoutSeparators(text: string): string {
  const isHexadecimal = /^[+-]?0x/i.test(text);
  const misplaced = isHexadecimal ? /(?<![0-9a-fx])_|_(?![0-9a-f])/i : /(?<![0-9])_|_(?![0-9])/;
  return misplaced.test(text) ? text : text.replaceAll("_", "");
}

function parseHexadecimalFloat(text: string): number | undefined {
  const match = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?[0-9]+)$/i.exec(text);
  const [, sign, whole = "", fraction = "", exponent] = match ?? [];
  if (whole + fraction === "") return undefined;
  const mantissa = Number(`0x${whole}${fraction}`);
  const size = mantissa === 0 ? 0 : mantissa * 2 ** (Number(exponent) - 4 * fraction.length);
  return finite(sign === "-" ? -size : size);
}
