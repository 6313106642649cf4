import { defineRule } from "../src/rule.ts";
import { plannedNetwork } from "./lib/planned-network.ts";

const DEFAULT_DRIVER = "bridge";

export const networkDriver = defineRule({
  id: "network-driver",
  meta: {
    summary: "Require networks to use the driver that the plan names",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    messages: {
      differs:
        "Network '{{network}}' uses driver '{{actual}}', but the plan says '{{planned}}': isolation and addresses work differently there. Set `driver: {{planned}}`.",
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#driver"],
  },
  create({ plan, report }) {
    return {
      network(network) {
        const planned = plannedNetwork(plan, network)?.data.driver;
        if (planned === undefined || network.external?.value) return;
        const actual = network.driver?.value || DEFAULT_DRIVER;
        if (actual === planned) return;
        report({
          at: network.driver ?? network,
          messageId: "differs",
          data: { network: network.key, actual, planned },
          subject: network.key,
        });
      },
    };
  },
});
