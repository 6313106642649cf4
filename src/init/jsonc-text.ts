/** JSON with comments, as text. */
import { isList } from "../text/record.ts";

/** A comment's lines by the path of the key that it stands above. */
export type Comments = ReadonlyMap<string, readonly string[]>;

/**
 * Writes data with comments above keys. A list or object that fits on a line stands on one.
 *
 * @param data Plain data.
 * @param comments By dotted path; `""` stands at the beginning of the object.
 */
export function toJsoncText(data: unknown, comments: Comments): string {
  return `${write(data, { path: "", indent: "" }, comments)}\n`;
}

const WIDTH = 100;

interface Place {
  readonly path: string;
  readonly indent: string;
}

function write(value: unknown, place: Place, comments: Comments): string {
  if (typeof value !== "object" || value === null) return quote(value);
  const short = writeShort(value);
  const isCommented = [...comments.keys()].some((path) => place.path === "" || path.startsWith(`${place.path}.`));
  if (short.length + place.indent.length < WIDTH && !isCommented) return short;
  const indent = `${place.indent}  `;
  if (isList(value)) {
    const items = value.map((item) => `${indent}${write(item, { path: `${place.path}[]`, indent }, comments)}`);
    return `[\n${items.join(",\n")}\n${place.indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const path = place.path === "" ? key : `${place.path}.${key}`;
    return `${comment(comments.get(path), indent)}${indent}${quote(key)}: ${write(item, { path, indent }, comments)}`;
  });
  const head = place.path === "" ? comment(comments.get(""), indent) : "";
  return `{\n${head}${entries.join(",\n")}\n${place.indent}}`;
}

/** On one line, with spaces as people write them. */
function writeShort(value: unknown): string {
  if (isList(value)) return `[${value.map(writeShort).join(", ")}]`;
  if (typeof value !== "object" || value === null) return quote(value);
  const entries = Object.entries(value).map(([key, item]) => `${quote(key)}: ${writeShort(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function comment(lines: readonly string[] | undefined, indent: string): string {
  return (lines ?? []).map((line) => `${indent}// ${line.replace(/[^ -~]/g, "?")}\n`).join("");
}

/** A name in a file may hold anything. Nothing of it may end a comment, or hide from whoever reads the config. */
function quote(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
