import { defineRule } from "../src/rule.ts";
import { llmKeysIn } from "./lib/llm.ts";

export const llmKeyInEnvFile = defineRule({
  id: "llm-key-in-env-file",
  meta: {
    summary: "Disallow LLM provider keys in the env files of other tiers than the LLM tier",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      held: "The env file of tier '{{tier}}' holds LLM provider key '{{key}}', and only tier '{{llmTier}}' may: every service that loads the file receives it. Move it to the env file of tier '{{llmTier}}'.",
      example:
        "The example env file of tier '{{tier}}' asks for LLM provider key '{{key}}', and only tier '{{llmTier}}' may hold it: every service that loads the file will receive it. Move the line to the example of tier '{{llmTier}}'.",
    },
    securitySeverity: 8.1,
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
  },
  create({ plan, report }) {
    return {
      envFile(file) {
        const tier = plan.tierOfFile(file.file);
        if (!plan.llm || !tier || tier.name === plan.llm.tier) return;
        for (const { key, entry } of llmKeysIn(file, plan)) {
          report({
            at: entry,
            range: key.at,
            messageId: file.isExample ? "example" : "held",
            data: { tier: tier.name, key: key.name, llmTier: plan.llm.tier },
            subject: key.name,
          });
        }
      },
    };
  },
});
