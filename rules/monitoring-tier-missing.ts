import { defineRule } from "../src/rule.ts";
import { plannedKey } from "./lib/planned-network.ts";

export const monitoringTierMissing = defineRule({
  id: "monitoring-tier-missing",
  meta: {
    summary: "Require every service on the network that its metrics are read over",
    category: "reliability",
    recommended: "warn",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      missing:
        "Service '{{service}}' is not on '{{network}}', so nothing can read its metrics. Add '{{network}}' to its networks, or name it in `plan.monitoring.except` when it has none to read.",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"],
  },
  create({ plan, report }) {
    const { monitoring } = plan.data;
    if (!monitoring) return {};
    return {
      service(service) {
        if (service.networkMode || plan.selects(monitoring.except ?? [], service)) return;
        if (service.networks.some((attachment) => plannedKey(plan, attachment) === monitoring.network)) return;
        report({
          at: service,
          messageId: "missing",
          data: { service: service.name, network: monitoring.network },
          subject: monitoring.network,
          cause: monitoring.network,
        });
      },
    };
  },
});
