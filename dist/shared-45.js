import {
  openProjects,
  usesGivenFiles
} from "./shared-50.js";
import {
  mergeOutcomes
} from "./shared-48.js";
import {
  chooseGivenFiles,
  chooseRuns,
  findUnreadable,
  stacksOf
} from "./shared-42.js";
import {
  discover,
  findOthers,
  leaveOutOthers
} from "./shared-35.js";
import {
  countModuleRequests
} from "./shared-40.js";
import {
  lintRun
} from "./shared-43.js";
import {
  isReadable
} from "./shared-18.js";
import {
  ConfigError
} from "./shared-29.js";
import {
  resolvePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";

// src/lint/find-runs.ts
async function findRuns(projects) {
  const { options } = projects.choice;
  return usesGivenFiles(options) ? findGivenFiles(projects) : await searchRuns(projects, options.disk);
}
function findGivenFiles({ choice, context }) {
  const { cwd, files = [] } = choice.options;
  const missing = files.filter((file) => isMissing(resolvePath(cwd, file), context));
  if (missing.length > 0) return { runs: [], failures: missing.map(describeMissing) };
  return { runs: [chooseGivenFiles(choice)], failures: [] };
}
function isMissing(path, { sources }) {
  const answer = sources.read(path);
  return !isReadable(answer) && answer.kind === "missing";
}
async function searchRuns({ choice, context }, disk) {
  const { cwd, paths = [], stacks } = choice.options;
  const all = await discover(paths.length > 0 ? paths : ["."], cwd, disk);
  const found = leaveOutOthers(all, (path) => readText(path, context));
  const runs = chooseRuns(found, choice);
  const missing = found.missing.map(describeMissing);
  if (stacks) return { runs, failures: [...missing, ...findUnknownStacks(stacks, runs, choice)] };
  const failures = [...missing, ...findUnreadable(found, choice)];
  const isIgnored = found.projects.some(({ isNamed }) => isNamed);
  if (runs.length > 0 || failures.length > 0 || isIgnored) return { runs, failures };
  return { runs, failures: [{ kind: "input", message: describeNothing(found, disk) }] };
}
function readText(path, { sources }) {
  const answer = sources.read(path);
  return isReadable(answer) ? answer.text : void 0;
}
function findUnknownStacks(names, runs, choice) {
  const known = stacksOf([choice.options.cwd], choice).map(({ stack }) => stack.name);
  const list = known.length > 0 ? `The config's stacks are ${known.map(printable).join(", ")}.` : "The config has no stacks.";
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

// src/lint/lint.ts
var FEW = 64;
async function lint(request) {
  try {
    const linted = await applyFixes(await lintProjects(request), request);
    const result = await applyBaselines(linted, request);
    return request.onlyFile === void 0 ? result : await narrowToFile(result, request.onlyFile, request);
  } catch (error) {
    if (error instanceof ConfigError)
      return mergeOutcomes([], [{ kind: "config", message: error.message, cause: error }]);
    throw error;
  }
}
async function lintProjects(request) {
  const { disk } = request;
  const projects = openProjects(request);
  const { choice, context } = projects;
  if (request.onlyFile !== void 0 || request.changedFiles) return await lintChanged(choice, context, disk);
  const { runs, failures } = await findRuns(projects);
  const outcomes = await spreadRuns(runs, projects) ?? lintRuns(runs, projects);
  return { result: mergeOutcomes(outcomes, failures), outcomes, context };
}
function lintRuns(runs, { choice, context }) {
  return runs.map((run, index) => {
    const outcome = lintRun(run, context);
    choice.options.onProgress?.(index + 1, runs.length);
    return outcome;
  });
}
async function spreadRuns(runs, projects) {
  const { threads, fix, triesFixes } = projects.choice.options;
  const few = threads?.few ?? FEW;
  if (!threads || runs.length < 2 * few || fix || triesFixes || countModuleRequests() > 0) return void 0;
  return (await import("./spread.js")).spreadRuns(runs, projects, { ...threads, few });
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
async function narrowToFile(result, file, { cwd, disk }) {
  const { keepFile } = await import("./keep-files.js");
  const { explainUnread } = await import("./lint-around.js");
  const path = resolvePath(cwd, file);
  const kept = keepFile(result, path);
  return kept.findings.length > 0 ? kept : { ...kept, failures: [...kept.failures, ...explainUnread(path, disk)] };
}

export {
  lint,
  lintProjects
};
