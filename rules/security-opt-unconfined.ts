import { defineRule } from "../src/rule.ts";

/** What each option gives up. */
const LOSSES: ReadonlyMap<string, string> = new Map([
  ["seccomp=unconfined", "every system call of the kernel is open to it, those of known escapes included"],
  ["apparmor=unconfined", "AppArmor no longer keeps it from mounting and from the kernel's settings"],
  ["label=disable", "SELinux no longer keeps it from the host's files"],
  ["systempaths=unconfined", "the paths of /proc and /sys that Docker hides are open to it"],
]);

export const securityOptUnconfined = defineRule({
  id: "security-opt-unconfined",
  meta: {
    summary: "Disallow services that switch off seccomp, AppArmor or SELinux",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      unconfined:
        "Service '{{service}}' has `security_opt: {{option}}`: {{loss}}. Remove it, or write a profile that allows what the service lacks.",
    },
    securitySeverity: 7.8,
    references: [
      "https://docs.docker.com/engine/security/seccomp/",
      "https://docs.docker.com/engine/security/apparmor/",
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        // Docker gives a privileged service no profile anyway.
        if (service.privileged?.value) return;
        for (const at of service.securityOpt) {
          const option = at.value.replace(":", "=");
          const loss = LOSSES.get(option);
          if (!loss) continue;
          report({
            at,
            messageId: "unconfined",
            data: { service: service.name, option: at.value, loss },
            subject: option.split("=", 1)[0] ?? "",
          });
        }
      },
    };
  },
});
