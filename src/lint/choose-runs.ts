/** Decides what is resolved and linted as one project: the projects that were found, or the config's stacks. */

import type { ResolveRequest } from "../compose/request.ts";
import type { ResolvedConfig, Stack } from "../config/resolved-config.ts";
import type { Discovery, FoundProject } from "../files/discover.ts";
import { directoryOf, isBelow, resolvePath } from "../text/path.ts";
import type { LintOptions } from "./options.ts";

/** One project to resolve and lint. */
export interface Run {
  readonly request: ResolveRequest;
  readonly config: ResolvedConfig;
  /** The stack of the config that it is. */
  readonly stack?: string;
}

export interface RunChoice {
  readonly options: LintOptions;
  /** The config of the projects in a directory. */
  configOf(directory: string): ResolvedConfig;
}

interface ConfiguredStack {
  readonly stack: Stack;
  readonly config: ResolvedConfig;
}

/** The one project of `-f`, or of `COMPOSE_FILE` in the shell. */
export function chooseGivenFiles({ options, configOf }: RunChoice): Run {
  const { cwd, files, env = {} } = options;
  const first = files?.[0];
  const directory = options.projectDirectory ?? (first === undefined ? cwd : directoryOf(resolvePath(cwd, first)));
  const config = configOf(resolvePath(cwd, directory));
  return { config, request: { cwd, env, ...(files ? { files } : {}), ...commonRequest(options, config) } };
}

/**
 * Replaces the projects that stacks of their config cover by those stacks. A stack is linted when a path named one
 * of its files, or a directory above one or above the config that states it; all stacks of a config that was given
 * are, when no path was. With `options.stacks`, the stacks of those names alone are linted.
 *
 * @returns No runs when every project is ignored by its config.
 */
export function chooseRuns({ projects, directories }: Discovery, choice: RunChoice): readonly Run[] {
  const places = new Set([...directories, ...projects.map(({ directory }) => directory)]);
  const found = new Set(projects.flatMap(({ files }) => files));
  const isSearched = (path: string): boolean => directories.some((directory) => isBelow(path, directory));
  const { stacks: names, config, paths = [] } = choice.options;
  const meansAll = typeof config === "string" && paths.length === 0;
  const isAsked = ({ name, files, statedIn }: Stack): boolean =>
    names?.includes(name) ?? (meansAll || [statedIn, ...files].some((path) => found.has(path) || isSearched(path)));
  const stacks = stacksOf(places, choice).filter(({ stack }) => isAsked(stack));
  return runsOf(projects, stacks, choice);
}

/**
 * Chooses what may read a file: the stacks that name it; when none does, the nearest project at or above its folder
 * and every stack, any of which may load, include or extend it.
 *
 * @param path Absolute path.
 * @param projects The nearest project, or none.
 */
export function chooseRunsAround(path: string, projects: readonly FoundProject[], choice: RunChoice): readonly Run[] {
  const places = new Set([directoryOf(path), ...projects.map(({ directory }) => directory)]);
  const stacks = stacksOf(places, choice).filter(({ stack }) => choice.options.stacks?.includes(stack.name) ?? true);
  const naming = stacks.filter(({ stack }) => stack.files.includes(path));
  return naming.length > 0 ? runsOf([], naming, choice) : runsOf(projects, stacks, choice);
}

/** The stacks of the configs of some directories, each once. */
export function stacksOf(places: Iterable<string>, { configOf }: RunChoice): readonly ConfiguredStack[] {
  const known = new Map<string, ConfiguredStack>();
  for (const place of places) {
    const config = configOf(place);
    for (const stack of config.stacks.values()) known.set(JSON.stringify([stack.name, stack.files]), { stack, config });
  }
  return [...known.values()];
}

/** The stacks, and the projects that none of them covers. */
function runsOf(
  projects: readonly FoundProject[],
  stacks: readonly ConfiguredStack[],
  choice: RunChoice,
): readonly Run[] {
  const covered = new Set(stacks.flatMap(({ stack }) => stack.files));
  const uncovered = choice.options.stacks
    ? []
    : projects.filter(({ files }) => !files.some((file) => covered.has(file)));
  return [
    ...uncovered.flatMap((project) => runOfProject(project, choice)),
    ...stacks.map(({ stack, config }) => runOfStack(stack, config, choice.options)),
  ];
}

function runOfProject({ directory, files, isDefault }: FoundProject, { options, configOf }: RunChoice): readonly Run[] {
  const config = configOf(directory);
  if (files[0] !== undefined && config.isIgnored(files[0])) return [];
  const findsItself = isDefault && options.projectDirectory === undefined;
  const named = findsItself ? {} : { files };
  return [
    { config, request: { cwd: directory, env: projectEnv(options), ...named, ...commonRequest(options, config) } },
  ];
}

function runOfStack(stack: Stack, config: ResolvedConfig, options: LintOptions): Run {
  const { files, projectDirectory, profiles, envFiles } = stack;
  const own = {
    ...(projectDirectory === undefined ? {} : { projectDirectory }),
    ...(profiles ? { profiles } : {}),
    ...(envFiles ? { envFiles } : {}),
  };
  const cwd = projectDirectory ?? directoryOf(files[0] ?? options.cwd);
  const common = { profiles: ["*"], ...own, ...givenRequest(options), exampleEnvFiles: readsExamples(options, config) };
  return { config, stack: stack.name, request: { cwd, env: projectEnv(options), files, ...common } };
}

function commonRequest(options: LintOptions, config: ResolvedConfig): Partial<ResolveRequest> {
  return { profiles: ["*"], ...givenRequest(options), exampleEnvFiles: readsExamples(options, config) };
}

function givenRequest({ cwd, profiles, envFiles, projectDirectory }: LintOptions): Partial<ResolveRequest> {
  return {
    ...(profiles ? { profiles } : {}),
    ...(envFiles ? { envFiles: envFiles.map((file) => resolvePath(cwd, file)) } : {}),
    ...(projectDirectory === undefined ? {} : { projectDirectory: resolvePath(cwd, projectDirectory) }),
  };
}

function readsExamples({ exampleEnvFiles }: LintOptions, config: ResolvedConfig): boolean {
  return exampleEnvFiles !== false && config.exampleEnvFiles;
}

/** The shell's `COMPOSE_FILE` means the project of the current directory, not each one that a path names. */
function projectEnv({ env = {} }: LintOptions): Readonly<Record<string, string>> {
  const { COMPOSE_FILE: _, ...rest } = env;
  return rest;
}
