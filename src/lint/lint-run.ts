/** Lints one project: resolves it and runs the rules that its config turns on. */
import { createProject } from "../compose/create-project.ts";
import type { EnvFile, Project, Service } from "../compose/model.ts";
import { type Resolution, resolveProject } from "../compose/resolve.ts";
import type { Sources } from "../compose/sources.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import type { Rule } from "../rule.ts";
import { reasonOf } from "../text/reason.ts";
import type { Location, SourceFile } from "../text/source.ts";
import type { Run } from "./choose-runs.ts";
import { applySuppressions, type CommentedOutput, envFilesOf } from "./comments.ts";
import type { Failure, Finding, SuppressedFinding } from "./result.ts";
import { type ActiveRule, type RunInput, runRules } from "./run.ts";
import { createValueMask } from "./secret-values.ts";

export interface RunContext {
  /** Shared by all runs, so that each file is read and parsed once. */
  readonly sources: Sources;
  /** The built-in rules; a config may add those of plugins. */
  readonly rules: readonly Rule[];
  /** Absolute path that fingerprints are relative to. */
  readonly root: string;
  /** A project that reads none of these files has no outcome: no rule runs over it. */
  readonly reading?: ReadonlySet<string>;
  /** Is told what the project resolved to. */
  readonly observe?: (resolution: Resolution) => void;
  /** Absent: no comment suppresses anything. */
  readonly comments?: CommentSetting;
}

export interface CommentSetting {
  /** `YYYY-MM-DD`: comments count up to the date that they state. */
  readonly today: string;
  /** Whether files or stacks were chosen by hand, so that other stacks may read the same files. */
  readonly isSelection: boolean;
}

export interface RunOutcome {
  readonly findings: readonly Finding[];
  readonly files: readonly SourceFile[];
  readonly active: readonly ActiveRule[];
  readonly failures: readonly Failure[];
  /** What comments keep out of the findings. */
  readonly suppressed?: readonly SuppressedFinding[];
  /** The rules in comments that suppressed a finding, or that may be of use where not all was seen; by their places. */
  readonly usedComments?: readonly Location[];
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
  /** Absolute paths of the env files that are there, and that no repository keeps. */
  readonly localEnvFiles: readonly string[];
  /** The services that load one of those. */
  readonly localServices: readonly string[];
}

const noOutcome: RunOutcome = { findings: [], files: [], active: [], failures: [] };

/** Lints one project. Never throws: should the linter itself fail, the outcome says so, and other runs go on. */
export function lintRun(run: Run, context: RunContext): RunOutcome {
  try {
    return lintProject(run, context);
  } catch (cause) {
    return failedOutcome({ kind: "bug", message: `${nameRun(run)}: ${reasonOf(cause)}`, cause });
  }
}

/** The outcome of what could not be linted. */
export function failedOutcome(failure: Failure): RunOutcome {
  return { ...noOutcome, failures: [failure] };
}

/** The name of a run for people: its stack, or else its first file or its folder. */
export function nameRun({ stack, request }: Run): string {
  return stack ?? request.files?.[0] ?? request.cwd;
}

function lintProject(run: Run, context: RunContext): RunOutcome {
  const { sources, rules, root, reading } = context;
  const { request, config } = run;
  const referenceEnvFiles = config.plan.data.sharedFiles ?? [];
  const resolution = resolveProject({ ...request, referenceEnvFiles }, sources);
  context.observe?.(resolution);
  const project = createProject(resolution);
  const files = [...project.files, ...envFilesOf(project).map(({ source }) => source)];
  if (reading && !files.some(({ path }) => reading.has(path))) return noOutcome;
  const known = config.pluginRules.length === 0 ? rules : [...rules, ...config.pluginRules];
  const place = project.files[0]?.path ?? request.cwd;
  const active = activeRules(config, place, known);
  const { plan } = config;
  const mask = createValueMask(resolution, plan);
  const input = { project, plan, rules: active, settings: config.settingsFor(place), root, mask };
  const output = findFindings(run, input, { ...context, rules: known });
  return { ...output, files, active, view: viewOf(project, run) };
}

/** Runs the rules, and divides their findings by what comments say. */
function findFindings({ config, stack }: Run, input: RunInput, context: RunContext): CommentedOutput {
  const { comments, rules, reading } = context;
  const stacks = stack === undefined ? [] : [stack];
  const output = runRules(input);
  const isChosen = comments?.isSelection && config.stacks.size > 0;
  const isWhole = (path: string): boolean => !isChosen && (!reading || reading.has(path));
  const divided = comments
    ? applySuppressions(input, output, { today: comments.today, rules, isWhole })
    : { ...output, suppressed: [], usedComments: [] };
  const { findings, suppressed } = divided;
  return {
    ...divided,
    findings: findings.map((finding) => ({ ...finding, stacks })),
    suppressed: suppressed.map((finding) => ({ ...finding, stacks })),
  };
}

function viewOf({ directory, isOverlay, services, envFiles }: Project, run: Run): RunView {
  const all = [...services.values()];
  const missing = all.flatMap(({ envFiles }) => envFiles.filter(({ state }) => state !== "present"));
  return {
    run,
    directory,
    isOverlay,
    enabledServices: all.flatMap(({ enabled, name }) => (enabled ? [name] : [])),
    disabledServices: all.flatMap(({ enabled, name }) => (enabled ? [] : [name])),
    missingEnvFiles: missing.map(({ file }) => file),
    localEnvFiles: [...envFiles.values()].filter(isLocal).map(({ file }) => file),
    localServices: all.filter(loadsLocalFile).map(({ name }) => name),
  };
}

function loadsLocalFile({ envFiles }: Service): boolean {
  return envFiles.some(({ content }) => content !== undefined && isLocal(content));
}

function isLocal({ isExample, tracking }: EnvFile): boolean {
  return !isExample && tracking === undefined;
}

/** The rules that a config turns on for a project by the path of its first file. */
export function activeRules(config: ResolvedConfig, path: string, rules: readonly Rule[]): readonly ActiveRule[] {
  const settings = config.rulesFor(path);
  const known = lastActive.get(settings);
  if (known?.rules === rules) return known.active;
  const active = rules.flatMap((rule) => {
    const setting = settings.get(rule.id);
    if (!setting || setting.level === "off") return [];
    return [{ rule, level: setting.level, options: setting.options }];
  });
  lastActive.set(settings, { rules, active });
  return active;
}

/** By the settings, which most projects of a config share. */
const lastActive = new WeakMap<
  ReturnType<ResolvedConfig["rulesFor"]>,
  { readonly rules: readonly Rule[]; readonly active: readonly ActiveRule[] }
>();
