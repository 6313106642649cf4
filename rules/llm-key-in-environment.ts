import { defineRule } from "../src/rule.ts";
import { gatewayOf, isOutsideLlmTier, llmKeysOf } from "./lib/llm.ts";
import { statedVariables } from "./lib/service-texts.ts";

export const llmKeyInEnvironment = defineRule({
  id: "llm-key-in-environment",
  meta: {
    summary: "Disallow LLM provider keys in `environment` and build arguments outside the LLM tier",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      own: "Service '{{service}}' is given LLM provider key '{{key}}', which only members of tier '{{tier}}' may hold: whoever gets into '{{service}}' can spend it. Remove the variable and call {{gateway}} instead.",
      inside:
        "Variable '{{variable}}' of service '{{service}}' carries LLM provider key '{{key}}' under another name, and only members of tier '{{tier}}' may hold it. Remove the reference and call {{gateway}} instead.",
    },
    securitySeverity: 8.1,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#environment",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
  },
  create({ plan, report }) {
    return {
      service(service) {
        if (!isOutsideLlmTier(service, plan)) return;
        for (const variable of statedVariables(service)) {
          for (const key of llmKeysOf(variable, plan)) {
            report({
              at: variable,
              range: key.at,
              messageId: key.name === variable.name ? "own" : "inside",
              data: {
                service: service.name,
                variable: variable.name,
                key: key.name,
                tier: plan.llm?.tier ?? "",
                gateway: gatewayOf(plan),
              },
              subject: key.name,
            });
          }
        }
      },
    };
  },
});
