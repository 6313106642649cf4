import { defineRule } from "../src/rule.ts";
import { plannedKey } from "./lib/planned-network.ts";

export const requiredNetwork = defineRule({
  id: "required-network",
  meta: {
    summary: "Require services on the networks that the plan demands of them",
    category: "reliability",
    recommended: "error",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      missing:
        "Service '{{service}}' is not on network '{{network}}', which the plan requires of it: the services there cannot reach it. Add '{{network}}' to its networks.{{reason}}",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"],
  },
  create({ plan, report }) {
    return {
      service(service) {
        const joined = new Set(service.networks.map((attachment) => plannedKey(plan, attachment)));
        const demands = (plan.data.requiredNetworks ?? []).filter(
          ({ services, except = [] }) => plan.selects(services, service) && !plan.selects(except, service),
        );
        for (const { networks, reason } of demands) {
          for (const network of networks.filter((required) => !joined.has(required))) {
            report({
              at: service,
              messageId: "missing",
              data: { service: service.name, network, reason: reason ? ` The plan's reason: ${reason}` : "" },
              subject: network,
            });
          }
        }
      },
    };
  },
});
