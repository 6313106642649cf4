/** What `baseline` says of what it did. */
import { type Change, countOf } from "../baseline/change.ts";
import { printable } from "../lint/message.ts";
import type { Finding } from "../lint/result.ts";
import { directoryOf, relativePath } from "../text/path.ts";
import type { BaselineAction } from "./baseline-args.ts";
import type { Io } from "./io.ts";

export interface BaselineReport {
  readonly action: BaselineAction;
  /** Absolute path of the baseline. */
  readonly path: string;
  readonly change: Change;
  /** Whether the config states it, so that linting uses it by itself. */
  readonly isStated: boolean;
  /** Absolute path of the config that could state it, whether or not it is there yet. */
  readonly config: string;
  /** The findings that a baseline cannot hold. */
  readonly unknowable: readonly Finding[];
}

/** A sentence about the change, and one for whatever else there is to do. */
export function describeChange(report: BaselineReport, io: Pick<Io, "cwd">): string {
  const file = relativePath(io.cwd, report.path);
  const lines = [
    describeNumbers(file, report),
    ...(report.action === "create" && !report.isStated ? [describeUse(report, io)] : []),
    ...describeUnjudged(report.change),
    ...(report.action === "prune" ? [] : describeUnknowable(report.unknowable)),
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function describeNumbers(file: string, { action, change }: BaselineReport): string {
  const { entries, added, removed } = change;
  const total = countFindings(countOf(entries));
  if (action === "create") return `Created '${file}' with ${total}.`;
  if (added + removed === 0) return `Left '${file}' as it was, with ${total}.`;
  const numbers = action === "prune" ? `${removed} removed` : `${added} added, ${removed} removed`;
  return `Wrote '${file}': ${numbers}, ${total} in all.`;
}

function describeUse({ path, config }: BaselineReport, { cwd }: Pick<Io, "cwd">): string {
  const stated = JSON.stringify(relativePath(directoryOf(config), path));
  return `Lint with '--baseline ${relativePath(cwd, path)}', or write "baseline": ${stated} into '${relativePath(cwd, config)}' and a plain 'pmoves-lint' reads it.`;
}

function describeUnjudged({ unjudged }: Change): readonly string[] {
  if (unjudged === 0) return [];
  const entries = unjudged === 1 ? "1 entry has" : `${unjudged} entries have`;
  return [`${entries} no finding and stayed, since this run did not see all that could be at fault.`];
}

function describeUnknowable(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort().join(", ");
  return [`${countFindings(findings.length)} cannot be in a baseline and will be reported: ${rules}.`];
}

function countFindings(number: number): string {
  return number === 1 ? "1 finding" : `${number} findings`;
}
