/** Lints one project: resolves it and runs the rules that its config turns on. */
import { createProject } from "../compose/create-project.ts";
import type { Project } from "../compose/model.ts";
import { resolveProject } from "../compose/resolve.ts";
import type { Sources } from "../compose/sources.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import type { Rule } from "../rule.ts";
import type { SourceFile } from "../text/source.ts";
import type { Run } from "./choose-runs.ts";
import type { Failure, Finding } from "./result.ts";
import { type ActiveRule, runRules } from "./run.ts";

export interface RunContext {
  /** Shared by all runs, so that each file is read and parsed once. */
  readonly sources: Sources;
  /** The built-in rules; a config may add those of plugins. */
  readonly rules: readonly Rule[];
  /** Absolute path that fingerprints are relative to. */
  readonly root: string;
  /** A project that reads none of these files has no outcome: no rule runs over it. */
  readonly reading?: ReadonlySet<string>;
}

export interface RunOutcome {
  readonly findings: readonly Finding[];
  readonly files: readonly SourceFile[];
  readonly active: readonly ActiveRule[];
  readonly failures: readonly Failure[];
  /** What was looked at; absent when nothing was. */
  readonly view?: RunView;
}

/** What a run looked at, and so where it could find faults: baselines ask before they call an entry stale. */
export interface RunView {
  readonly run: Run;
  /** Absolute path of the project's directory. */
  readonly directory: string;
  readonly isOverlay: boolean;
  readonly enabledServices: readonly string[];
  readonly disabledServices: readonly string[];
  /** Absolute paths of the env files that are named and not there. */
  readonly missingEnvFiles: readonly string[];
}

const noOutcome: RunOutcome = { findings: [], files: [], active: [], failures: [] };

/** Lints one project. Never throws: should the linter itself fail, the outcome says so, and other runs go on. */
export function lintRun(run: Run, context: RunContext): RunOutcome {
  try {
    return lintProject(run, context);
  } catch (cause) {
    const place = run.stack ?? run.request.files?.[0] ?? run.request.cwd;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { ...noOutcome, failures: [{ kind: "bug", message: `${place}: ${reason}`, cause }] };
  }
}

function lintProject(run: Run, { sources, rules, root, reading }: RunContext): RunOutcome {
  const { request, config, stack } = run;
  const referenceEnvFiles = config.plan.data.sharedFiles ?? [];
  const project = createProject(resolveProject({ ...request, referenceEnvFiles }, sources));
  const files = [...project.files, ...envFileSources(project)];
  if (reading && !files.some(({ path }) => reading.has(path))) return noOutcome;
  const active = activeRules(config, project.files[0]?.path ?? request.cwd, [...rules, ...config.pluginRules]);
  const { findings, failures } = runRules({ project, plan: config.plan, rules: active, root });
  const stacks = stack === undefined ? [] : [stack];
  const view = viewOf(project, run);
  return { findings: findings.map((finding) => ({ ...finding, stacks })), files, active, failures, view };
}

function viewOf({ directory, isOverlay, services }: Project, run: Run): RunView {
  const all = [...services.values()];
  const missing = all.flatMap(({ envFiles }) => envFiles.filter(({ state }) => state !== "present"));
  return {
    run,
    directory,
    isOverlay,
    enabledServices: all.flatMap(({ enabled, name }) => (enabled ? [name] : [])),
    disabledServices: all.flatMap(({ enabled, name }) => (enabled ? [] : [name])),
    missingEnvFiles: missing.map(({ file }) => file),
  };
}

/** The env files that were read, with those that they are compared with. */
function envFileSources({ envFiles, referenceEnvFiles }: Project): readonly SourceFile[] {
  const files = [...envFiles.values()];
  const examples = files.flatMap(({ example }) => example ?? []);
  return [...files, ...examples, ...referenceEnvFiles.values()].map(({ source }) => source);
}

function activeRules(config: ResolvedConfig, path: string, rules: readonly Rule[]): readonly ActiveRule[] {
  const settings = config.rulesFor(path);
  return rules.flatMap((rule) => {
    const setting = settings.get(rule.id);
    if (!setting || setting.level === "off") return [];
    return [{ rule, level: setting.level, options: setting.options }];
  });
}
