import { defineRule } from "../src/rule.ts";
import { plannedNetwork } from "./lib/planned-network.ts";
import { quoted } from "./lib/quoted.ts";

export const networkUnknown = defineRule({
  id: "network-unknown",
  meta: {
    summary: "Disallow networks that the plan does not know",
    category: "security",
    recommended: "warn",
    needsPlan: true,
    messages: {
      unknown:
        "Network '{{network}}' is not in the plan, so nothing limits who meets on it. Use one of {{known}}, or add it to `plan.networks`.",
    },
    securitySeverity: 4.4,
    references: ["https://docs.docker.com/reference/compose-file/networks/"],
  },
  create({ plan, report }) {
    if (plan.networks.size === 0) return {};
    return {
      network(network) {
        if (network.isImplicit || plannedNetwork(plan, network)) return;
        report({
          at: network,
          messageId: "unknown",
          data: { network: network.key, known: quoted([...plan.networks.keys()]) },
          subject: network.key,
        });
      },
    };
  },
});
