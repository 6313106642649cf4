import { defineRule, type Service } from "../src/rule.ts";
import { isLimit, textOf } from "./lib/attribute.ts";

export const resourceLimits = defineRule({
  id: "resource-limits",
  meta: {
    summary: "Require services to limit their memory and processor time",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing:
        "Service '{{service}}' has no limit for its {{missing}}: when it takes all, the kernel slows or kills the others, the data stores among them. Set {{keys}}.",
    },
    references: [
      "https://docs.docker.com/reference/compose-file/deploy/#resources",
      "https://docs.docker.com/engine/containers/resource_constraints/",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        const missing = LIMITS.filter(({ isSet }) => !isSet(service));
        if (missing.length === 0) return;
        report({
          at: service,
          messageId: "missing",
          data: {
            service: service.name,
            missing: missing.map(({ what }) => what).join(" and "),
            keys: missing.map(({ key }) => `\`${key}\``).join(" and "),
          },
        });
      },
    };
  },
});

const LIMITS = [
  {
    what: "memory",
    key: "mem_limit",
    isSet: (service: Service) => isLimit(textOf(service, "mem_limit")) || isDeployed(service, "memory"),
  },
  {
    what: "processor time",
    key: "cpus",
    isSet: (service: Service) =>
      ["cpus", "cpu_quota", "cpu_count", "cpu_percent"].some((key) => isLimit(textOf(service, key))) ||
      isDeployed(service, "cpus"),
  },
];

function isDeployed(service: Service, name: string): boolean {
  return isLimit(textOf(service, "deploy", "resources", "limits", name));
}
