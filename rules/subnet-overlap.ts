import { defineRule, type Location, type Network, type Plan, type Text } from "../src/rule.ts";
import { plannedNetwork } from "./lib/planned-network.ts";
import { createSubnetIndex, parseSubnet, type Subnet } from "./lib/subnet.ts";

interface Claim {
  readonly network: string;
  readonly text: string;
  readonly subnet: Subnet;
  /** Absent when only the plan states it. */
  readonly declared?: Text;
}

export const subnetOverlap = defineRule({
  id: "subnet-overlap",
  meta: {
    summary: "Disallow subnets that share addresses",
    category: "correctness",
    recommended: "error",
    needsPlan: false,
    messages: {
      overlap:
        "Subnet '{{subnet}}' of network '{{network}}' overlaps '{{other}}' of network '{{owner}}': Docker refuses to create the second of the two. Give it addresses of its own.",
      planned:
        "Subnet '{{subnet}}' of network '{{network}}' overlaps '{{other}}', which the plan gives to '{{owner}}': the two cannot exist on one host. Give it addresses of its own.",
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#ipam"],
  },
  create({ plan, report }) {
    return {
      project(project) {
        const created = [...project.networks.values()].filter(({ external }) => !external?.value);
        const earlier = createSubnetIndex<Claim>();
        const planned = createSubnetIndex<Claim>();
        for (const claim of plannedClaims(plan, created)) planned.add(claim.subnet, claim);
        for (const claim of declaredClaims(created)) {
          const other = earlier.findFirst(claim.subnet) ?? planned.findFirst(claim.subnet);
          earlier.add(claim.subnet, claim);
          if (!other) continue;
          report({
            at: claim.declared,
            messageId: other.declared ? "overlap" : "planned",
            data: { subnet: claim.text, network: claim.network, other: other.text, owner: other.network },
            subject: claim.text,
            related: related(other.declared?.at),
          });
        }
      },
    };
  },
});

function related(at: Location | undefined) {
  return at ? [{ at, message: "The other subnet is here." }] : [];
}

/** The subnets of the networks that the project creates. */
function declaredClaims(created: readonly Network[]) {
  return created.flatMap((network) =>
    network.subnets.flatMap((text) => claim({ network: network.key, text: text.value, declared: text })),
  );
}

/** Those of the plan for all other networks. */
function plannedClaims(plan: Plan, created: readonly Network[]) {
  const known = new Set(created.map((network) => plannedNetwork(plan, network)?.key ?? network.key));
  return [...plan.networks]
    .filter(([network]) => !known.has(network))
    .flatMap(([network, { subnet = [] }]) => [subnet].flat().flatMap((text) => claim({ network, text })));
}

function claim<T extends Omit<Claim, "subnet">>(stated: T): (T & Pick<Claim, "subnet">)[] {
  const subnet = parseSubnet(stated.text);
  return subnet ? [{ ...stated, subnet }] : [];
}
