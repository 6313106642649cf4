import { defineRule } from "../src/rule.ts";
import { declaration, plannedKey } from "./lib/planned-network.ts";
import { quoted } from "./lib/quoted.ts";

export const dataStoreNetwork = defineRule({
  id: "data-store-network",
  meta: {
    summary: "Require data stores to stay on the networks that the plan gives them",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      misplaced:
        "Data store '{{service}}' is on network '{{network}}', but the plan keeps it on {{allowed}}: every member of '{{network}}' can reach it. Leave that network, or allow it in `plan.stores.{{store}}.allow`.",
    },
    securitySeverity: 7,
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"],
  },
  create({ plan, report }) {
    return {
      service(service) {
        const store = plan.storeOf(service);
        if (!store) return;
        for (const attachment of service.networks) {
          if (store.networks.includes(plannedKey(plan, attachment))) continue;
          report({
            at: attachment,
            messageId: "misplaced",
            data: {
              service: service.name,
              network: attachment.key,
              allowed: quoted(store.networks),
              store: store.name,
            },
            subject: attachment.key,
            related: declaration(attachment),
          });
        }
      },
    };
  },
});
