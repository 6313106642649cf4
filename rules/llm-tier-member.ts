import { defineRule } from "../src/rule.ts";
import { writtenPath } from "./lib/env-file.ts";
import { gatewayOf, isOutsideLlmTier } from "./lib/llm.ts";

export const llmTierMember = defineRule({
  id: "llm-tier-member",
  meta: {
    summary: "Disallow services that are not members of the LLM tier to load its env file",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      loaded:
        "Service '{{service}}' loads '{{file}}', the env file of tier '{{tier}}', and is not a member of that tier: it receives every LLM provider key. Stop loading the file and call {{gateway}}, or make it a member in `plan.tiers.{{tier}}.services`.",
    },
    securitySeverity: 8.1,
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"],
  },
  create({ plan, report }) {
    return {
      service(service) {
        if (!plan.llm || !isOutsideLlmTier(service, plan)) return;
        for (const reference of service.envFiles) {
          if (plan.tierOfFile(reference.file)?.name !== plan.llm.tier) continue;
          report({
            at: reference,
            messageId: "loaded",
            data: {
              service: service.name,
              file: writtenPath(reference),
              tier: plan.llm.tier,
              gateway: gatewayOf(plan),
            },
            subject: writtenPath(reference),
          });
        }
      },
    };
  },
});
