import { defineRule, type EnvFile, type Plan, type Tier, type Variable } from "../src/rule.ts";
import { effectiveEntries, isEmptied } from "./lib/env-file.ts";

export const envKeyEmpty = defineRule({
  id: "env-key-empty",
  meta: {
    summary: "Disallow secrets that a tier's env file names and leaves empty",
    category: "reliability",
    recommended: "warn",
    needsPlan: true,
    messages: {
      empty:
        "The env file of tier '{{tier}}' leaves '{{name}}' empty, a secret of class '{{secretClass}}' that the plan grants the tier: the services that load the file start without it. Fill it in, or remove the line.",
    },
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"],
  },
  create({ plan, report }) {
    return {
      envFile(file) {
        const tier = plan.tierOfFile(file.file);
        if (!tier || file.isExample) return;
        for (const { entry, secretClass } of emptySecrets(file, tier, plan)) {
          report({
            at: entry,
            range: entry.nameAt,
            messageId: "empty",
            data: { tier: tier.name, name: entry.name, secretClass },
            subject: entry.name,
          });
        }
      },
    };
  },
});

/** A secret that the tier may not hold is emptied on purpose. */
function emptySecrets(file: EnvFile, tier: Tier, plan: Plan) {
  const entries = effectiveEntries(file);
  const hasLlmKey = entries.some((entry) => plan.isLlmKey(entry.name) && !isEmptied(entry));
  // Providers are alternatives: with the key of one, those of the others may stay empty.
  const isNeeded = ({ name }: Variable): boolean => !(hasLlmKey && plan.isLlmKey(name));
  return entries.flatMap((entry) => {
    const secretClass = plan.classOfName(entry.name);
    if (!secretClass || !isEmptied(entry) || !plan.mayHold(tier, secretClass) || !isNeeded(entry)) return [];
    return [{ entry, secretClass: secretClass.name }];
  });
}
