/** Exceptions of the plan: what is known, accepted and explained in `plan.exceptions`. */
import type { Project, Service } from "../compose/model.ts";
import { matchesGlob } from "../plan/glob.ts";
import type { Plan } from "../plan/plan.ts";
import type { ExceptionData } from "../plan/plan-data.ts";
import type { RuleReport } from "../rule.ts";

export interface ExceptionQuery {
  readonly plan: Plan;
  readonly project: Project;
  readonly rule: string;
  readonly report: RuleReport<string>;
  /** The service that was being visited. */
  readonly service: Service | undefined;
}

/** The first exception of the plan that covers a report: same rule, and its services and subjects where it names any. */
export function findException(query: ExceptionQuery): ExceptionData | undefined {
  const service = query.report.service === undefined ? query.service : query.project.services.get(query.report.service);
  const { subject } = query.report;
  return query.plan.exceptions.find(
    ({ rule, services, subjects }) =>
      rule === query.rule &&
      (!services || (service !== undefined && query.plan.selects(services, service))) &&
      (!subjects || (subject !== undefined && subjects.some((glob) => matchesGlob(glob, subject)))),
  );
}
