import { defineRule, type Plan, type Problem, type Project, type Service, type Variable } from "../src/rule.ts";
import { lostInEnvFile, lostInService } from "./lib/dollar.ts";
import { writtenPath } from "./lib/env-file.ts";

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
      unset:
        "Variable '{{name}}' has no default {{where}}, and no env file of the project names it: where the shell does not set it, Compose puts nothing in its place. Name it in `.env.example`, write `${{{name}}:-}` if it may be empty and `${{{name}}:?}` if not, or `$$` for a `$` that is no variable's.",
      container:
        "Variable '{{name}}' has no default {{where}}, and only '{{file}}' names it, the `env_file` of a service: that reaches the container and fills in nothing of the Compose file, which takes variables from the shell, `.env` and `--env-file` alone. Where the shell does not set it, Compose puts nothing in its place. Name it in `.env`, or hand that file over with `--env-file`.",
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
          const where = others.length === 0 ? "here" : `in ${others.length + 1} places, of which this is the first`;
          const { messageId, file, setting } = explainUnset(name, first, project);
          const uses = others.map(({ at }) => ({ at, message: `'${name}' is used here too.` }));
          report({
            at: first,
            messageId,
            data: { name, where, file },
            subject: name,
            related: [...setting, ...uses].slice(0, MOST_RELATED),
            cause: name,
          });
        }
      },
    };
  },
});

interface Loaded {
  readonly reference: Service["envFiles"][number];
  readonly entry: Variable;
}

function explainUnset(name: string, first: Problem, project: Project) {
  const loaded = findLoaded(name, first, project);
  if (!loaded) return { messageId: "unset", file: "", setting: [] } as const;
  const setting = [{ at: loaded.entry.nameAt, message: "For the container alone, it is set here." }];
  return { messageId: "container", file: writtenPath(loaded.reference), setting } as const;
}

/** What a service's env file sets, which many expect to fill in the Compose file: of the service that uses it first. */
function findLoaded(name: string, { path, at }: Problem, project: Project): Loaded | undefined {
  if ([...project.envFiles.values()].some(({ source }) => source.path === at.file.path)) return undefined;
  const isNamed = [...project.envFiles.values()].some(({ entries }) => entries.some((item) => item.name === name));
  if (!isNamed) return undefined;
  const services = [...project.services.values()];
  const own = services.filter((service) => path.startsWith(`services.${service.name}.`));
  return [...own, ...services]
    .flatMap(({ envFiles }) => envFiles)
    .flatMap((reference) => {
      const entry = reference.content?.entries.find((item) => item.name === name);
      return entry ? [{ reference, entry }] : [];
    })
    .at(0);
}

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
