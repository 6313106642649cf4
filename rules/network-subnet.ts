import { defineRule, type Network } from "../src/rule.ts";
import { plannedNetwork } from "./lib/planned-network.ts";
import { quoted } from "./lib/quoted.ts";
import { isSameSubnet } from "./lib/subnet.ts";

export const networkSubnet = defineRule({
  id: "network-subnet",
  meta: {
    summary: "Require networks to have the subnets that the plan gives them",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    messages: {
      differs:
        "Network '{{network}}' has subnet {{actual}}, but the plan gives it {{planned}}: addresses, firewall rules and other networks count on the plan. Change the subnet.",
      missing:
        "Network '{{network}}' has no subnet, so Docker picks one, but the plan gives it {{planned}}. Add it under `ipam.config`.",
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#ipam"],
  },
  create({ plan, report }) {
    return {
      network(network) {
        const planned = [plannedNetwork(plan, network)?.data.subnet ?? []].flat();
        if (planned.length === 0 || network.external?.value) return;
        const data = { network: network.key, planned: quoted(planned) };
        for (const subnet of network.subnets) {
          if (planned.some((expected) => isSameSubnet(expected, subnet.value))) continue;
          const actual = `'${subnet.value}'`;
          report({ at: subnet, messageId: "differs", data: { ...data, actual }, subject: subnet.value });
        }
        if (network.subnets.length >= planned.length) return;
        const missing = planned.filter((expected) => !hasSubnet(network, expected));
        report({ at: network, messageId: "missing", data: { ...data, planned: quoted(missing) }, subject: "missing" });
      },
    };
  },
});

function hasSubnet(network: Network, expected: string): boolean {
  return network.subnets.some(({ value }) => isSameSubnet(expected, value));
}
