/** Runs the scripts of `action.yml` as a runner of GitHub does, without GitHub. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { type ProgramRun, runProgram } from "./run-program.ts";
import { root } from "./source-code.ts";
import { writeFiles } from "./write-files.ts";

interface Step {
  readonly name: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const { inputs, runs }: Action = parse(readFileSync(path.join(root, "action.yml"), "utf8"));

export interface ActionSetting {
  /** The folder of the action, with its libraries. */
  readonly action: string;
  readonly workspace: string;
  /** Where the runner keeps its own files. */
  readonly temporary: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the pull request or push starts from. */
  readonly base?: string;
  readonly isUploaded?: boolean;
}

export interface ActionRun extends ProgramRun {
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** The exit code of the last step, which fails the job. */
  readonly end: number | null;
}

/** Runs the step that installs the libraries. */
export function installAction(action: string): ProgramRun {
  return runStep("Install the libraries of pmoves-lint", { cwd: action, env: { GITHUB_ACTION_PATH: action } });
}

/** Runs the step that lints, and the one that fails the job. */
export function runAction(setting: ActionSetting): ActionRun {
  const { action, workspace, temporary } = setting;
  const output = path.join(temporary, "output");
  const summary = path.join(temporary, "summary");
  for (const name of ["pmoves-lint.sarif", "pmoves-lint.json", "pmoves-lint.md"])
    rmSync(path.join(temporary, name), { force: true });
  writeFiles(temporary, { output: "", summary: "" });
  const env = {
    ...{ GITHUB_ACTIONS: "true", CI: "true", GITHUB_ACTION_PATH: action, GITHUB_WORKSPACE: workspace },
    ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temporary },
  };
  const cwd = path.join(workspace, inputOf("working-directory", setting));
  const run = runStep("Lint", { cwd, env: { ...env, ...environmentOf("Lint", setting) } });
  const outputs = readOutputs(readFileSync(output, "utf8"));
  const end = runStep("Fail on findings", { cwd: workspace, env: { CODE: outputs.get("exit-code") ?? "" } }).code;
  return { ...run, outputs, end, summary: existsSync(summary) ? readFileSync(summary, "utf8") : "" };
}

function runStep(
  name: string,
  setting: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): ProgramRun {
  return runProgram("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", stepOf(name).run ?? ""], setting);
}

function stepOf(name: string): Step {
  const step = runs.steps.find((each) => each.name === name);
  if (!step) throw new Error(`action.yml has no step '${name}'`);
  return step;
}

function environmentOf(name: string, setting: ActionSetting): Readonly<Record<string, string>> {
  const entries = Object.entries(stepOf(name).env ?? {});
  return Object.fromEntries(entries.map(([variable, expression]) => [variable, evaluate(expression, setting)]));
}

function evaluate(expression: string, setting: ActionSetting): string {
  const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1];
  if (input !== undefined) return inputOf(input, setting);
  if (expression.includes("github.event.before")) return setting.base ?? "";
  if (expression.includes("inputs.upload-sarif")) return String(setting.isUploaded ?? false);
  throw new Error(`This cannot be evaluated: ${expression}`);
}

function inputOf(name: string, { inputs: given = {} }: ActionSetting): string {
  const input = inputs[name];
  if (!input) throw new Error(`action.yml has no input '${name}'`);
  return given[name] ?? input.default;
}

/** `NAME=VALUE`, or `NAME<<END` up to a line that is `END`. */
function readOutputs(text: string): ReadonlyMap<string, string> {
  const pattern = /^([\w-]+)(?:=(.*)|<<(.+)\n([\s\S]*?)\n\3)$/gm;
  return new Map([...text.matchAll(pattern)].map(([, name = "", plain, , long]) => [name, plain ?? long ?? ""]));
}
