import { defineRule } from "../src/rule.ts";
import { writeAttribute } from "./lib/write.ts";

export const networkName = defineRule({
  id: "network-name",
  meta: {
    summary: "Require networks to have the real names that the plan gives them",
    category: "correctness",
    recommended: "error",
    needsPlan: true,
    fixable: "safe",
    messages: {
      differs:
        "Network '{{network}}' is really called '{{actual}}', but the plan calls it '{{planned}}': other projects that join '{{planned}}' would not meet these services. Set `name: {{planned}}`.",
    },
    references: ["https://docs.docker.com/reference/compose-file/networks/#name"],
  },
  create({ plan, report }) {
    return {
      network(network) {
        const planned = plan.networks.get(network.key)?.name;
        if (planned === undefined || network.name === planned) return;
        report({
          at: network.nameText ?? network,
          messageId: "differs",
          data: { network: network.key, actual: network.name, planned },
          subject: network.key,
          fix: {
            description: `Set \`name: ${planned}\` on network '${network.key}'.`,
            edits: [writeAttribute({ element: network, key: "name", present: network.nameText, value: planned })],
          },
        });
      },
    };
  },
});
