import { defineRule } from "../src/rule.ts";
import { plannedNetwork } from "./lib/planned-network.ts";

export const networkMissing = defineRule({
  id: "network-missing",
  meta: {
    summary: "Require the networks of the plan to be declared",
    category: "correctness",
    recommended: "warn",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      missing:
        "No file declares network '{{network}}', which the plan counts on. Declare it under `networks`, or set `optional: true` in `plan.networks.{{network}}`.",
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/"],
  },
  create({ plan, report }) {
    return {
      project(project) {
        const declared = new Set<string>();
        for (const network of project.networks.values()) {
          const planned = plannedNetwork(plan, network);
          if (planned) declared.add(planned.key);
        }
        // A project with none of them is another one, such as a tool that lies in the same repository.
        if (declared.size === 0) return;
        for (const [network, { optional }] of plan.networks) {
          if (optional || declared.has(network)) continue;
          report({
            at: { at: project.at, path: "networks" },
            messageId: "missing",
            data: { network },
            subject: network,
          });
        }
      },
    };
  },
});
