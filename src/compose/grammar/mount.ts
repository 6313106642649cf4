import { cleanPath } from "../../text/path.ts";
import { type Parsed, refuse, type TextRange } from "./parsed.ts";

/** A mount in short form. What the text does not say is absent, but for the type. */
export interface MountText {
  /** `bind` when the source looks like a path of the host. */
  readonly type: "bind" | "volume";
  /** Absent for an anonymous volume. */
  readonly source?: string;
  /** Cleaned, as Go's `path.Clean` does; "" when the text holds an unclosed `${`. */
  readonly target: string;
  readonly isReadOnly: boolean;
  readonly isNoCopy: boolean;
  readonly propagation?: string;
  readonly selinux?: "z" | "Z";
  /** False for a text of one or two bytes, which gets no `volume` mapping either. */
  readonly hasOptions: boolean;
  readonly places: MountPlaces;
}

/** Where the parts stand in the text. */
export interface MountPlaces {
  readonly source?: TextRange;
  readonly target: TextRange;
  readonly options?: TextRange;
}

/** Reads `[SOURCE:]TARGET[:OPTIONS]` (Compose spec, 05-services, "volumes", short syntax). */
export function parseMount(text: string): Parsed<MountText> {
  if (text === "") return refuse({ start: 0, end: 0 }, "A mount cannot be empty.");
  if (isTiny(text)) return { value: { ...plainMount, target: cleanTarget(text), places: { target: wholeOf(text) } } };
  const fields = splitFields(text);
  const empty = fields.slice(0, 3).find(({ start, end, isUnclosed }) => start === end && !isUnclosed);
  if (empty) return refuse(empty, "A mount has an empty part between its colons.");
  const tooMany = fields[3];
  if (tooMany) return refuse({ start: tooMany.start, end: text.length }, "A mount has at most three parts.");
  return { value: toMount(text, fields) };
}

const propagations = new Set(["rprivate", "private", "rshared", "shared", "rslave", "slave"]);
const drivePattern = /^\p{L}$/u;
const nothing: TextRange = { start: 0, end: 0 };
const plainMount = { type: "volume", isReadOnly: false, isNoCopy: false, hasOptions: false } as const;

/** Compose takes a text of one or two bytes for a target, whatever it is. */
function isTiny(text: string): boolean {
  return text.length === 1 ? text < "\u0800" : text.length === 2 && text < "\u0080" && text.charAt(1) < "\u0080";
}

function wholeOf(text: string): TextRange {
  return { start: 0, end: text.length };
}

interface Field extends TextRange {
  readonly isUnclosed?: true;
}

/**
 * The fields between colons; a colon after a single letter is a drive's, and one inside `${…}` divides nothing.
 * Compose forgets a last field whose `${` is not closed: it has no width here.
 */
function splitFields(text: string): readonly Field[] {
  const fields: Field[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "$" && text[at + 1] === "{") depth++;
    else if (character === "}" && depth > 0) depth--;
    else if (character === ":" && depth === 0 && !isDrive(text, start, at)) {
      fields.push({ start, end: at });
      start = at + 1;
    }
  }
  const end = text.length;
  fields.push(depth === 0 ? { start, end } : { start: end, end, isUnclosed: true });
  return fields;
}

function isDrive(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_LETTER && drivePattern.test(text.slice(start, end));
}

/** In UTF-16 code units. */
const LONGEST_LETTER = 2;

function toMount(text: string, fields: readonly TextRange[]): MountText {
  const [first = nothing, second, options] = fields;
  const source = second === undefined ? undefined : text.slice(first.start, first.end);
  const target = second ?? first;
  const words = options === undefined ? [] : text.slice(options.start, options.end).split(",");
  const propagation = words.findLast((word) => propagations.has(word));
  const selinux = words.findLast((word) => word === "z" || word === "Z");
  return {
    type: source !== undefined && isHostPath(source) ? "bind" : "volume",
    ...(source !== undefined && { source }),
    target: cleanTarget(text.slice(target.start, target.end)),
    isReadOnly: words.findLast((word) => word === "ro" || word === "rw") === "ro",
    isNoCopy: words.includes("nocopy"),
    ...(propagation !== undefined && { propagation }),
    ...(selinux !== undefined && { selinux }),
    hasOptions: true,
    places: { ...(source !== undefined && { source: first }), target, ...(options && { options }) },
  };
}

function isHostPath(source: string): boolean {
  return /^(?:[./~]|\\\\|\p{L}:)/u.test(source);
}

/** The leading `./` keeps `c:/x/` from being taken for a path of Windows, which Compose does not see here. */
function cleanTarget(target: string): string {
  if (target === "") return "";
  return cleanPath(target.startsWith("/") ? target : `./${target}`);
}
