/** Checks what the plan asserts of reachability. */
import type { Project } from "../compose/model.ts";
import type { Plan } from "../plan/plan.ts";
import type { ReachData } from "../plan/plan-data.ts";
import { explore, findPaths, type ReachStep } from "./paths.ts";
import { createReachGraph, type ReachGraph, type ReachNode } from "./reach-graph.ts";

export interface ReachViolation {
  readonly assertion: ReachData;
  readonly from: ReachNode;
  readonly to: ReachNode;
  /** How the one reaches the other; empty when the plan demands that it does. */
  readonly path: readonly ReachStep[];
}

/** The pairs for which an assertion of the plan does not hold. Of several assertions on a pair the first counts. */
export function findViolations(project: Project, plan: Plan): readonly ReachViolation[] {
  const violations = new Map<string, ReachViolation>();
  for (const assertion of plan.data.reach ?? []) {
    for (const violation of checkAssertion(assertion, project, plan)) {
      const pair = JSON.stringify([violation.from.name, violation.to.name, assertion.allow]);
      if (!violations.has(pair)) violations.set(pair, violation);
    }
  }
  return [...violations.values()];
}

/**
 * The nodes that selectors name: services, and the words `internet` and `host` for what these stand for.
 *
 * @returns Each node once, services first, in the project's order.
 */
export function selectNodes(graph: ReachGraph, selectors: readonly string[], plan: Plan): readonly ReachNode[] {
  const services = selectors.filter((selector) => selector !== "internet" && selector !== "host");
  const selected = [...graph.services.values()].filter(({ service }) => service && plan.selects(services, service));
  return [...selected, ...[graph.host, graph.internet].filter(({ name }) => selectors.includes(name))];
}

function checkAssertion(assertion: ReachData, project: Project, plan: Plan): readonly ReachViolation[] {
  const { allow, hops = 1, except = [], ignoreNetworks } = assertion;
  const graph = createReachGraph(project, plan, ignoreNetworks);
  const avoid = new Set(selectNodes(graph, except, plan));
  const select = (selectors: ReachData["from"]) =>
    selectNodes(graph, toList(selectors), plan).filter((node) => !avoid.has(node));
  const targets = select(assertion.to);
  return select(assertion.from).flatMap((from) => {
    const exploration = explore(graph, { from, hops, avoid });
    // Of a service whose network the files do not describe, nobody can say that it cannot reach another.
    const isWrong = (to: ReachNode) =>
      allow ? !exploration.has(to) && from.isKnown && to.isKnown : exploration.has(to);
    return targets
      .filter((to) => to !== from && isWrong(to))
      .map((to) => ({ assertion, from, to, path: findPaths(exploration, to)[0] ?? [] }));
  });
}

function toList(selectors: ReachData["from"]): readonly string[] {
  return typeof selectors === "string" ? [selectors] : selectors;
}
