import { defineRule } from "../src/rule.ts";

export const hostNetwork = defineRule({
  id: "host-network",
  meta: {
    summary: "Disallow services on the host's own network",
    category: "security",
    recommended: "warn",
    needsPlan: false,
    messages: {
      host: "Service '{{service}}' uses the host's network: it reaches everything that the host reaches, every port it opens is open on the host, and no network tier holds it. Give it networks and publish the ports that it needs.",
    },
    securitySeverity: 5.5,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#network_mode",
      "https://docs.docker.com/engine/network/drivers/host/",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        if (service.networkMode?.value !== "host") return;
        report({ at: service.networkMode, messageId: "host", data: { service: service.name } });
      },
    };
  },
});
