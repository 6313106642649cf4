import { defineRule } from "../src/rule.ts";

export const nonRootUser = defineRule({
  id: "non-root-user",
  meta: {
    summary: "Require services to run as another user than root",
    category: "security",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      unset:
        "Service '{{service}}' states no user, so its image decides, and most images run as root: a way out of the container is then a way to root on the host. Set `user`, by number.",
      root: "Service '{{service}}' runs as root: a way out of the container is then a way to root on the host. Set `user` to another, by number.",
    },
    securitySeverity: 5.5,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#user",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        const { user, name } = service;
        if (user && !/^(?:root|0+)?(?::|$)/.test(user.value)) return;
        report({
          at: user?.value ? user : service,
          messageId: user?.value ? "root" : "unset",
          data: { service: name },
        });
      },
    };
  },
});
