/** The table of docs/false-positives.md: its counts are made, what was read and the verdicts are people's. */
import { replaceBlock } from "../generated-block.ts";
import type { Counts } from "./corpus.ts";

export const PAGE = "docs/false-positives.md";

/** A line of the table. */
export interface Row {
  readonly rule: string;
  readonly files: number;
  readonly findings: number;
  /** How many of the findings somebody has looked at in their files. */
  readonly read: number;
  readonly verdict: string;
}

/** The page with new counts. Rules that find something for the first time have nothing read and no verdict. */
export function describeCounts(page: string, counts: Counts): string {
  const known = new Map(readRows(page).map((row) => [row.rule, row]));
  const rows = [...counts.rules].map(([rule, count]) => ({ read: 0, verdict: "", ...known.get(rule), rule, ...count }));
  const lines = rows
    .sort((one, other) => other.files - one.files || (one.rule < other.rule ? -1 : 1))
    .map(({ rule, files, findings, read, verdict }) => {
      return `| [${rule}](rules/${rule}.md) | ${files} | ${findings} | ${read} | ${verdict} |`;
    });
  const head = [
    `${counts.files} files.`,
    "",
    "| rule | files | findings | read | verdict |",
    "| --- | --- | --- | --- | --- |",
  ];
  return replaceBlock(page, [...head, ...lines].join("\n"));
}

/** The lines of the page's table. */
export function readRows(page: string): readonly Row[] {
  return [...page.matchAll(/^\| \[([\w-]+)\]\([^)]*\) \| (\d+) \| (\d+) \| (\d+) \| (.*) \|$/gm)].map((match) => {
    const [, rule = "", files, findings, read, verdict = ""] = match;
    return { rule, files: Number(files), findings: Number(findings), read: Number(read), verdict };
  });
}
