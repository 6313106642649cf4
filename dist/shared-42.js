import {
  directoryOf,
  isBelow,
  joinPath,
  resolvePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";

// src/lint/choose-runs.ts
function chooseGivenFiles({ options, configOf }) {
  const { cwd, files, env = {} } = options;
  const first = files?.[0];
  const directory = options.projectDirectory ?? (first === void 0 ? cwd : directoryOf(resolvePath(cwd, first)));
  const config = configOf(resolvePath(cwd, directory));
  return { config, request: { cwd, env, ...files ? { files } : {}, ...commonRequest(options, config) } };
}
function chooseRuns({ projects, directories }, choice) {
  const places = /* @__PURE__ */ new Set([...directories, ...projects.map(({ directory }) => directory)]);
  const found = new Set(projects.flatMap(({ files }) => files));
  const isSearched = (path) => directories.some((directory) => isBelow(path, directory));
  const { stacks: names, config, paths = [] } = choice.options;
  const meansAll = typeof config === "string" && paths.length === 0;
  const isAsked = ({ name, files, statedIn }) => names?.includes(name) ?? (meansAll || [statedIn, ...files].some((path) => found.has(path) || isSearched(path)));
  const stacks = stacksOf(places, choice).filter(({ stack }) => isAsked(stack));
  return runsOf(projects, stacks, choice);
}
function chooseRunsAround(path, projects, choice) {
  const places = /* @__PURE__ */ new Set([directoryOf(path), ...projects.map(({ directory }) => directory)]);
  const stacks = stacksOf(places, choice).filter(({ stack }) => choice.options.stacks?.includes(stack.name) ?? true);
  const naming = stacks.filter(({ stack }) => stack.files.includes(path));
  return naming.length > 0 ? runsOf([], naming, choice) : runsOf(projects, stacks, choice);
}
function stacksOf(places, { configOf }) {
  const known = /* @__PURE__ */ new Map();
  for (const place of places) {
    const config = configOf(place);
    for (const stack of config.stacks.values()) known.set(JSON.stringify([stack.name, stack.files]), { stack, config });
  }
  return [...known.values()];
}
function runsOf(projects, stacks, choice) {
  const covered = new Set(stacks.flatMap(({ stack }) => stack.files));
  const uncovered = choice.options.stacks ? [] : projects.filter(({ files }) => !files.some((file) => covered.has(file)));
  return [
    ...uncovered.flatMap((project) => runOfProject(project, choice)),
    ...stacks.map(({ stack, config }) => runOfStack(stack, config, choice.options))
  ];
}
function runOfProject({ directory, files, isDefault }, { options, configOf }) {
  const config = configOf(directory);
  if (files[0] !== void 0 && config.isIgnored(files[0])) return [];
  const findsItself = isDefault && options.projectDirectory === void 0;
  const named = findsItself ? {} : { files };
  return [
    { config, request: { cwd: directory, env: projectEnv(options), ...named, ...commonRequest(options, config) } }
  ];
}
function runOfStack(stack, config, options) {
  const { files, projectDirectory, profiles, envFiles } = stack;
  const own = {
    ...projectDirectory === void 0 ? {} : { projectDirectory },
    ...profiles ? { profiles } : {},
    ...envFiles ? { envFiles } : {}
  };
  const cwd = projectDirectory ?? directoryOf(files[0] ?? options.cwd);
  const common = { profiles: ["*"], ...own, ...givenRequest(options), exampleEnvFiles: readsExamples(options, config) };
  return { config, stack: stack.name, request: { cwd, env: projectEnv(options), files, ...common } };
}
function commonRequest(options, config) {
  return { profiles: ["*"], ...givenRequest(options), exampleEnvFiles: readsExamples(options, config) };
}
function givenRequest({ cwd, profiles, envFiles, projectDirectory }) {
  return {
    ...profiles ? { profiles } : {},
    ...envFiles ? { envFiles: envFiles.map((file) => resolvePath(cwd, file)) } : {},
    ...projectDirectory === void 0 ? {} : { projectDirectory: resolvePath(cwd, projectDirectory) }
  };
}
function readsExamples({ exampleEnvFiles }, config) {
  return exampleEnvFiles !== false && config.exampleEnvFiles;
}
function projectEnv({ env = {} }) {
  const { COMPOSE_FILE: _, ...rest } = env;
  return rest;
}

// src/lint/unreadable.ts
function findUnreadable({ unreadable }, { configOf }) {
  const isIgnored = (folder) => configOf(folder).isIgnored(joinPath(folder, "file"));
  return unreadable.filter((folder) => !isIgnored(folder)).map(describeUnreadable);
}
function describeUnreadable(folder) {
  const message = `The folder '${printable(folder)}' cannot be read. Allow it, or leave it out with 'ignorePatterns'.`;
  return { kind: "input", message };
}

export {
  chooseGivenFiles,
  chooseRuns,
  chooseRunsAround,
  stacksOf,
  findUnreadable
};
