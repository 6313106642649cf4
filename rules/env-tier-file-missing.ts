import { defineRule } from "../src/rule.ts";
import { quoted } from "./lib/quoted.ts";

export const envTierFileMissing = defineRule({
  id: "env-tier-file-missing",
  meta: {
    summary: "Require services to load an env file of the tier that the plan gives them",
    category: "security",
    recommended: "error",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      missing:
        "Service '{{service}}' is in tier '{{tier}}' and loads no env file of it: its secrets come from elsewhere, where the plan cannot tell who else has them. Add {{files}} to its `env_file`.",
    },
    securitySeverity: 4.4,
    references: ["https://docs.docker.com/reference/compose-file/services/#env_file"],
  },
  create({ plan, report }) {
    return {
      service(service) {
        const tier = plan.tierOf(service);
        if (!tier || tier.files.length === 0) return;
        if (service.envFiles.some(({ file }) => plan.tierOfFile(file)?.name === tier.name)) return;
        report({
          at: service,
          messageId: "missing",
          data: { service: service.name, tier: tier.name, files: quoted(tier.files) },
          subject: tier.name,
          cause: tier.name,
        });
      },
    };
  },
});
