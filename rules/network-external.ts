import { defineRule } from "../src/rule.ts";
import { plannedNetwork } from "./lib/planned-network.ts";

export const networkExternal = defineRule({
  id: "network-external",
  meta: {
    summary: "Require networks to be created by the project, or outside it, as the plan says",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    messages: {
      created:
        "Network '{{network}}' is created by this project, but the plan says that it exists outside: Compose would make a second one. Set `external: true`.",
      external:
        "Network '{{network}}' is external, but the plan says that this project creates it: its flags and subnet here are ignored, and `up` fails where it does not exist yet. Remove `external: true`.",
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#external"],
  },
  create({ plan, report }) {
    return {
      network(network) {
        const planned = plannedNetwork(plan, network)?.data.external;
        if (planned === undefined || (network.external?.value ?? false) === planned) return;
        report({
          at: network.external ?? network,
          messageId: planned ? "created" : "external",
          data: { network: network.key },
          subject: network.key,
        });
      },
    };
  },
});
