import { defineRule } from "../src/rule.ts";

export const readOnlyRoot = defineRule({
  id: "read-only-root",
  meta: {
    summary: "Require services to run on a root file system that they cannot change",
    category: "security",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing:
        "Service '{{service}}' can change its own programs: what breaks in can stay until the container is replaced. Set `read_only: true`, and give it a `tmpfs` or volume where it must write.",
    },
    securitySeverity: 3.1,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#read_only",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        if (service.readOnly?.value) return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
      },
    };
  },
});
