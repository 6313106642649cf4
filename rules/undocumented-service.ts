import { defineRule } from "../src/rule.ts";

export const undocumentedService = defineRule({
  id: "undocumented-service",
  meta: {
    summary: "Require every service to be in a tier of the plan",
    category: "security",
    recommended: "warn",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      unplanned:
        "Service '{{service}}' is in no tier of the plan: no rule can tell which env file it should load and which secrets it may hold. Name it in the `services` of a tier.",
    },
    securitySeverity: 2.7,
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
  },
  create({ plan, report }) {
    if (plan.tiers.size === 0) return {};
    return {
      service(service) {
        if (!plan.tierOf(service)) report({ at: service, messageId: "unplanned", data: { service: service.name } });
      },
    };
  },
});
