import { defineRule } from "../src/rule.ts";
import { writtenPath } from "./lib/env-file.ts";

export const sharedEnvLoaded = defineRule({
  id: "shared-env-loaded",
  meta: {
    summary: "Disallow services to load an env file that holds the secrets of all tiers",
    category: "security",
    recommended: "error",
    needsPlan: true,
    messages: {
      loaded:
        "Service '{{service}}' loads shared file '{{file}}', which holds the variables of all tiers for reference: the service receives the secrets of every tier. Load {{instead}} instead.",
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
        const instead = tier?.files[0] ? `'${tier.files[0]}'` : "a file that holds what it needs";
        for (const reference of service.envFiles) {
          if (!plan.isSharedFile(reference.file)) continue;
          report({
            at: reference,
            messageId: "loaded",
            data: { service: service.name, file: writtenPath(reference), instead },
            subject: writtenPath(reference),
            cause: reference.file,
          });
        }
      },
    };
  },
});
