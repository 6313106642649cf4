import {
  type Category,
  defineRule,
  type Fix,
  type FixSafety,
  type Location,
  type Problem,
  type Project,
  type Rule,
} from "../../src/rule.ts";

interface ProblemRule {
  readonly id: string;
  readonly summary: string;
  readonly category: Category;
  readonly recommended: "off" | "warn" | "error";
  readonly references: readonly string[];
  readonly dependsOnMachine?: boolean;
  /** Silent where a variable that nothing sets stands in the place at fault: that is for `undefined-variable` to say. */
  readonly ignoresUnset?: boolean;
  /** True: where Compose goes on, the finding is a warning, whatever the rule's level. */
  readonly followsSeverity?: boolean;
  /** What to do, where the resolver's words do not say it. */
  readonly remedy?: string;
  readonly fixable?: FixSafety;
  /** What repairs a problem. */
  fix?(problem: Problem): Fix;
  /** Whether a problem of this run is none of the project. */
  isExcused?(problem: Problem, project: Project): boolean;
}

/**
 * A rule that reports what resolving the project found, one finding for each problem of its kind, in the resolver's words.
 *
 * @param id The kind of problem, which is also the rule's id.
 */
export function defineProblemRule({
  id,
  ignoresUnset = false,
  followsSeverity = false,
  remedy,
  isExcused,
  fix,
  ...meta
}: ProblemRule): Rule<"problem"> {
  return defineRule<"problem", unknown>({
    id,
    meta: {
      ...meta,
      needsPlan: false,
      messages: { problem: remedy === undefined ? "{{problem}}" : `{{problem}} ${remedy}` },
    },
    create({ project, report }) {
      const unset = project.problems.filter(({ kind }) => ignoresUnset && kind === "undefined-variable");
      return {
        problem(problem) {
          if (unset.some(({ at }) => isWithin(at, problem.at)) || isExcused?.(problem, project)) return;
          report({
            at: problem,
            messageId: "problem",
            data: { problem: problem.message },
            ...(problem.subject === undefined ? {} : { subject: problem.subject }),
            ...(problem.related === undefined ? {} : { related: problem.related }),
            ...(followsSeverity && problem.severity === "warning" && { atMost: "warn" }),
            cause: causeOf(problem, project),
            ...(fix && { fix: fix(problem) }),
          });
        },
      };
    },
  });
}

function isWithin(inner: Location, outer: Location): boolean {
  return inner.file.path === outer.file.path && inner.start >= outer.start && inner.end <= outer.end;
}

/** What is wrong at one place. Services that share the place through an anchor share the cause too. */
function causeOf({ at, path, message }: Problem, { services }: Project): string {
  const [section, ...keys] = path.split(".");
  const names = section === "services" ? keys.map((_, index) => keys.slice(0, index + 1).join(".")) : [];
  const name = names.find((candidate) => services.has(candidate));
  const what = name === undefined ? message : message.replaceAll(`services.${name}`, "").replaceAll(`'${name}'`, "");
  return `${at.file.path}:${at.start}:${what}`;
}
