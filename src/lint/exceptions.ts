/** Exceptions of the plan: what is known, accepted and explained in `plan.exceptions`. */
import type { Project } from "../compose/model.ts";
import { matchesGlob } from "../plan/glob.ts";
import type { Plan } from "../plan/plan.ts";
import type { ExceptionData } from "../plan/plan-data.ts";
import type { RuleReport } from "../rule.ts";

export interface ExceptionQuery {
  readonly plan: Plan;
  readonly project: Project;
  readonly rule: string;
  /** What the rule reported, its service named. */
  readonly report: RuleReport<string>;
}

/** The first exception of the plan that covers a report: same rule, and its services and subjects where it names any. */
export function findException(query: ExceptionQuery): ExceptionData | undefined {
  const { service: name, subject } = query.report;
  const service = name === undefined ? undefined : query.project.services.get(name);
  return query.plan.exceptions.find(
    ({ rule, services, subjects }) =>
      rule === query.rule &&
      (!services || (service !== undefined && query.plan.selects(services, service))) &&
      (!subjects || (subject !== undefined && subjects.some((glob) => matchesGlob(glob, subject)))),
  );
}
