/** What a plan finds in the projects that it was written from. */
import { rules } from "../../rules/index.ts";
import type { Project } from "../compose/model.ts";
import type { Finding } from "../lint/result.ts";
import { type ActiveRule, runRules } from "../lint/run.ts";
import { createPlan } from "../plan/create-plan.ts";
import type { PlanData } from "../plan/plan-data.ts";

/** Runs the recommended rules that judge by a plan. `root` is the directory of the config. */
export function findContradictions(projects: readonly Project[], data: PlanData, root: string): readonly Finding[] {
  const plan = createPlan(data);
  return projects.flatMap((project) => runRules({ project, plan, rules: planRules(), root }).findings);
}

function planRules(): readonly ActiveRule[] {
  return rules.flatMap((rule): readonly ActiveRule[] => {
    const { needsPlan, recommended: level, options } = rule.meta;
    return needsPlan && level !== "off" ? [{ rule, level, options: options?.defaults ?? {} }] : [];
  });
}
