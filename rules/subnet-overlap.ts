import { defineRule, type Location, type Plan, type Project, type Text } from "../src/rule.ts";
import { plannedNetwork } from "./lib/planned-network.ts";
import { parseSubnet, type Subnet, subnetsOverlap } from "./lib/subnet.ts";

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
        const claims = claimsOf(project, plan);
        for (const [index, claim] of claims.entries()) {
          if (!claim.declared) continue;
          const other = claims.find((earlier, at) => collides(claim, earlier, at < index));
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

function collides(claim: Claim, other: Claim, isEarlier: boolean): boolean {
  if (other === claim || (other.declared && !isEarlier)) return false;
  return subnetsOverlap(claim.subnet, other.subnet);
}

function related(at: Location | undefined) {
  return at ? [{ at, message: "The other subnet is here." }] : [];
}

/** The subnets of the networks that the project creates, then those of the plan for all other networks. */
function claimsOf(project: Project, plan: Plan): Claim[] {
  const created = [...project.networks.values()].filter(({ external }) => !external?.value);
  const declared = created.flatMap((network) =>
    network.subnets.flatMap((text) => claim({ network: network.key, text: text.value, declared: text })),
  );
  const known = new Set(created.map((network) => plannedNetwork(plan, network)?.key ?? network.key));
  const planned = [...plan.networks]
    .filter(([network]) => !known.has(network))
    .flatMap(([network, { subnet = [] }]) => [subnet].flat().flatMap((text) => claim({ network, text })));
  return [...declared, ...planned];
}

function claim(stated: Omit<Claim, "subnet">): Claim[] {
  const subnet = parseSubnet(stated.text);
  return subnet ? [{ ...stated, subnet }] : [];
}
