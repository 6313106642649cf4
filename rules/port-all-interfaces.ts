import { defineRule } from "../src/rule.ts";
import { hostPortsOf, isOnAllInterfaces } from "./lib/host-port.ts";

export const portAllInterfaces = defineRule({
  id: "port-all-interfaces",
  meta: {
    summary: "Require published ports to name the address of the host that they are on",
    category: "security",
    recommended: "warn",
    needsPlan: false,
    messages: {
      open: "Service '{{service}}' publishes port {{port}} on every address of the host: whoever reaches the host reaches it, past the host's own firewall, for Docker's rules come first. Put an address before it, such as `127.0.0.1:`.",
    },
    securitySeverity: 6.5,
    references: [
      "https://docs.docker.com/engine/network/packet-filtering-firewalls/",
      "https://docs.docker.com/reference/compose-file/services/#ports",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        const reported = new Set<number>();
        for (const { port, first, last } of hostPortsOf(service)) {
          if (!isOnAllInterfaces(port) || reported.has(port.at.start)) continue;
          reported.add(port.at.start);
          const published = first === last ? `${first}` : `${first}-${last}`;
          report({
            at: port,
            messageId: "open",
            data: { service: service.name, port: published },
            subject: `${published}/${port.protocol}`,
            cause: "open",
          });
        }
      },
    };
  },
});
