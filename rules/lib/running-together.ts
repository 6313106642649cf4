import type { Project, Service } from "../../src/rule.ts";

/**
 * Whether two services can be active in one run. Those without profiles always are, and those that share a profile are
 * when it is. Services of different profiles are often alternatives, such as `cpu` and `gpu`; they run together for
 * certain only when the run that is linted names its profiles, and both are enabled.
 */
export function canRunTogether(one: Service, other: Service, project: Project): boolean {
  if (!one.enabled || !other.enabled) return false;
  if (one === other || one.profiles.length === 0 || other.profiles.length === 0) return true;
  if (one.profiles.some(({ value }) => other.profiles.some((profile) => profile.value === value))) return true;
  return !project.activeProfiles.includes("*");
}

/** The option of rules that judge only what can run together, to judge all. */
export const acrossProfiles = {
  schema: {
    type: "object",
    additionalProperties: false,
    properties: { acrossProfiles: { type: "boolean" } },
  },
  defaults: { acrossProfiles: false },
};
