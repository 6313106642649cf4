/**
 * Who can open a connection to whom, as far as the files tell. Everyone has exits and entrances; an exit and an
 * entrance of the same medium meet (Compose spec, 05-services: networks, network_mode, links, ports, extra_hosts;
 * 06-networks: internal).
 */
import type { Project, Service } from "../compose/model.ts";
import type { Related } from "../compose/problem.ts";
import type { Plan } from "../plan/plan.ts";
import { createOpenings } from "./openings.ts";

export interface ReachGraph {
  /** The enabled services by name, in the project's order. */
  readonly services: ReadonlyMap<string, ReachNode>;
  /** The machine on which the containers run. */
  readonly host: ReachNode;
  /** Whatever is outside the host. */
  readonly internet: ReachNode;
  /** Those that have an entrance to a medium. */
  readonly behind: ReadonlyMap<string, readonly ReachNode[]>;
}

export interface ReachNode {
  readonly name: string;
  /** Absent for the host and the internet. */
  readonly service?: Service;
  /** False when it uses the network of something that the files do not describe. */
  readonly isKnown: boolean;
  readonly exits: readonly Opening[];
  readonly entrances: readonly Opening[];
}

/** One side of a way. */
export interface Opening {
  readonly medium: string;
  /** What messages call it: `network 'front'`. One of the two sides has it. */
  readonly label?: string;
  /** The places that show it, in the direction of the connection. */
  readonly evidence: readonly Related[];
}

/**
 * Makes the graph of a project.
 *
 * @param project The project. Disabled services are left out.
 * @param plan Says of external networks whether they are internal. Where it does not, they count as leading out, as
 *   networks do that nothing is said of.
 * @param ignoredNetworks Keys of networks, the project's or the plan's, that are to be left out of account.
 */
export function createReachGraph(project: Project, plan: Plan, ignoredNetworks: readonly string[] = []): ReachGraph {
  const context = { project, plan, ignoredNetworks: new Set(ignoredNetworks) };
  const enabled = [...project.services.values()].filter((service) => service.enabled);
  const nodes = enabled.map((service) => ({ name: service.name, service, ...createOpenings(service, context) }));
  const end = { isKnown: true };
  const host = { ...end, name: "host", exits: [opening("loopback")], entrances: [opening("host")] };
  const internet = { ...end, name: "internet", exits: [opening("outside")], entrances: [opening("out")] };
  return {
    services: new Map(nodes.map((node) => [node.name, node])),
    host,
    internet,
    behind: indexEntrances([...nodes, host, internet]),
  };
}

function opening(medium: string): Opening {
  return { medium, evidence: [] };
}

function indexEntrances(nodes: readonly ReachNode[]): ReadonlyMap<string, readonly ReachNode[]> {
  const behind = new Map<string, Set<ReachNode>>();
  for (const node of nodes) {
    for (const { medium } of node.entrances) behind.set(medium, (behind.get(medium) ?? new Set()).add(node));
  }
  return new Map([...behind].map(([medium, set]) => [medium, [...set]]));
}
