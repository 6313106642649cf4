import { defineRule } from "../src/rule.ts";

export const capDropAll = defineRule({
  id: "cap-drop-all",
  meta: {
    summary: "Require services to drop all capabilities and take back those that they need",
    category: "security",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing:
        "Service '{{service}}' keeps Docker's standard capabilities, among them changing the owner of any file and forging packets. Add `cap_drop: [ALL]`, and `cap_add` with what it needs.",
    },
    securitySeverity: 4.4,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#cap_drop",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        // A privileged service keeps all, whatever it drops.
        if (service.privileged?.value || service.capDrop.some(({ value }) => value.toUpperCase() === "ALL")) return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
      },
    };
  },
});
