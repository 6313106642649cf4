import { defineRule } from "../src/rule.ts";
import { plannedNetwork } from "./lib/planned-network.ts";
import { writeAttribute } from "./lib/write.ts";

export const networkInternal = defineRule({
  id: "network-internal",
  meta: {
    summary: "Require networks to be internal, or not, as the plan says",
    category: "security",
    recommended: "error",
    needsPlan: true,
    fixable: "safe",
    messages: {
      open: "Network '{{network}}' is not `internal`, but the plan says it is: its members can reach the internet. Set `internal: true`.",
      closed:
        "Network '{{network}}' is `internal`, but the plan says it is not: ports published by services that are only on it bind to nothing. Remove `internal: true`.",
    },
    securitySeverity: 7,
    references: ["https://docs.docker.com/reference/compose-file/networks/#internal"],
  },
  create({ plan, report }) {
    return {
      network(network) {
        const planned = plannedNetwork(plan, network)?.data.internal;
        if (planned === undefined || network.external?.value) return;
        if ((network.internal?.value ?? false) === planned) return;
        report({
          at: network.internal ?? network,
          messageId: planned ? "open" : "closed",
          data: { network: network.key },
          subject: network.key,
          fix: {
            description: `Set \`internal: ${planned}\` on network '${network.key}'.`,
            edits: [writeAttribute({ element: network, key: "internal", present: network.internal, value: planned })],
          },
        });
      },
    };
  },
});
