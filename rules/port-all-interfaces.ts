import { defineRule, type Fix, type Port, type Service } from "../src/rule.ts";
import { hostPortsOf, isOnAllInterfaces } from "./lib/host-port.ts";

export const portAllInterfaces = defineRule({
  id: "port-all-interfaces",
  meta: {
    summary: "Require published ports to name the address of the host that they are on",
    category: "security",
    recommended: "warn",
    needsPlan: false,
    fixable: "unsafe",
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
            ...bindToHost(port, service),
          });
        }
      },
    };
  },
});

/** Whoever reached the port from another machine no longer does: a person must know whether that is meant. */
function bindToHost(port: Port, service: Service): { readonly fix?: Fix } {
  const { text } = port;
  if (!text && port.hostIp !== undefined) return {};
  const [, open = "", rest = ""] = /^(0\.0\.0\.0:|\[::\]:)?(.*)$/s.exec(text?.template.text ?? "") ?? [];
  // What only IPv6 clients reach stays so: another family would be another address.
  const address = open.startsWith("[") ? "[::1]" : "127.0.0.1";
  const description = `Publish the port on the host's own address, ${address}, alone.`;
  // One entry may be a range of ports.
  const changes = service.ports.filter(({ at }) => at.start === port.at.start).map(({ path }) => path);
  const edit = text
    ? ({ kind: "replace", at: port, value: `${address}:${rest}` } as const)
    : ({ kind: "set", in: port, keys: ["host_ip"], value: address } as const);
  return { fix: { description, edits: [edit], changes } };
}
