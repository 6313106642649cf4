/** Writes baselines so that people can read and git can merge them: sorted, a line each entry. */
import { escapeInJson } from "../text/unprintable.ts";
import { FORMAT } from "./baseline.ts";
import { type BaselineEntry, keyOf } from "./entry.ts";

/** The text of a baseline. The same entries in any order give the same text. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(compareEntries).map((entry) => `    ${printEntry(entry)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": ${FORMAT},\n  "findings": ${list}\n}\n`;
}

function printEntry({ rule, file, service, path, subject, count, reason, owner, expires }: BaselineEntry): string {
  const known = { rule, file, service, path, subject, count: count > 1 ? count : undefined, reason, owner, expires };
  const parts = Object.entries(known).flatMap(([key, value]) =>
    value === undefined ? [] : [`"${key}": ${escapeInJson(JSON.stringify(value))}`],
  );
  return `{ ${parts.join(", ")} }`;
}

/** By code units, file first: the same order on every machine. */
function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
