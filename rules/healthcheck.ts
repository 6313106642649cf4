import { defineRule, type Project, type Service } from "../src/rule.ts";

export const healthcheck = defineRule({
  id: "healthcheck",
  meta: {
    summary: "Require services to say how their health is checked",
    category: "reliability",
    recommended: "off",
    needsPlan: false,
    needsWholeProject: true,
    messages: {
      missing:
        "Service '{{service}}' states no `healthcheck`: unless its image brings one, a process that hangs counts as running, and `service_healthy` cannot wait for it. Add one, or `healthcheck: { disable: true }` where there is nothing to check.",
    },
    references: [
      "https://docs.docker.com/reference/compose-file/services/#healthcheck",
      "https://docs.docker.com/reference/dockerfile/#healthcheck",
    ],
  },
  create({ project, report }) {
    return {
      service(service) {
        if (service.healthcheck || isJob(service, project)) return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
      },
    };
  },
});

/** A service that others wait for until it is done has an end and no health. */
function isJob({ name }: Service, { services }: Project): boolean {
  return [...services.values()].some(({ dependsOn }) =>
    dependsOn.some(({ service, condition }) => service === name && condition === "service_completed_successfully"),
  );
}
