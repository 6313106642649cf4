import { defineRule, type Located, type Location, type Plan, type Project, type Text } from "../src/rule.ts";
import { scalarsOf } from "./lib/attribute.ts";
import { fixedAddressesOf, gatewaysOf } from "./lib/fixed-address.ts";
import { serverTexts } from "./lib/named-server.ts";
import { holdsAddress, parseSubnet, type Subnet } from "./lib/subnet.ts";
import { piecesOf } from "./lib/template.ts";

/** Not a part of a longer number or name, and not the address of a network (`10.0.0.0/8`). */
const ADDRESS = /(?<![\w.:-])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})(?![\w.]|:[\da-f]*:|\/\d)/gi;
/** Most texts hold neither digits around a point nor two colons. */
const MAY_BE_ADDRESS = /\d\.\d|:[\da-f]*:/i;

interface Pool {
  readonly network: string;
  readonly subnet: Subnet;
}

export const hardcodedIp = defineRule({
  id: "hardcoded-ip",
  meta: {
    summary: "Disallow addresses of the project's own networks that no service holds for certain",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      address:
        "{{what}} names {{address}}, an address of network '{{network}}' that no service has by `ipv4_address` or `ipv6_address`: Docker gives it to whichever container starts at the right moment. Use the service's name, or fix the address.",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address"],
  },
  create({ plan, project, report }) {
    const pools = poolsOf(project, plan);
    const fixed = new Set([
      ...[...project.services.values()].flatMap(fixedAddressesOf),
      ...[...project.networks.values()].flatMap((network) => gatewaysOf(network, project)),
    ]);
    const check = ({ what, at, found }: Checked): void => {
      for (const { address, range } of found) {
        const pool = fixed.has(address) ? undefined : pools.find(({ subnet }) => holdsAddress(subnet, address));
        if (!pool) continue;
        const data = { what, address, network: pool.network };
        report({ at, range, messageId: "address", data, subject: address, cause: address });
      }
    };
    if (pools.length === 0) return {};
    return {
      service(service) {
        for (const { what, at, text } of serverTexts(service)) check({ what, at, found: addressesIn(text) });
        for (const at of scalarsOf(service, "dns")) {
          const what = `\`dns\` of service '${service.name}'`;
          check({ what, at, found: [{ address: at.value, range: at.at }] });
        }
      },
    };
  },
});

interface Checked {
  readonly what: string;
  readonly at: Located;
  readonly found: readonly { readonly address: string; readonly range: Location }[];
}

function addressesIn(text: Text): Checked["found"] {
  if (!MAY_BE_ADDRESS.test(text.template.text)) return [];
  return piecesOf(text.template).flatMap((piece) =>
    [...piece.text.matchAll(ADDRESS)].map(({ 0: address, index }) => {
      const start = piece.start + index;
      return { address, range: text.within(start, start + address.length) };
    }),
  );
}

/** The subnets of the project's networks, then those that the plan states. */
function poolsOf(project: Project, plan: Plan): readonly Pool[] {
  const declared = [...project.networks.values()].flatMap(({ key, subnets }) =>
    subnets.map(({ value }) => ({ network: key, text: value })),
  );
  const planned = [...plan.networks].flatMap(([network, { subnet = [] }]) =>
    [subnet].flat().map((text) => ({ network, text })),
  );
  return [...declared, ...planned].flatMap(({ network, text }) => {
    const subnet = parseSubnet(text);
    return subnet ? [{ network, subnet }] : [];
  });
}
