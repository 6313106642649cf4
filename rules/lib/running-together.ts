import type { Project, Service } from "../../src/rule.ts";

/** The name under which all services are found, be they alternatives or not. */
export const anyProfile = "any";

/** The name under which the services without profiles are found. */
const noProfile = "none";

/** The names under which an active service is found, of those that `profilesBeside` gives. */
export function profilesAround(service: Service): readonly string[] {
  return [...namesOf(service), anyProfile];
}

/**
 * The names under which all active services are found that can be active in one run with this one. Those without
 * profiles always are, and those that share a profile are when it is. Services of different profiles are often
 * alternatives, such as `cpu` and `gpu`; they run together for certain only when the run that is linted names its
 * profiles, and both are enabled.
 */
export function profilesBeside(service: Service, project: Project): readonly string[] {
  if (service.profiles.length === 0 || !project.activeProfiles.includes("*")) return [anyProfile];
  return [...namesOf(service), noProfile];
}

function namesOf({ profiles }: Service): readonly string[] {
  return profiles.length === 0 ? [noProfile] : profiles.map(({ value }) => `profile ${value}`);
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
