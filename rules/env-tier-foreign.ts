import { defineRule } from "../src/rule.ts";
import { writtenPath } from "./lib/env-file.ts";

export const envTierForeign = defineRule({
  id: "env-tier-foreign",
  meta: {
    summary: "Disallow services to load the env file of a tier that is not theirs",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      foreign:
        "Service '{{service}}' of tier '{{tier}}' loads '{{file}}', the env file of tier '{{foreign}}': it receives secrets that the plan keeps from it. Load only files of tier '{{tier}}', and move there what the service needs.",
      unplanned:
        "Service '{{service}}' is in no tier of the plan and loads '{{file}}', the env file of tier '{{foreign}}': it receives secrets that the plan gives to others. Stop loading the file, or name the service in `plan.tiers.{{foreign}}.services`.",
    },
    securitySeverity: 7,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#env_file",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
  },
  create({ plan, report }) {
    return {
      service(service) {
        const tier = plan.tierOf(service);
        for (const reference of service.envFiles) {
          const foreign = plan.tierOfFile(reference.file);
          // The LLM tier's file in the wrong hands is reported by llm-tier-member.
          if (!foreign || foreign.name === tier?.name || foreign.name === plan.llm?.tier) continue;
          report({
            at: reference,
            messageId: tier ? "foreign" : "unplanned",
            data: {
              service: service.name,
              tier: tier?.name ?? "",
              file: writtenPath(reference),
              foreign: foreign.name,
            },
            subject: writtenPath(reference),
          });
        }
      },
    };
  },
});
