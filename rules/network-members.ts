import { defineRule } from "../src/rule.ts";
import { declaration, plannedKey } from "./lib/planned-network.ts";
import { quoted } from "./lib/quoted.ts";

export const networkMembers = defineRule({
  id: "network-members",
  meta: {
    summary: "Disallow services on networks whose members the plan lists without them",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      stranger:
        "Service '{{service}}' is on network '{{network}}', which the plan keeps for {{members}}: it meets services that it should not. Take it off the network, or list it in `plan.networks.{{planned}}.members`.",
    },
    securitySeverity: 5.5,
    references: ["https://docs.docker.com/reference/compose-file/services/#networks"],
  },
  create({ plan, report }) {
    return {
      service(service) {
        for (const attachment of service.networks) {
          const planned = plannedKey(plan, attachment);
          const members = plan.networks.get(planned)?.members;
          if (!members || plan.selects(members, service)) continue;
          report({
            at: attachment,
            messageId: "stranger",
            data: { service: service.name, network: attachment.key, members: quoted(members), planned },
            subject: attachment.key,
            related: declaration(attachment),
          });
        }
      },
    };
  },
});
