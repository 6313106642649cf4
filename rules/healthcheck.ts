import { defineRule, type Project } from "../src/rule.ts";

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
    const jobs = findJobs(project);
    return {
      service(service) {
        if (service.healthcheck || jobs.has(service.name)) return;
        report({ at: service, messageId: "missing", data: { service: service.name } });
      },
    };
  },
});

/** The services that others wait for until they are done: those have an end and no health. */
function findJobs({ services }: Project): ReadonlySet<string> {
  const dependencies = [...services.values()].flatMap(({ dependsOn }) => dependsOn);
  const awaited = dependencies.filter(({ condition }) => condition === "service_completed_successfully");
  return new Set(awaited.map(({ service }) => service));
}
