import { defineRule } from "../src/rule.ts";

export const privileged = defineRule({
  id: "privileged",
  meta: {
    summary: "Disallow privileged services",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      privileged:
        "Service '{{service}}' is privileged: it has every capability and device of the host, so a break-in there is a break-in on the host. Remove `privileged`, and grant the single capability or device that it needs with `cap_add` or `devices`.",
    },
    securitySeverity: 9.3,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#privileged",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        if (!service.privileged?.value) return;
        report({ at: service.privileged, messageId: "privileged", data: { service: service.name } });
      },
    };
  },
});
