import { defineRule, type EnvFile, type Plan, type Tier } from "../src/rule.ts";
import { effectiveEntries, isEmptied } from "./lib/env-file.ts";
import { quoted } from "./lib/quoted.ts";

export const envTierSecretClass = defineRule({
  id: "env-tier-secret-class",
  meta: {
    summary: "Disallow secrets in a tier's env file of a class that the plan does not grant the tier",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      held: "The env file of tier '{{tier}}' holds '{{name}}', a secret of class '{{secretClass}}', and the plan grants the tier {{granted}}: every service that loads the file receives it. Move it to the tier that needs it, or grant the class in `plan.tiers.{{tier}}.secrets`.",
      example:
        "The example env file of tier '{{tier}}' asks for '{{name}}', a secret of class '{{secretClass}}', and the plan grants the tier {{granted}}: every service that loads the file will receive it. Move the line to the tier that needs it, or grant the class in `plan.tiers.{{tier}}.secrets`.",
    },
    securitySeverity: 7,
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
  },
  create({ plan, report }) {
    return {
      envFile(file) {
        const tier = plan.tierOfFile(file.file);
        if (!tier) return;
        for (const { entry, secretClass } of ungrantedEntries(file, tier, plan)) {
          report({
            at: entry,
            range: entry.nameAt,
            messageId: file.isExample ? "example" : "held",
            data: {
              tier: tier.name,
              name: entry.name,
              secretClass: secretClass.name,
              granted: quoted(tier.secrets) || "none",
            },
            subject: entry.name,
          });
        }
      },
    };
  },
});

/** The secrets of a file that its tier may not hold. LLM provider keys are reported by llm-key-in-env-file. */
function ungrantedEntries(file: EnvFile, tier: Tier, plan: Plan) {
  return effectiveEntries(file).flatMap((entry) => {
    const secretClass = plan.classOfName(entry.name);
    if (!secretClass || plan.mayHold(tier, secretClass)) return [];
    return isEmptied(entry) || plan.isLlmKey(entry.name) ? [] : [{ entry, secretClass }];
  });
}
