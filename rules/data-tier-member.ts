import { defineRule } from "../src/rule.ts";
import { declaration, plannedKey } from "./lib/planned-network.ts";
import { quoted } from "./lib/quoted.ts";

export const dataTierMember = defineRule({
  id: "data-tier-member",
  meta: {
    summary: "Disallow services on the data network that the plan does not let in",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      tier: "Service '{{service}}' of tier '{{tier}}' is on data network '{{network}}', which is open to {{allowed}} only: it can reach every store there. Go through a service of those tiers, or allow it in `plan.dataNetwork.allow`.",
      unplanned:
        "Service '{{service}}' is in no env tier of the plan and is on data network '{{network}}', which is open to {{allowed}} only: it can reach every store there. Take it off the network, or give it a tier in `plan.tiers`.",
    },
    securitySeverity: 7,
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"],
  },
  create({ plan, report }) {
    const wall = plan.data.dataNetwork;
    if (!wall) return {};
    return {
      service(service) {
        if (plan.selects(wall.allow, service)) return;
        if (plan.storeOf(service)?.networks.includes(wall.network)) return;
        const attachment = service.networks.find((candidate) => plannedKey(plan, candidate) === wall.network);
        if (!attachment) return;
        const tier = plan.tierOf(service);
        report({
          at: attachment,
          messageId: tier ? "tier" : "unplanned",
          data: {
            service: service.name,
            tier: tier?.name ?? "",
            network: attachment.key,
            allowed: quoted(wall.allow),
          },
          subject: attachment.key,
          related: declaration(attachment),
          cause: `${tier?.name ?? ""}:${wall.network}`,
        });
      },
    };
  },
});
