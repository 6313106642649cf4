import { defineRule, type Service, type Text } from "../src/rule.ts";
import { attributeOf } from "./lib/attribute.ts";

/** What a service gains on the host by sharing each of its namespaces. */
const GAINS = {
  pid: "sees every process of the host with its command line, and as root may signal them and read their memory",
  ipc: "reads and writes the shared memory of the host's processes",
  userns_mode: "runs its root as the host's root even where the engine maps users to others",
  uts: "may change the host's name, by which logs and certificates know it",
} as const;

export const hostNamespace = defineRule({
  id: "host-namespace",
  meta: {
    summary: "Disallow services in the host's process, memory, user or name space",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      host: "Service '{{service}}' has `{{key}}: host`: it {{gain}}. Remove it, or share with one container, as `{{key}}: service:NAME`, where that is what it needs.",
      own: "Service '{{service}}' has `{{key}}: host`: it {{gain}}. Remove it.",
    },
    securitySeverity: 7.8,
    references: [
      "https://docs.docker.com/reference/compose-file/services/#pid",
      "https://docs.docker.com/engine/security/userns-remap/",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        // A privileged service has all of that and more.
        if (service.privileged?.value) return;
        for (const { key, at } of namespacesOf(service)) {
          report({
            at,
            messageId: key === "pid" || key === "ipc" ? "host" : "own",
            data: { service: service.name, key, gain: GAINS[key] },
            subject: key,
          });
        }
      },
    };
  },
});

function namespacesOf(service: Service) {
  const uts = attributeOf(service, "uts");
  const texts = { pid: service.pid, ipc: service.ipc, userns_mode: service.usernsMode };
  return [
    ...(["pid", "ipc", "userns_mode"] as const).flatMap((key) => (isHost(texts[key]) ? [{ key, at: texts[key] }] : [])),
    ...(uts?.kind === "scalar" && uts.value === "host"
      ? [{ key: "uts" as const, at: { at: uts, path: `${service.path}.uts` } }]
      : []),
  ];
}

function isHost(text: Text | undefined): text is Text {
  return text?.value === "host";
}
