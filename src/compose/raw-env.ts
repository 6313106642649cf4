import { isSpace } from "../text/go-text.ts";
import type { DotenvComment, DotenvEntry, DotenvFile, DotenvProblem } from "./dotenv-entry.ts";
import type { Lookup } from "./interpolate.ts";

/**
 * Reads an env file of `format: raw`: each line is `KEY=VALUE` with nothing special in the value, or `KEY` alone,
 * which `lookup` may know. Never throws; offsets are those of the text.
 */
export function parseRawEnv(text: string, lookup: Lookup): DotenvFile {
  const entries: DotenvEntry[] = [];
  const problems: DotenvProblem[] = [];
  const comments: DotenvComment[] = [];
  let start = text.startsWith("\ufeff") ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = readLine(text, { start, end }, lookup);
    if ("kind" in line) problems.push(line);
    else if ("name" in line) entries.push(line);
    else if (line.start < line.end) comments.push(line);
    start = end + 1;
  }
  return { entries, problems, comments };
}

/** An entry, what is wrong with it, or the comment of the line, which is empty where there is none. */
function readLine(
  text: string,
  line: { readonly start: number; readonly end: number },
  lookup: Lookup,
): DotenvEntry | DotenvProblem | DotenvComment {
  const valueEnd = line.end > line.start && text[line.end - 1] === "\r" ? line.end - 1 : line.end;
  let nameStart = line.start;
  while (nameStart < valueEnd && isSpace(text.charAt(nameStart))) nameStart++;
  if (nameStart === valueEnd || text[nameStart] === "#") return { start: nameStart, end: valueEnd };
  const equals = text.slice(nameStart, valueEnd).indexOf("=");
  const nameEnd = equals === -1 ? valueEnd : nameStart + equals;
  const name = text.slice(nameStart, nameEnd);
  const place = { start: nameStart, end: Math.max(nameEnd, nameStart + 1) };
  if (name === "") return { kind: "name", message: 'A variable\'s name is missing before "=".', ...place };
  if (/[ \t]/.test(name)) {
    return { kind: "blank-in-name", message: "A variable's name cannot contain a blank.", ...place };
  }
  const common = { name, nameStart, nameEnd, valueEnd, quote: "" } as const;
  if (equals === -1) return { value: lookup(name), isInherited: true, valueStart: valueEnd, ...common };
  const valueStart = nameEnd + 1;
  return { value: text.slice(valueStart, valueEnd), isInherited: false, valueStart, ...common };
}
