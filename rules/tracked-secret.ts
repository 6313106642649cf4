import { defineRule } from "../src/rule.ts";
import { effectiveEntries } from "./lib/env-file.ts";
import { realSecretClass } from "./lib/real-secret.ts";

export const trackedSecret = defineRule({
  id: "tracked-secret",
  meta: {
    summary: "Disallow real secrets in env files that a repository keeps",
    category: "security",
    recommended: "error",
    needsPlan: false,
    dependsOnMachine: true,
    messages: {
      tracked:
        "'{{name}}' holds what looks like a real secret of class '{{secretClass}}', in an env file that git tracks: everyone who can read the repository has it, and its history keeps it. Replace the secret, take the file out of git with `git rm --cached`, and let `.gitignore` name it.",
      unignored:
        "'{{name}}' holds what looks like a real secret of class '{{secretClass}}', in an env file that no `.gitignore` leaves out: it is published with the project. Let `.gitignore` name the file, and replace the secret if the file was ever shared.",
    },
    securitySeverity: 8.6,
    references: [
      "https://cwe.mitre.org/data/definitions/540.html",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
  },
  create({ plan, report }) {
    return {
      envFile(file) {
        if (file.isExample || !file.tracking) return;
        for (const entry of effectiveEntries(file)) {
          const secretClass = realSecretClass(entry, plan);
          if (!secretClass) continue;
          report({
            at: entry,
            range: entry.nameAt,
            messageId: file.tracking,
            data: { name: entry.name, secretClass: secretClass.name },
            subject: entry.name,
          });
        }
      },
    };
  },
});
