import { defineRule, type EnvFileReference, type Plan, type Service } from "../src/rule.ts";
import { isEmptied, writtenPath } from "./lib/env-file.ts";
import { gatewayOf, isOutsideLlmTier, llmKeysIn } from "./lib/llm.ts";

const MOST_SHOWN = 3;

export const llmKeyViaEnvFile = defineRule({
  id: "llm-key-via-env-file",
  meta: {
    summary: "Disallow services outside the LLM tier to load env files that hold LLM provider keys",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      loaded:
        "Service '{{service}}' loads '{{file}}'{{example}}, which holds {{keys}}: they reach its container, and only members of tier '{{tier}}' may hold LLM provider keys. Load a file of its own tier instead, and call {{gateway}}.",
    },
    securitySeverity: 8.1,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#env_file",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
  },
  create({ plan, report }) {
    return {
      service(service) {
        if (!isOutsideLlmTier(service, plan)) return;
        for (const reference of service.envFiles) {
          const keys = receivedKeys(service, reference, plan);
          if (keys.length === 0) continue;
          report({
            at: reference,
            messageId: "loaded",
            data: {
              service: service.name,
              file: writtenPath(reference),
              example: reference.state === "example" ? " (judged by its example)" : "",
              keys: listKeys(keys.map(({ name }) => name)),
              tier: plan.llm?.tier ?? "",
              gateway: gatewayOf(plan),
            },
            subject: writtenPath(reference),
            related: keys.slice(0, MOST_SHOWN).map(({ name, at }) => ({ at, message: `Key '${name}' is here.` })),
            cause: reference.file,
          });
        }
      },
    };
  },
});

/** The keys of a file that reach the service. Tier files are the business of the rules for tiers. */
function receivedKeys(service: Service, { file, content }: EnvFileReference, plan: Plan) {
  if (!content || plan.tierOfFile(file)) return [];
  return llmKeysIn(content, plan).flatMap(({ entry, key }) => {
    const winner = service.variables.get(entry.name);
    return winner && (winner.source === "environment" || isEmptied(winner)) ? [] : [key];
  });
}

function listKeys(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).map((name) => `'${name}'`);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
