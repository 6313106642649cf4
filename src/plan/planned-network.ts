/** What a plan says of a project's networks. */
import type { Network, NetworkAttachment } from "../compose/model.ts";
import type { Plan } from "./plan.ts";
import type { NetworkData } from "./plan-data.ts";

export interface PlannedNetwork {
  /** The network's key in the plan. */
  readonly key: string;
  readonly data: NetworkData;
}

/**
 * What the plan says of a network: the entry with its key, or else the entry with its real name, so that a
 * project may call `pmoves_api` what the plan calls `api_tier`.
 */
export function plannedNetwork(plan: Plan, network: Network): PlannedNetwork | undefined {
  const data = plan.networks.get(network.key);
  if (data) return { key: network.key, data };
  for (const [key, candidate] of plan.networks) if (candidate.name === network.name) return { key, data: candidate };
  return undefined;
}

/** The key by which the plan knows the network of an attachment; its own key when the plan does not know it. */
export function plannedKey(plan: Plan, { key, network }: Pick<NetworkAttachment, "key" | "network">): string {
  const planned = network && plannedNetwork(plan, network);
  return planned?.key ?? key;
}

/**
 * Whether a network has no way out of the host. For a network created outside the project only the plan knows.
 *
 * @returns Undefined when neither the files nor the plan tell.
 */
export function isInternal(plan: Plan, attachment: Pick<NetworkAttachment, "key" | "network">): boolean | undefined {
  const { network } = attachment;
  if (network && !network.external?.value) return network.internal?.value ?? false;
  return plan.networks.get(plannedKey(plan, attachment))?.internal;
}
