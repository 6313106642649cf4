/** The escapes of text in double quotes. go-yaml has those of YAML 1.2 without the slash, and one for the apostrophe. */
import type { Fault } from "./text-fault.ts";

/**
 * Finds what go-yaml refuses.
 *
 * @param source The text with its quotes.
 * @param offset Where it begins. Offsets of the faults count from the same place.
 */
export function findEscapeFaults(source: string, offset: number): readonly Fault[] {
  if (!source.includes("\\")) return [];
  return [...source.matchAll(ESCAPE)].flatMap(({ 0: written, index }) => describeEscape(written, offset + index));
}

/** Whether go-yaml and `yaml` read all escapes of a text alike. */
export function hasOnlyCommonEscapes(source: string): boolean {
  return findEscapeFaults(source, 0).length === 0 && writeApostrophes(source) === source;
}

/** The same text without the escape of the apostrophe, which `yaml` does not know. */
export function writeApostrophes(source: string): string {
  return source.replace(ESCAPE, (written) => (written === "\\'" ? "'" : written));
}

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;
const KNOWN = /^\\[0abt\tnvfre "'\\N_LP\r\n\u0085\u2028\u2029]/;
const HEXADECIMAL: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function describeEscape(written: string, start: number): readonly Fault[] {
  const letter = written.charAt(1);
  const digits = HEXADECIMAL[letter];
  if (digits && written.length > 2) {
    const isCharacter = !isNoCharacter(Number.parseInt(written.slice(2), 16));
    return isCharacter ? [] : [{ start, end: start + written.length, message: NO_CHARACTER }];
  }
  if (KNOWN.test(written)) return [];
  const cause = digits
    ? `After \`\\${letter}\` come ${digits} hexadecimal digits.`
    : "Text in double quotes has no such escape.";
  return [{ start, end: start + 2, message: letter === "/" ? SLASH : `${cause} ${ADVICE}` }];
}

/** Half of a pair, as JSON writes characters beyond U+FFFF, or beyond the last. */
function isNoCharacter(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff;
}

const NO_CHARACTER =
  "This escape stands for no character. Write the character itself, or `\\U` and 8 hexadecimal digits.";
const SLASH = "A slash has no escape in YAML. Remove the backslash.";
const ADVICE = "Write \\\\ for a backslash, or use single quotes.";
