import {
  rules
} from "./shared-2.js";
import {
  createNodeDisk
} from "./shared-32.js";
import {
  findRoot
} from "./shared-33.js";
import {
  mergeOutcomes
} from "./shared-43.js";
import {
  chooseGivenFiles,
  chooseRuns,
  stacksOf
} from "./shared-37.js";
import {
  discover,
  findOthers
} from "./shared-30.js";
import {
  loadConfig
} from "./shared-23.js";
import {
  lintRun
} from "./shared-38.js";
import {
  createSources
} from "./shared-17.js";
import {
  ConfigError
} from "./shared-25.js";
import {
  resolvePath
} from "./shared-58.js";
import {
  printable
} from "./shared-44.js";

// src/lint/lint.ts
async function lint(options) {
  const request = { ...options, disk: options.disk ?? createNodeDisk() };
  try {
    const linted = await applyFixes(await lintProjects(request), request);
    const result = await applyBaselines(linted, request);
    return request.onlyFile === void 0 ? result : await keepFile(result, request.onlyFile, request);
  } catch (error) {
    if (error instanceof ConfigError)
      return mergeOutcomes([], [{ kind: "config", message: error.message, cause: error }]);
    throw error;
  }
}
async function lintProjects(options) {
  const { disk } = options;
  const choice = { options, configOf: createConfigReader(options, disk) };
  const context = { sources: createSources(disk), rules, root: findRoot(options.cwd, disk), ...heedComments(options) };
  if (options.onlyFile !== void 0 || options.changedFiles) return await lintChanged(choice, context, disk);
  const { runs, failures } = usesGivenFiles(options) ? findGivenFiles(choice, disk) : await findRuns(choice, disk);
  const outcomes = runs.map((run, index) => {
    const outcome = lintRun(run, context);
    options.onProgress?.(index + 1, runs.length);
    return outcome;
  });
  return { result: mergeOutcomes(outcomes, failures), outcomes, context };
}
async function applyFixes(linted, request) {
  const hasFixes = linted.result.findings.some(({ fix }) => fix);
  if (request.fix === void 0 && !(request.triesFixes && hasFixes)) return linted;
  return (await import("./fix-projects.js")).fixProjects(linted, request);
}
async function applyBaselines(linted, request) {
  const { baseline, cwd } = request;
  const stated = linted.outcomes.flatMap(({ view }) => view?.run.config.baseline ?? []);
  const paths = typeof baseline === "string" ? [resolvePath(cwd, baseline)] : baseline === false ? [] : stated;
  if (paths.length === 0) return linted.result;
  const { useBaselines } = await import("./use-baselines.js");
  return useBaselines([...new Set(paths)], linted, request);
}
async function lintChanged(choice, context, disk) {
  const { lintAround } = await import("./lint-around.js");
  const { cwd, onlyFile, changedFiles = [] } = choice.options;
  const paths = (onlyFile === void 0 ? changedFiles : [onlyFile]).map((file) => resolvePath(cwd, file));
  const outcomes = await lintAround(paths, { choice, context, disk });
  return { result: mergeOutcomes(outcomes, []), outcomes, context };
}
async function keepFile(result, file, { cwd, disk }) {
  const { keepFile: keep } = await import("./lint-around.js");
  return keep(result, resolvePath(cwd, file), disk);
}
function heedComments(options) {
  if (options.inlineConfig === false) return {};
  const today = options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return { comments: { today, isSelection: options.stacks !== void 0 || usesGivenFiles(options) } };
}
function createConfigReader({ cwd, config }, files) {
  const known = /* @__PURE__ */ new Map();
  const path = typeof config === "string" ? resolvePath(cwd, config) : config;
  const given = path === void 0 ? {} : { path };
  return (directory) => {
    const place = path || directory;
    const read = known.get(place) ?? loadConfig({ startDirectory: directory, cwd, files, rules, ...given });
    known.set(place, read);
    return read;
  };
}
function usesGivenFiles({ files, paths = [], stacks, env }) {
  return files !== void 0 || paths.length === 0 && !stacks && Boolean(env?.COMPOSE_FILE);
}
function findGivenFiles(choice, disk) {
  const { cwd, files = [] } = choice.options;
  const missing = files.filter((file) => disk.kind(resolvePath(cwd, file)) === "missing");
  if (missing.length > 0) return { runs: [], failures: missing.map(describeMissing) };
  return { runs: [chooseGivenFiles(choice)], failures: [] };
}
async function findRuns(choice, disk) {
  const { cwd, paths = [], stacks } = choice.options;
  const found = await discover(paths.length > 0 ? paths : ["."], cwd, disk);
  const runs = chooseRuns(found, choice);
  const failures = found.missing.map(describeMissing);
  if (stacks) return { runs, failures: [...failures, ...findUnknownStacks(stacks, runs, choice)] };
  const isIgnored = found.projects.some(({ isNamed }) => isNamed);
  if (runs.length > 0 || failures.length > 0 || isIgnored) return { runs, failures };
  return { runs, failures: [{ kind: "input", message: describeNothing(found, disk) }] };
}
function findUnknownStacks(names, runs, choice) {
  const known = stacksOf([choice.options.cwd], choice).map(({ stack }) => stack.name);
  const list = known.length > 0 ? `The config's stacks are ${known.join(", ")}.` : "The config has no stacks.";
  return names.filter((name) => !runs.some(({ stack }) => stack === name)).map((name) => ({ kind: "config", message: `There is no stack '${printable(name)}'. ${list}` }));
}
function describeMissing(path) {
  return { kind: "input", message: `There is no file or directory '${printable(path)}'.` };
}
function describeNothing({ projects, directories }, disk) {
  if (projects.length > 0) return "The config's 'ignorePatterns' leave out every Compose file here.";
  const [other] = directories.flatMap((directory) => findOthers(directory, disk));
  if (other === void 0) return "There are no Compose files here. Name one, or a directory above one.";
  return `There are no Compose files here: '${printable(other)}' is no file. Name one, or a directory above one.`;
}

export {
  lint,
  lintProjects
};
