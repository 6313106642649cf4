/** Changes to text, line by line. Lines stay whole, so that a secret stays under its name. */
import fc from "fast-check";
import type { Text } from "./hostile-text.ts";

type Change = (lines: readonly string[], at: number) => readonly string[];

const plainChanges: readonly Change[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ""),
  (lines, at) => lines.toSpliced(at, 1, `  ${lines[at] ?? ""}`),
  (lines, at) => lines.toSpliced(at, 1, (lines[at] ?? "").replace(/^ {2}/, "")),
  (lines, at) => lines.toSpliced(at, 1, `\t${lines[at] ?? ""}`),
  (lines, at) => lines.toSpliced(at, 1, `${lines[at] ?? ""}\r`),
  (lines, at) => lines.slice(0, at),
  (lines, at) => [...lines.slice(at), ...lines.slice(0, at)],
  (lines, at) => lines.map((line, index) => (index < at ? line : `${line}\r`)),
  (lines, at) => [...lines.slice(0, at), "---", ...lines.slice(at)],
];

/** One to three changes of a text; `piece` is put in, as a line or at the end of one. */
export function mutated(text: Text, piece: Text): Text {
  const change = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...plainChanges) },
    piece.map(
      (added): Change =>
        (lines, at) =>
          lines.toSpliced(at, 0, added),
    ),
    piece.map(
      (added): Change =>
        (lines, at) =>
          lines.toSpliced(at, 1, `${lines[at] ?? ""} ${added}`),
    ),
  );
  const changes = fc.array(fc.tuple(change, fc.double({ min: 0, max: 0.999, noNaN: true })), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(text, changes).map(([whole, list]) => list.reduce(apply, whole.split("\n")).join("\n"));
}

function apply(lines: readonly string[], [change, share]: readonly [Change, number]): readonly string[] {
  return change(lines, Math.floor(lines.length * share));
}
