import { defineRule, type Fix, type FixValue, type Network, type Project, type Text } from "../src/rule.ts";
import { attributeOf } from "./lib/attribute.ts";
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
    fixable: "safe",
    messages: {
      differs:
        "Network '{{network}}' has subnet {{actual}}, but the plan gives it {{planned}}: addresses, firewall rules and other networks count on the plan. Change the subnet.",
      missing:
        "Network '{{network}}' has no subnet, so Docker picks one, but the plan gives it {{planned}}. Add it under `ipam.config`.",
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#ipam"],
  },
  create({ plan, project, report }) {
    return {
      network(network) {
        const planned = [plannedNetwork(plan, network)?.data.subnet ?? []].flat();
        if (planned.length === 0 || network.external?.value) return;
        const data = { network: network.key, planned: quoted(planned) };
        for (const subnet of network.subnets) {
          if (planned.some((expected) => isSameSubnet(expected, subnet.value))) continue;
          const actual = `'${subnet.value}'`;
          const fix = changeSubnet(subnet, planned, { network, project });
          report({ at: subnet, messageId: "differs", data: { ...data, actual }, subject: subnet.value, ...fix });
        }
        if (network.subnets.length >= planned.length) return;
        const missing = planned.filter((expected) => !hasSubnet(network, expected));
        const fix = addSubnets(network, missing);
        const words = { ...data, planned: quoted(missing) };
        report({ at: network, messageId: "missing", data: words, subject: "missing", ...fix });
      },
    };
  },
});

function hasSubnet(network: Network, expected: string): boolean {
  return network.subnets.some(({ value }) => isSameSubnet(expected, value));
}

interface OffersFix {
  readonly fix?: Fix;
}

interface NetworkOfProject {
  readonly network: Network;
  readonly project: Project;
}

/** Only where it is clear which subnet is meant, and no address hangs on the old one. */
function changeSubnet(subnet: Text, planned: readonly string[], place: NetworkOfProject): OffersFix {
  const [only, ...others] = planned;
  const isClear = only !== undefined && others.length === 0 && place.network.subnets.length === 1;
  if (!isClear || hasAddresses(place)) return {};
  const description = `Change the subnet to '${only}'.`;
  return { fix: { description, edits: [{ kind: "replace", at: subnet, value: only }] } };
}

function addSubnets(network: Network, missing: readonly string[]): OffersFix {
  const description = `Give network '${network.key}' the subnet ${quoted(missing)}.`;
  const pools: FixValue = missing.map((subnet) => ({ subnet }));
  const keys = ["ipam", "config"] as const;
  if (network.subnets.length === 0)
    return { fix: { description, edits: [{ kind: "set", in: network, keys, value: pools }] } };
  return {
    fix: { description, edits: missing.map((subnet) => ({ kind: "add", in: network, keys, value: { subnet } })) },
  };
}

/** Whether a gateway, a range or the fixed address of a service is in the network's old subnet. */
function hasAddresses({ network, project }: NetworkOfProject): boolean {
  const pools = attributeOf(project, "networks", network.key, "ipam", "config");
  const pool = pools?.kind === "sequence" ? pools.items[0] : undefined;
  const isBare = pool?.kind === "mapping" && pool.entries.size === 1;
  const isUsed = [...project.services.values()].some((service) =>
    ADDRESSES.some((key) => attributeOf(service, "networks", network.key, key)),
  );
  return !isBare || isUsed;
}

const ADDRESSES = ["ipv4_address", "ipv6_address"];
