import { profileMembers } from "../../rules/profile-members.ts";
import { testRule } from "../support/test-rule.ts";

const plan = { profiles: { data: { services: ["postgres", "redis-*"] }, agents: { services: ["agent"] } } };

testRule(profileMembers, {
  good: [
    {
      name: "the planned profile among others",
      plan,
      files:
        "services: { postgres: { image: p:1, profiles: [all, data] }, agent: { image: a:1, profiles: [agents] } }\n",
    },
    { name: "no plan", files: "services: { postgres: { image: p:1, profiles: [all] } }\n" },
    {
      name: "unusual but right: no profile, so that it starts with each",
      plan,
      files: "services: { postgres: { image: p:1 } }\n",
    },
  ],
  bad: [
    {
      name: "other profiles only",
      plan,
      files: "services:\n  redis-1:\n    image: redis:7\n    profiles: [cache, agents]\n",
      findings: [
        {
          messageId: "missing",
          at: "4:16-21",
          service: "redis-1",
          subject: "data",
          says: ["'cache', 'agents'", "plan.profiles.data"],
        },
      ],
    },
  ],
});
