import { defineRule, type Service } from "../src/rule.ts";
import { quoted } from "./lib/quoted.ts";

interface Options {
  readonly together: readonly (readonly string[])[];
}

const DEFAULTS: Options = { together: [] };

/** Stands for a start without any profile. */
const NO_PROFILE = "";

export const dependencyProfile = defineRule({
  id: "dependency-profile",
  meta: {
    summary: "Require the dependencies of a service to be active with each of its profiles",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    messages: {
      profile:
        "Service '{{service}}' depends on '{{dependency}}', which is not active with profile {{profiles}} alone: Compose then rejects the whole project. Give '{{dependency}}' the profile too, or write `required: false` if '{{service}}' can do without it.",
      always:
        "Service '{{service}}' has no profile and so always starts, but depends on '{{dependency}}', which starts only with {{profiles}}: without that, Compose rejects the whole project. Give both the same profiles, or write `required: false` if '{{service}}' can do without it.",
    },
    options: {
      schema: {
        type: "object",
        properties: {
          together: {
            description: "Profiles that are always activated together, one list each.",
            type: "array",
            items: { type: "array", items: { type: "string" }, minItems: 2 },
          },
        },
        additionalProperties: false,
      },
      defaults: DEFAULTS,
    },
    references: [
      "https://docs.docker.com/reference/compose-file/profiles/",
      "https://docs.docker.com/reference/compose-file/services/#depends_on",
    ],
  },
  create({ options, project, report }) {
    return {
      service(service) {
        for (const dependency of service.dependsOn) {
          const target = project.services.get(dependency.service);
          // One that is not active now is reported by dependency-undefined.
          if (!dependency.required || !target?.enabled) continue;
          const alone = profilesOf(service).filter((profile) => !isActive(target, profile, options));
          if (alone.length === 0) continue;
          const isAlways = alone.includes(NO_PROFILE);
          report({
            at: dependency,
            messageId: isAlways ? "always" : "profile",
            data: {
              service: service.name,
              dependency: target.name,
              profiles: quoted(isAlways ? profilesOf(target) : alone),
            },
            subject: target.name,
            cause: JSON.stringify([target.name, alone]),
            related: [{ at: target.at, message: `Service '${target.name}' is declared here.` }],
          });
        }
      },
    };
  },
});

function profilesOf({ profiles }: Service): readonly string[] {
  return profiles.length === 0 ? [NO_PROFILE] : profiles.map(({ value }) => value);
}

function isActive({ profiles }: Service, profile: string, { together }: Options): boolean {
  const active = [profile, ...together.filter((group) => group.includes(profile)).flat()];
  return profiles.length === 0 || profiles.some(({ value }) => active.includes(value));
}
