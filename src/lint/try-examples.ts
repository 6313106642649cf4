/** Tries policies on the examples that they state: what must pass is silent, what must fail is found. */
import { createProject } from "../compose/create-project.ts";
import { memoryFiles } from "../compose/memory-files.ts";
import type { Project } from "../compose/model.ts";
import { OVERLAY_PROBLEMS } from "../compose/overlay.ts";
import type { Problem } from "../compose/problem.ts";
import type { FileSystem } from "../compose/request.ts";
import { resolveProject } from "../compose/resolve.ts";
import { createSources } from "../compose/sources.ts";
import type { Plan } from "../plan/plan.ts";
import { createSelectionRule } from "../policies/create-policy-rule.ts";
import type { Policy } from "../policies/policy.ts";
import type { ExampleData } from "../policies/policy-data.ts";
import type { Rule } from "../rule.ts";
import { resolvePath } from "../text/path.ts";
import { type Location, type Position, positionAt } from "../text/source.ts";
import { runRules } from "./run.ts";

/** How a policy's examples turned out. */
export interface PolicyTrial {
  readonly policy: Policy;
  readonly examples: readonly ExampleTrial[];
}

export interface ExampleTrial {
  readonly must: "pass" | "fail";
  /** Its position in the list of those that must pass, or fail. */
  readonly index: number;
  /** Where it stands; absent in a config that no file of JSON holds. */
  readonly at?: Position;
  /** What it is that is not so, each a sentence; none when the example holds. */
  readonly failures: readonly string[];
}

/**
 * Tries a policy on its examples, the exceptions of the plan left out of account.
 *
 * @param policy A policy of a checked config.
 * @param plan The plan of that config.
 */
export function tryExamples(policy: Policy, plan: Plan): PolicyTrial {
  const { pass = [], fail = [] } = policy.data.examples ?? {};
  const given = { policy, plan: { ...plan, exceptions: [] } };
  return {
    policy,
    examples: [
      ...pass.map((example, index) => tryExample(example, { ...given, must: "pass", index })),
      ...fail.map((example, index) => tryExample(example, { ...given, must: "fail", index })),
    ],
  };
}

interface Trial {
  readonly policy: Policy;
  readonly plan: Plan;
  readonly must: "pass" | "fail";
  readonly index: number;
}

const DIRECTORY = "/example";

function tryExample(example: ExampleData, { policy, plan, must, index }: Trial): ExampleTrial {
  const at = policy.locate(["examples", must, index]);
  const project = readExample(example);
  const faults = project.problems.filter(isFault).map(describeProblem);
  const failures = faults.length > 0 ? faults : judge(project, { policy, plan, must, index });
  return { must, index, failures, ...(at && { at }) };
}

function judge(project: Project, { policy, plan, must }: Trial): readonly string[] {
  const found = find(policy.rule, project, plan);
  if (must === "pass") return found;
  if (found.length > 0) return [];
  const { rule } = policy;
  const isSelected = find(createSelectionRule(rule.id, policy.data), project, plan).length > 0;
  return [`The policy finds nothing in it${isSelected ? "" : ", and selects nothing of it"}.`];
}

/** What a rule says of an example, with the places. */
function find(rule: Rule, project: Project, plan: Plan): readonly string[] {
  const rules = [{ rule, level: "error", options: {} }] as const;
  const { findings, failures } = runRules({ project, plan, rules, root: DIRECTORY });
  return [
    ...findings.map(({ message, at }) => `The policy finds something in it: ${placeOf(at)}: ${message}`),
    ...failures.map(({ message }) => message),
  ];
}

/** An example is a project as a whole, though it need not say what the policy does not ask about. */
function readExample(example: ExampleData): Project {
  const request = { cwd: DIRECTORY, profiles: ["*"], exampleEnvFiles: true };
  return { ...createProject(resolveProject(request, createSources(createFiles(example)))), isOverlay: false };
}

/** What is wrong with the example itself. */
function isFault({ severity, kind }: Problem): boolean {
  return severity === "error" && !OVERLAY_PROBLEMS.has(kind) && kind !== "env-file-missing";
}

function describeProblem({ message, at }: Problem): string {
  return `Compose would refuse it: ${placeOf(at)}: ${message}`;
}

function placeOf({ file, start }: Location): string {
  const { line, column } = positionAt(file, start);
  return `${file.path.replace(`${DIRECTORY}/`, "")}:${line}:${column}`;
}

/** The files of an example; what was stated as data is JSON, which is YAML too. */
function createFiles(example: ExampleData): FileSystem {
  const { compose, files } = partsOf(example);
  const texts = [["compose.yaml", compose], ...Object.entries(files)].map(([path = "", text]) => [
    resolvePath(DIRECTORY, String(path)),
    typeof text === "string" ? text : JSON.stringify(text, null, 2),
  ]);
  return memoryFiles(Object.fromEntries(texts));
}

function partsOf(example: ExampleData): { readonly compose: unknown; readonly files: object } {
  if (typeof example === "string" || example.compose === undefined) return { compose: example, files: {} };
  return { compose: example.compose, files: typeof example.files === "object" ? (example.files ?? {}) : {} };
}
