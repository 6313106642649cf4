/** The networks that a service joins by itself. */
import type { NetworkAttachment, Project, Service } from "../compose/model.ts";
import type { Related } from "../compose/problem.ts";
import type { Plan } from "../plan/plan.ts";
import { isInternal, plannedKey } from "../plan/planned-network.ts";

export interface Join {
  /** The real name: what tells networks of the project and those outside apart. */
  readonly name: string;
  /** The key in the project, by which people know it. */
  readonly key: string;
  /** The key in the plan, or that in the project. */
  readonly planned: string;
  /** Whether packets leave the host by it. */
  readonly leadsOut: boolean;
  /** Where the service joins it. */
  readonly here: Related;
  /** Where it is declared, when it is. */
  readonly declared: readonly Related[];
}

/** Reads `networks`, or a `network_mode` that stands for a network. */
export function readJoins(service: Service, project: Project, plan: Plan): readonly Join[] {
  const { networkMode } = service;
  if (!networkMode) return service.networks.map((attachment) => createJoin(service, attachment, plan));
  const name = networkMode.value || BRIDGE;
  const network = [...project.networks.values()].find((candidate) => candidate.name === name);
  const attachment = { key: network?.key ?? name, at: networkMode.at, isImplicit: false, ...(network && { network }) };
  return [createJoin(service, attachment, plan)];
}

/** Docker's own network for containers that join no other. */
const BRIDGE = "bridge";

function createJoin(
  service: Service,
  attachment: Pick<NetworkAttachment, "key" | "network" | "at" | "isImplicit">,
  plan: Plan,
): Join {
  const { key, network, at, isImplicit } = attachment;
  const leadsOut = isInternal(plan, attachment) !== true;
  const by = isImplicit ? ", as it names no other" : "";
  return {
    name: network?.name ?? key,
    key,
    planned: plannedKey(plan, attachment),
    leadsOut,
    here: { at, message: `Service '${service.name}' joins network '${key}'${by}.` },
    declared: network && !network.isImplicit ? [{ at: network.at, message: `Network '${key}' is declared.` }] : [],
  };
}
