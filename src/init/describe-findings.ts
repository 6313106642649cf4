/** Exceptions for what a plan finds in the projects that it was written from. */
import type { ExceptionData } from "../plan/plan-data.ts";
import { groupBy } from "../text/group-by.ts";

/** What an exception needs to know of a finding. */
export interface Contradiction {
  readonly rule: string;
  readonly service?: string;
  readonly subject?: string;
}

/** As few exceptions as cover the findings, and nothing but them. */
export function describeFindings(findings: readonly Contradiction[]): readonly ExceptionData[] {
  const bySubject = groupBy(findings, ({ rule, subject }) => JSON.stringify([rule, subject]));
  const rows = [...bySubject.values()].map((same) => ({
    ...same[0],
    services: [...new Set(same.flatMap(({ service }) => service ?? []))],
  }));
  const byServices = groupBy(rows, ({ rule, services, subject }) => JSON.stringify([rule, services, !subject]));
  return [...byServices.values()].flatMap((same) => {
    const [{ rule = "", services = [] } = {}] = same;
    const subjects = same.flatMap(({ subject }) => subject ?? []);
    return {
      rule,
      ...(services.length > 0 ? { services } : {}),
      ...(subjects.length > 0 ? { subjects } : {}),
      reason: REASONS[rule] ?? "So it was when this was written. Repair it, or keep this with a reason of its own.",
    };
  });
}

const REASONS: Readonly<Record<string, string>> = {
  "undocumented-service": "In no tier when this was written, for no file of one is loaded. Decide which is theirs.",
};
