/** Values as YAML that both generations of YAML, and go-yaml, read alike. */
import type { FixValue } from "../rule.ts";
import { isList } from "../text/record.ts";

/** Writes a scalar: `writeScalar`, or something that knows how the file writes it. */
export type ScalarWriter = (value: string | number | boolean) => string;

/** A value as it stands within braces or brackets, and as it stands alone when it is a scalar. */
export function writeFlow(value: FixValue, write: ScalarWriter = writeScalar): string {
  if (isList(value)) return `[${value.map((item) => writeFlow(item, write)).join(", ")}]`;
  if (typeof value !== "object") return write(value);
  const entries = Object.entries(value).map(([key, item]) => `${writeScalar(key)}: ${writeFlow(item, write)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** The lines of a value in block style, without line ends; those of an entry or item below are indented by two. */
export function writeBlock(value: FixValue, write: ScalarWriter = writeScalar): readonly string[] {
  if (isList(value) && value.length > 0) return value.flatMap((item) => hang("- ", writeBlock(item, write)));
  if (typeof value !== "object" || isList(value)) return [writeFlow(value, write)];
  const entries = Object.entries(value);
  return entries.length === 0 ? ["{}"] : entries.flatMap(([key, item]) => writeEntry(key, item, { step: "  ", write }));
}

/** The lines of an entry in block style. `step` indents what stands below its key. */
export function writeEntry(
  key: string,
  value: FixValue,
  { step, write = writeScalar }: { readonly step: string; readonly write?: ScalarWriter },
): readonly string[] {
  const lines = writeBlock(value, write);
  const isNested = typeof value === "object" && Object.keys(value).length > 0;
  if (!isNested) return [`${writeScalar(key)}: ${lines.join("")}`];
  return [`${writeScalar(key)}:`, ...lines.map((line) => step + line)];
}

/** A scalar on one line. Text is quoted unless it is plain text wherever it stands. */
export function writeScalar(value: string | number | boolean, quote: "'" | '"' | "" = ""): string {
  if (typeof value !== "string") return String(value);
  const isPlain = quote === "" && PLAIN.test(value) && !WORDS.test(value);
  if (isPlain) return value;
  const needsEscapes = UNQUOTABLE.test(value);
  if (quote === "'" && !needsEscapes) return `'${value.replaceAll("'", "''")}'`;
  // Go-yaml knows no pairs of surrogates, which JSON is written with.
  return JSON.stringify(value).replace(UNPRINTABLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}

function hang(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? mark : " ".repeat(mark.length)) + line);
}

/** No blank, no mark of YAML and no first digit: numbers, times and addresses are not told apart by all readers alike. */
const PLAIN = /^(?:\.{0,2}[A-Za-z_/][\w./@-]*(?::[\w./@-]+)*|\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?)$/;
/** Words that one generation of YAML or the other takes for a boolean or null. */
const WORDS = /^(?:y|yes|n|no|on|off|true|false|null|\.inf|\.nan)$/i;
const UNQUOTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u{10000}-\u{10ffff}]/gu;
