import { defineRule } from "../src/rule.ts";
import { secretsIn } from "./lib/secret-text.ts";
import { describeText, textsOf } from "./lib/service-texts.ts";

export const secretLiteralOrDefault = defineRule({
  id: "secret-literal-or-default",
  meta: {
    summary: "Disallow secrets that are written into the Compose file, as a value or as a default",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      literal:
        "{{what}} is a secret of class '{{secretClass}}' with its value written into the file: everyone who can read the file has it. Replace it, and take the new one from an env file outside the repository, as `${{{name}}:?}`, or from `secrets`.",
      default:
        "{{what}} takes a default that is written into the file when '{{reference}}' is not set, for a secret of class '{{secretClass}}': the service then starts with a secret that everyone who can read the file knows. Write `${{{reference}}:?}`, so that Compose stops instead.",
      shape:
        "{{what}} holds text with the shape of a secret of class '{{secretClass}}': everyone who can read the file has it. Revoke it, and take the new one from an env file outside the repository, or from `secrets`.",
    },
    securitySeverity: 8.6,
    references: [
      "https://docs.docker.com/compose/how-tos/use-secrets/",
      "https://cwe.mitre.org/data/definitions/798.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
  },
  create({ plan, report }) {
    return {
      service(service) {
        for (const item of textsOf(service)) {
          for (const secret of secretsIn(item, plan)) {
            report({
              at: item.at,
              range: item.text.within(secret.start, secret.end),
              messageId: secret.kind,
              data: {
                what: describeText(item, service),
                secretClass: secret.secretClass.name,
                name: secret.name,
                reference: secret.reference,
              },
              subject: secret.name,
            });
          }
        }
      },
    };
  },
});
