import { defineRule, type Fix, type Service } from "../src/rule.ts";

const OPTION = /^no-new-privileges(?:[:=]true)?$/;

export const noNewPrivileges = defineRule({
  id: "no-new-privileges",
  meta: {
    summary: "Require services to give up gaining privileges",
    category: "security",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    fixable: "safe",
    messages: {
      missing:
        "Service '{{service}}' may gain privileges through programs that are set-user-id, such as `su`: whoever breaks in as a plain user can become the container's root. Add `no-new-privileges:true` to `security_opt`.",
    },
    securitySeverity: 4.4,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        if (service.securityOpt.some(({ value }) => OPTION.test(value))) return;
        report({ at: service, messageId: "missing", data: { service: service.name }, ...offerFix(service) });
      },
    };
  },
});

/** Who wrote `no-new-privileges:false` has a reason, which a person must weigh. */
function offerFix(service: Service): { readonly fix?: Fix } {
  if (service.securityOpt.some(({ value }) => value.startsWith("no-new-privileges"))) return {};
  const description = "Add `no-new-privileges:true` to `security_opt`.";
  const value = "no-new-privileges:true";
  return { fix: { description, edits: [{ kind: "add", in: service, keys: ["security_opt"], value }] } };
}
