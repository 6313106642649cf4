import { defineRule } from "../src/rule.ts";
import { serversOf } from "./lib/named-server.ts";
import { extraHostsOf, ownersOfName, placeOfService } from "./lib/service-place.ts";

const HOST = "host.docker.internal";

export const hostGatewayMissing = defineRule({
  id: "host-gateway-missing",
  meta: {
    summary: "Require `extra_hosts` where a service calls its host by name",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing:
        "{{what}} names 'host.docker.internal', which only Docker Desktop resolves by itself: on a Linux server every call fails. Add `extra_hosts: [\"host.docker.internal:host-gateway\"]` to service '{{owner}}'.",
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#extra_hosts",
      "https://docs.docker.com/reference/cli/docker/container/run/#add-host",
    ],
  },
  create({ project, report }) {
    return {
      service(service) {
        const { owner, kind } = placeOfService(service, project);
        if (kind === "unknown" || extraHostsOf(owner).some(({ name }) => name === HOST)) return;
        if (ownersOfName(HOST, project).length > 0) return;
        for (const { at, what, name, server } of serversOf(service)) {
          if (server.host.toLowerCase() !== HOST) continue;
          const data = { what, owner: owner.name };
          report({ at, range: server.at, messageId: "missing", data, subject: name, cause: owner.name });
        }
      },
    };
  },
});
