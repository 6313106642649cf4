import { defineRule, type Plan, type Problem, type Project } from "../src/rule.ts";
import { lostInEnvFile, lostInService } from "./lib/dollar.ts";

const MOST_RELATED = 9;
/** Every login shell sets these. */
const SHELL_NAMES: ReadonlySet<string> = new Set(["HOME", "LOGNAME", "PATH", "PWD", "SHELL", "USER"]);

export const undefinedVariable = defineRule({
  id: "undefined-variable",
  meta: {
    summary: "Disallow variables without a default that nothing sets",
    category: "reliability",
    recommended: "warn",
    needsPlan: false,
    dependsOnMachine: true,
    messages: {
      once: "Variable '{{name}}' has no default here, and no env file of the project names it: where the shell does not set it, Compose puts nothing in its place. Name it in `.env.example`, write `${{{name}}:-}` if it may be empty and `${{{name}}:?}` if not, or `$$` for a `$` that is no variable's.",
      often:
        "Variable '{{name}}' has no default in {{count}} places, of which this is the first, and no env file of the project names it: where the shell does not set it, Compose puts nothing in its place. Name it in `.env.example`, write `${{{name}}:-}` if it may be empty and `${{{name}}:?}` if not, or `$$` for a `$` that is no variable's.",
    },
    references: [
      "https://docs.docker.com/reference/compose-file/interpolation/",
      "https://github.com/docker/compose/issues/13567",
      "https://github.com/docker/compose/issues/8231",
    ],
  },
  create({ plan, report }) {
    return {
      project(project) {
        for (const [name, [first, ...others]] of groupProblems(project, plan)) {
          if (!first) continue;
          report({
            at: first,
            messageId: others.length === 0 ? "once" : "often",
            data: { name, count: others.length + 1 },
            subject: name,
            related: others.slice(0, MOST_RELATED).map(({ at }) => ({ at, message: `'${name}' is used here too.` })),
            cause: name,
          });
        }
      },
    };
  },
});

/** What env-value-dollar reports is no variable: its name is part of a value, and is not shown. */
function groupProblems(project: Project, plan: Plan): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  const unset = project.problems.filter(({ kind }) => kind === "undefined-variable");
  const lost = new Set(unset.length > 0 ? lostPlaces(project, plan) : []);
  for (const problem of unset) {
    const { subject, at } = problem;
    if (subject === undefined || SHELL_NAMES.has(subject) || lost.has(placeOf(at))) continue;
    groups.set(subject, [...(groups.get(subject) ?? []), problem]);
  }
  return groups;
}

function lostPlaces(project: Project, plan: Plan): readonly string[] {
  const { services, envFiles } = project;
  const lost = [
    ...[...services.values()].flatMap((service) => lostInService(service, plan)),
    ...[...envFiles.values()].flatMap((file) => lostInEnvFile(file, project, plan)),
  ];
  return lost.map(({ range }) => placeOf(range));
}

function placeOf({ file, start }: Problem["at"]): string {
  return `${file.path}:${start}`;
}
