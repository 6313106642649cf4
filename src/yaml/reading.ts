/** What is known while the documents of one file are turned into trees. */
import type { Problem, Report } from "../compose/problem.ts";
import type { Tree } from "../compose/tree.ts";
import type { Location, SourceFile } from "../text/source.ts";
import { endOfLine } from "./text-fault.ts";

export interface Reading {
  readonly file: SourceFile;
  readonly report: Report;
  /** Converts an offset of the values to one of the file. */
  readonly offsetOf: (offset: number) => number;
  /** The nearest earlier definition of each anchor; go-yaml keeps them across documents. */
  readonly anchors: Map<string, Anchor>;
  /** Keys and indexes from the root to the value being read. */
  readonly path: (string | number)[];
  /** True when the file has `!reset` or `!override`. */
  readonly hasTags: boolean;
  /** How many values around this one are tagged `!override`: Compose does not look for tags there. */
  overriding: number;
  /** Values read in this document, without what aliases repeat. */
  visits: number;
  /** The same, with what aliases repeat, and that part alone. */
  constructed: number;
  repeated: number;
  /** True once a limit was passed: nothing more of the document is read. */
  isExhausted: boolean;
}

/** `tree` is undefined while the anchor's own value is being read. */
export interface Anchor {
  readonly tree: Tree | undefined;
  /** The number of values in the tree, repeated ones included. */
  readonly size: number;
}

export function createReading(file: SourceFile, report: Report, offsetOf: Reading["offsetOf"]): Reading {
  const hasTags = file.text.includes("!reset") || file.text.includes("!override");
  const counts = { overriding: 0, visits: 0, constructed: 0, repeated: 0, isExhausted: false };
  return { file, report, offsetOf, anchors: new Map(), path: [], hasTags, ...counts };
}

/** Reports what Compose would not read. */
export function reportSyntax(reading: Reading, at: Location, message: string): void {
  reading.report(syntaxProblem(reading, at, message));
}

/** What Compose would not read, for a report that has more to say. It stands on one line. */
export function syntaxProblem({ path }: Reading, { file, start, end }: Location, message: string): Problem {
  const at = { file, start, end: Math.max(Math.min(end, endOfLine(file.text, start)), Math.min(start + 1, end)) };
  return { kind: "compose-syntax", severity: "error", message, at, path: path.join(".") };
}

/** Counts one value; reports the first time that a limit of Compose or of this reader is passed. */
export function countValue(reading: Reading, at: Location): void {
  reading.visits += 1;
  reading.constructed += 1;
  if (reading.visits > MOST_VALUES)
    exhaust(reading, at, `The document has more than ${MOST_VALUES} values, Compose's limit.`);
  else if (reading.path.length > DEEPEST)
    exhaust(reading, at, `The document is nested more than ${DEEPEST} levels deep.`);
}

/** Counts what an alias repeats, with go-yaml's own limit on the part of a document that aliases make up. */
export function countRepeated(reading: Reading, size: number, at: Location): void {
  reading.constructed += size;
  reading.repeated += size;
  const { constructed, repeated } = reading;
  if (repeated <= 100 || constructed <= 1000) return;
  if (repeated / constructed > allowedRatio(constructed))
    exhaust(reading, at, "Aliases repeat so much of the document that Compose refuses it. Use fewer nested aliases.");
}

const MOST_VALUES = 100_000;
const DEEPEST = 500;
const RATIO_FALLS_FROM = 400_000;
const RATIO_FALLS_TO = 4_000_000;

function exhaust(reading: Reading, at: Location, message: string): void {
  if (reading.isExhausted) return;
  reading.isExhausted = true;
  reportSyntax(reading, at, message);
}

/** 99 % for small documents, falling to 10 % for very large ones. */
function allowedRatio(constructed: number): number {
  const part = (constructed - RATIO_FALLS_FROM) / (RATIO_FALLS_TO - RATIO_FALLS_FROM);
  return 0.99 - 0.89 * Math.min(Math.max(part, 0), 1);
}
