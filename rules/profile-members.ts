import { defineRule } from "../src/rule.ts";
import { quoted } from "./lib/quoted.ts";

export const profileMembers = defineRule({
  id: "profile-members",
  meta: {
    summary: "Require services to have the profiles under which the plan lists them",
    category: "reliability",
    recommended: "off",
    needsPlan: true,
    messages: {
      missing:
        "The plan starts service '{{service}}' with profile '{{profile}}', but it has only {{profiles}}: `--profile {{profile}}` leaves it out. Add the profile, or take the service off `plan.profiles.{{profile}}`.",
    },
    references: ["https://docs.docker.com/reference/compose-file/profiles/"],
  },
  create({ plan, report }) {
    const planned = Object.entries(plan.data.profiles ?? {});
    return {
      service(service) {
        const [first] = service.profiles;
        // Without profiles it starts with every one.
        if (!first) return;
        const names = service.profiles.map(({ value }) => value);
        for (const [profile, { services }] of planned) {
          if (names.includes(profile) || !plan.selects(services, service)) continue;
          report({
            at: first,
            messageId: "missing",
            data: { service: service.name, profile, profiles: quoted(names) },
            subject: profile,
          });
        }
      },
    };
  },
});
