import { defineRule } from "../src/rule.ts";

/** What each capability lets a root process in the container do (capabilities(7)). These end outside the container. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["ALL", "do everything that root may"],
  ["BPF", "load programs into the kernel"],
  ["DAC_READ_SEARCH", "open any file of the host by its handle"],
  ["SYS_ADMIN", "mount file systems and leave its container by way of them"],
  ["SYS_BOOT", "restart the host or load another kernel"],
  ["SYS_MODULE", "load modules into the host's kernel"],
  ["SYS_RAWIO", "read and write the host's memory and disks past the kernel"],
]);

/** These reach the host only together with something else. */
const HELPS: ReadonlyMap<string, string> = new Map([
  ["MAC_ADMIN", "change the policy of the host's mandatory access control"],
  ["MAC_OVERRIDE", "ignore the host's mandatory access control"],
  ["NET_ADMIN", "rewrite the routes and firewall of every network that it is on"],
  ["PERFMON", "watch what other processes of the host do"],
  ["SYSLOG", "read kernel addresses that exploits need"],
  ["SYS_PTRACE", "read and change every process that it can see"],
  ["SYS_TIME", "set the host's clock, on which logs, tokens and certificates depend"],
]);

export const dangerousCapability = defineRule({
  id: "dangerous-capability",
  meta: {
    summary: "Disallow capabilities that let a service act on the host",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      escape:
        "Service '{{service}}' gets capability {{capability}}, with which it can {{power}}: a break-in there is a break-in on the host. Remove it, or grant the narrower one that it needs.",
      help: "Service '{{service}}' gets capability {{capability}}, with which it can {{power}}. Remove it unless that is the service's work; then say so in `plan.exceptions`.",
    },
    securitySeverity: 9.3,
    references: [
      "https://man7.org/linux/man-pages/man7/capabilities.7.html",
      "https://docs.docker.com/engine/security/#linux-kernel-capabilities",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        // A privileged service has them all already.
        if (service.privileged?.value) return;
        for (const at of service.capAdd) {
          const capability = at.value.toUpperCase().replace(/^CAP_/, "");
          const isEscape = ESCAPES.has(capability);
          const power = ESCAPES.get(capability) ?? HELPS.get(capability);
          if (!power) continue;
          report({
            at,
            messageId: isEscape ? "escape" : "help",
            data: { service: service.name, capability, power },
            subject: capability,
            ...(isEscape ? {} : { atMost: "warn" }),
          });
        }
      },
    };
  },
});
