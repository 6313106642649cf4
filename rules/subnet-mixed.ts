import { defineRule, type Network } from "../src/rule.ts";
import { quoted } from "./lib/quoted.ts";
import { parseSubnet, type Subnet, subnetsOverlap } from "./lib/subnet.ts";

/** Where Docker looks for the subnet of a network that has none, unless the daemon's config says otherwise. */
const DEFAULT_POOLS: readonly string[] = ["172.16.0.0/12", "192.168.0.0/16"];

/** Drivers whose networks take their addresses from those pools. */
const LOCAL_DRIVERS = new Set(["", "bridge", "macvlan", "ipvlan"]);

export const subnetMixed = defineRule({
  id: "subnet-mixed",
  meta: {
    summary: "Disallow networks with and without a fixed subnet in one project",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      automatic:
        "Network '{{network}}' has no subnet, so Docker picks one when it is created, and may pick that of {{fixed}}, which is fixed: then the project fails to start with \"Pool overlaps\", now and then. Give '{{network}}' a subnet as well, or give none to any.",
    },
    options: {
      schema: {
        type: "object",
        additionalProperties: false,
        properties: { pools: { type: "array", items: { type: "string" } } },
      },
      defaults: { pools: DEFAULT_POOLS },
    },
    references: [
      "https://docs.docker.com/reference/compose-file/networks/#ipam",
      "https://github.com/Mailu/Mailu/issues/3812",
    ],
  },
  create({ options, report }) {
    return {
      project({ networks }) {
        const created = [...networks.values()].filter(isCreated);
        if (created.every(({ subnets }) => subnets.length === 0)) return;
        const pools = options.pools.map(parseSubnet).filter((pool) => pool !== undefined);
        const fixed = created.filter(({ subnets }) =>
          subnets.some(({ value }) => pools.some((pool) => overlaps(pool, parseSubnet(value)))),
        );
        if (fixed.length === 0) return;
        for (const network of created.filter(isAutomatic)) {
          report({
            at: network,
            messageId: "automatic",
            data: { network: network.key, fixed: quoted(fixed.map(({ key }) => key)) },
            subject: network.key,
            related: fixed.flatMap(({ subnets: [first] }) =>
              first ? [{ at: first.at, message: "A fixed subnet is here." }] : [],
            ),
            cause: "automatic",
          });
        }
      },
    };
  },
});

/** Compose creates no network that it finds outside, and none without members. */
function isCreated({ external, members }: Network): boolean {
  return !external?.value && members.length > 0;
}

function isAutomatic({ driver, subnets }: Network): boolean {
  return (
    LOCAL_DRIVERS.has(driver?.value ?? "") && !subnets.some(({ value }) => parseSubnet(value)?.[0].kind() === "ipv4")
  );
}

function overlaps(pool: Subnet, subnet: Subnet | undefined): boolean {
  return subnet !== undefined && subnetsOverlap(pool, subnet);
}
