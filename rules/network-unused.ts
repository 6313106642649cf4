import { defineRule, type Network, type Project } from "../src/rule.ts";

export const networkUnused = defineRule({
  id: "network-unused",
  meta: {
    summary: "Disallow declared networks that no service is on",
    category: "correctness",
    recommended: "warn",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      unused:
        "Network '{{network}}' is declared, but no service is on it, with any profile: Compose does not create it, and whoever reads the file thinks it does something. Remove it, or put on it the service that it is for.",
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/"],
  },
  create({ project, report }) {
    // A file of networks alone is there for others to include.
    if (project.services.size === 0) return {};
    const used = usedNetworks(project);
    return {
      network(network) {
        if (network.isImplicit || used.has(network.key) || used.has(network.name)) return;
        report({ at: network, messageId: "unused", data: { network: network.key }, subject: network.key });
      },
    };
  },
});

/** The keys that services name, those of disabled services included, and the names that `network_mode` gives. */
function usedNetworks({ services }: Project): ReadonlySet<Network["key"]> {
  return new Set(
    [...services.values()].flatMap(({ networks, networkMode }) => [
      ...networks.map(({ key }) => key),
      ...(networkMode ? [networkMode.value] : []),
    ]),
  );
}
