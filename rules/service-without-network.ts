import { defineRule } from "../src/rule.ts";
import { quoted } from "./lib/quoted.ts";

export const serviceWithoutNetwork = defineRule({
  id: "service-without-network",
  meta: {
    summary: "Require every service of a planned project to name its networks",
    category: "security",
    recommended: "error",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      implicit:
        "Service '{{service}}' names no network, so Compose puts it on 'default', which is outside the plan and leads to the internet. Name its networks: {{known}}.",
    },
    securitySeverity: 5.5,
    references: ["https://docs.docker.com/reference/compose-file/networks/#the-default-network"],
  },
  create({ plan, report }) {
    if (plan.networks.size === 0 || plan.networks.has("default")) return {};
    return {
      service(service) {
        if (!service.networks.some(({ isImplicit }) => isImplicit)) return;
        report({
          at: service,
          messageId: "implicit",
          data: { service: service.name, known: quoted([...plan.networks.keys()]) },
          subject: "default",
        });
      },
    };
  },
});
