import type { Network, NetworkAttachment } from "../../src/rule.ts";

export { isInternal, plannedKey, plannedNetwork } from "../../src/rule.ts";

/** Where a network is declared, as a related place. */
export function declaration({ network }: NetworkAttachment): { at: Network["at"]; message: string }[] {
  return network && !network.isImplicit
    ? [{ at: network.at, message: `Network '${network.key}' is declared here.` }]
    : [];
}
