import {
  defineRule,
  describeNode,
  describePath,
  findViolations,
  type Project,
  type ReachViolation,
} from "../src/rule.ts";

export const networkReach = defineRule({
  id: "network-reach",
  meta: {
    summary: "Enforce who can reach whom over networks, ports and links",
    category: "security",
    recommended: "error",
    needsPlan: true,
    needsWholeProject: true,
    messages: {
      reachable:
        "{{from}} can reach {{to}} {{path}}. The plan forbids it{{reason}}: whoever takes over the one can attack the other. Take one of them off what joins them, or change `plan.reach`.",
      unreachable:
        "{{from}} cannot reach {{to}} within {{hops}}. The plan demands it{{reason}}: what the one needs of the other fails. Put both on one network, or change `plan.reach`.",
    },
    securitySeverity: 7,
    references: [
      "https://docs.docker.com/compose/how-tos/networking/",
      "https://docs.docker.com/reference/compose-file/services/#networks",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ project, plan, report }) {
    return {
      project() {
        for (const violation of findViolations(project, plan)) {
          const { from, to, path } = violation;
          const words = describePath(path);
          report({
            ...placeOf(violation, project),
            messageId: path.length > 0 ? "reachable" : "unreachable",
            data: { ...dataOf(violation), path: words },
            subject: `${from.name}:${to.name}`,
            cause: `${to.name}:${words || from.name}`,
            flow: path.flatMap(({ ways: [way] }) => way?.evidence ?? []),
          });
        }
      },
    };
  },
});

/** The first place that shows the path; without a path, the service that has none. */
function placeOf({ from, to, path }: ReachViolation, project: Project) {
  const service = from.service ?? to.service;
  const range = path[0]?.ways[0]?.evidence[0]?.at;
  return {
    at: service ?? { at: project.at, path: "" },
    ...(range && { range }),
    ...(service && { service: service.name }),
  };
}

function dataOf({ from, to, assertion: { hops = 1, reason } }: ReachViolation) {
  return {
    from: describeNode(from).replace(/^t/, "T").replace(/^'/, "Service '"),
    to: describeNode(to),
    hops: hops === 1 ? "1 hop" : `${hops} hops`,
    reason: reason === undefined ? "" : ` (${reason.replace(/\.$/, "")})`,
  };
}
