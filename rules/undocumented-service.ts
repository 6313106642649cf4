import { defineRule } from "../src/rule.ts";

export const undocumentedService = defineRule({
  id: "undocumented-service",
  meta: {
    summary: "Require every service to be in a tier or a profile of the plan",
    category: "security",
    recommended: "warn",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      unplanned:
        "Service '{{service}}' is in no tier and no profile of the plan: no rule can tell which env file it should load and which secrets it may hold. Name it in the `services` of a tier.",
    },
    securitySeverity: 3.1,
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
  },
  create({ plan, report }) {
    if (plan.tiers.size === 0) return {};
    const profiles = Object.values(plan.data.profiles ?? {});
    return {
      service(service) {
        if (plan.tierOf(service) || profiles.some(({ services }) => plan.selects(services, service))) return;
        report({ at: service, messageId: "unplanned", data: { service: service.name }, cause: "unplanned" });
      },
    };
  },
});
