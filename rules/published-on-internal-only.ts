import { defineRule, type Fix, type Service } from "../src/rule.ts";
import { declaration, isInternal } from "./lib/planned-network.ts";
import { quoted } from "./lib/quoted.ts";

export const publishedOnInternalOnly = defineRule({
  id: "published-on-internal-only",
  meta: {
    summary: "Disallow published ports of services whose networks are all internal",
    category: "reliability",
    recommended: "error",
    needsPlan: false,
    fixable: "suggestion",
    messages: {
      dead: "Service '{{service}}' publishes {{ports}}, but all its networks ({{networks}}) are internal: Docker starts it without an error and the port binds to nothing. Put it on a network that is not internal as well, publish through a gateway service, or remove `ports`.",
    },
    references: [
      "https://docs.docker.com/reference/compose-file/networks/#internal",
      "https://github.com/docker/compose/issues/6534",
      "https://github.com/moby/moby/issues/36174",
    ],
  },
  create({ plan, report }) {
    return {
      service(service) {
        const [first] = service.ports;
        if (!first || service.networks.length === 0) return;
        if (!service.networks.every((attachment) => isInternal(plan, attachment))) return;
        report({
          at: first,
          messageId: "dead",
          data: {
            service: service.name,
            ports: portList(service.ports.map(({ target }) => target)),
            networks: quoted(service.networks.map(({ key }) => key)),
          },
          subject: "ports",
          related: service.networks.flatMap(declaration),
          ...suggestRemoval(service),
        });
      },
    };
  },
});

function portList(targets: readonly number[]): string {
  return targets.length === 1 ? `port ${targets[0]}` : `ports ${targets.join(", ")}`;
}

/** What to do depends on whether someone outside is to reach the service, which no file says. */
function suggestRemoval({ tree, path }: Service): { readonly fix?: Fix } {
  const entry = tree.kind === "mapping" ? tree.entries.get("ports") : undefined;
  if (!entry) return {};
  const ports = `${path}.ports`;
  const description = "Remove `ports`, if nobody outside is to reach the service.";
  return { fix: { description, edits: [{ kind: "remove", at: { at: entry.key, path: ports } }], changes: [ports] } };
}
