/** Words that several reports use. */
import type { Finding } from "../lint/result.ts";
import { countCauses } from "./causes.ts";

/** `1 problem`, `2 problems`. */
export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The first names, and how many more there are. */
export function listSome(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(", ")} and ${rest} more` : names.join(", ");
}

/** `3 problems (2 errors, 1 warning), 2 causes`; causes are counted where they are fewer. */
export function summarize(findings: readonly Finding[]): string {
  const causes = countCauses(findings);
  const repairs = causes < findings.length ? `, ${countOf(causes, "cause")}` : "";
  return `${countOf(findings.length, "problem")} (${countLevels(findings)})${repairs}`;
}

/** `2 errors, 1 warning`. */
function countLevels(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === "error").length;
  return `${countOf(errors, "error")}, ${countOf(findings.length - errors, "warning")}`;
}

/** What formats call the level of a finding. */
export function severityOf({ level }: Pick<Finding, "level">): "error" | "warning" {
  return level === "error" ? "error" : "warning";
}
