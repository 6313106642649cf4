import { defineRule, type EnvFile, type Project } from "../src/rule.ts";
import { effectiveEntries } from "./lib/env-file.ts";
import { quoted } from "./lib/quoted.ts";

export const envKeyNotInShared = defineRule({
  id: "env-key-not-in-shared",
  meta: {
    summary: "Require the variables of tier env files to be in a shared env file",
    category: "correctness",
    recommended: "warn",
    needsPlan: true,
    messages: {
      unknown:
        "The env file of tier '{{tier}}' has '{{name}}', and {{shared}} has not: the plan takes the variables of all tiers from there, so whoever sets up the project from it leaves this one out. Add the name there, or remove the line.",
    },
    references: ["https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"],
  },
  create({ plan, project, report }) {
    const shared = sharedFiles(project, (path) => plan.isSharedFile(path));
    if (shared.length === 0) return {};
    const known = new Set(shared.flatMap(({ entries }) => entries).map(({ name }) => name));
    const names = quoted([...new Set(shared.map(({ file }) => file.replace(/^.*\//s, "")))]);
    return {
      envFile(file) {
        const tier = plan.tierOfFile(file.file);
        if (!tier) return;
        for (const entry of effectiveEntries(file)) {
          if (known.has(entry.name)) continue;
          report({
            at: entry,
            range: entry.nameAt,
            messageId: "unknown",
            data: { tier: tier.name, name: entry.name, shared: names },
            subject: entry.name,
          });
        }
      },
    };
  },
});

function sharedFiles({ envFiles, referenceEnvFiles }: Project, isShared: (path: string) => boolean) {
  const files: readonly EnvFile[] = [...envFiles.values(), ...referenceEnvFiles.values()];
  return files.filter(({ file }) => isShared(file));
}
