import { defineRule } from "../src/rule.ts";
import { declaration, isInternal } from "./lib/planned-network.ts";

export const dataStoreEgress = defineRule({
  id: "data-store-egress",
  meta: {
    summary: "Disallow data stores on networks that lead out of the host",
    category: "security",
    recommended: "warn",
    needsPlan: true,
    messages: {
      egress:
        "Data store '{{service}}' can reach the internet through network '{{network}}', which is not `internal`: what is read from the store can leave the host, whatever its other networks forbid. Flag '{{network}}' as internal, or take the store off it.",
    },
    securitySeverity: 5.5,
    references: ["https://docs.docker.com/reference/compose-file/networks/#internal"],
  },
  create({ plan, report }) {
    return {
      service(service) {
        if (!plan.storeOf(service)) return;
        for (const attachment of service.networks) {
          if (isInternal(plan, attachment) !== false) continue;
          report({
            at: attachment,
            messageId: "egress",
            data: { service: service.name, network: attachment.key },
            subject: attachment.key,
            related: declaration(attachment),
            cause: `network:${attachment.key}`,
          });
        }
      },
    };
  },
});
