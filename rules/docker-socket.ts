import { defineRule } from "../src/rule.ts";
import { socketAt } from "./lib/control-socket.ts";

export const dockerSocket = defineRule({
  id: "docker-socket",
  meta: {
    summary: "Disallow mounts that hand over the container engine's control socket",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      socket:
        "Service '{{service}}' mounts the engine's control socket '{{source}}': whoever controls the service can start a container as root on the host, and mounting it read-only does not prevent that. Remove the mount, or put a socket proxy in front that allows only the calls it needs.",
      folder:
        "Service '{{service}}' mounts '{{source}}', which contains the engine's control socket: whoever controls the service can start a container as root on the host. Mount only the folder that it needs.",
    },
    securitySeverity: 9.3,
    references: [
      "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        for (const mount of service.volumes) {
          if (mount.type !== "bind" || !mount.source) continue;
          const messageId = socketAt(mount.source.value);
          if (!messageId) continue;
          report({
            at: mount.source,
            messageId,
            data: { service: service.name, source: mount.source.value },
            subject: mount.target,
          });
        }
      },
    };
  },
});
