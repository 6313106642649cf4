/** Groups findings that one repair would remove. */
import type { Finding } from "../lint/result.ts";
import { groupBy } from "../text/group-by.ts";
import { groupByFile } from "./group-by-file.ts";

/** Findings of one rule in one file with the same cause. */
export interface Cause {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/** The causes of each file; files and causes in the order in which the findings come. */
export function causesByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Cause[]> {
  const files = groupByFile(findings);
  return new Map([...files].map(([path, found]) => [path, [...groupBy(found, causeKey).values()].flatMap(toCause)]));
}

/** The number of repairs, in all files together. */
export function countCauses(findings: readonly Finding[]): number {
  return new Set(findings.map(causeKey)).size;
}

/** The others as a reader would tell them from the first: `api (line 12)`; each once. */
export function nameOthers({ first, others }: Cause, lineOf: (finding: Finding) => number): readonly string[] {
  const names = others.map((other) => {
    const name = other.service === first.service ? other.subject : other.service;
    const line = `line ${lineOf(other)}`;
    if (name === undefined) return line;
    return other.at.start === first.at.start ? name : `${name} (${line})`;
  });
  return [...new Set(names)];
}

function causeKey({ rule, level, cause }: Finding): string {
  return JSON.stringify([rule, level, cause]);
}

function toCause([first, ...others]: readonly Finding[]): readonly Cause[] {
  return first ? [{ first, others }] : [];
}
