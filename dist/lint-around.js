import {
  chooseRuns,
  chooseRunsAround
} from "./shared-37.js";
import {
  discover,
  projectAbove
} from "./shared-30.js";
import {
  configFileName
} from "./shared-23.js";
import {
  isComposeFileName,
  isEnvFileName
} from "./shared-31.js";
import "./shared-24.js";
import "./shared-45.js";
import "./shared-26.js";
import "./shared-35.js";
import {
  lintRun
} from "./shared-38.js";
import "./shared-39.js";
import "./shared-18.js";
import "./shared-20.js";
import "./shared-17.js";
import "./shared-61.js";
import "./shared-19.js";
import "./shared-56.js";
import "./shared-25.js";
import "./shared-36.js";
import "./shared-41.js";
import "./shared-57.js";
import "./shared-59.js";
import {
  baseName,
  directoryOf
} from "./shared-58.js";
import {
  printable
} from "./shared-44.js";
import "./shared-60.js";

// src/lint/lint-around.ts
async function lintAround(paths, surroundings) {
  const { choice, context, disk } = surroundings;
  const configs = paths.filter((path) => baseName(path) === configFileName);
  const below = configs.length > 0 ? await findRuns(configs.map(directoryOf), surroundings) : [];
  const around = paths.flatMap((path) => chooseRunsAround(path, projectAbove(directoryOf(path), disk), choice));
  const near = unique(around, below);
  const reading = new Set(paths);
  const outcomes = near.map((run) => lintRun(run, { ...context, reading }));
  const read = new Set(outcomes.flatMap(({ files }) => files.map(({ path }) => path)));
  const alone = paths.filter((path) => !read.has(path) && isProject(path, disk));
  const others = alone.length > 0 ? await findRuns(alone, surroundings) : [];
  return [...outcomes, ...unique([...below, ...others], []).map((run) => lintRun(run, context))];
}
function keepFile(result, path, disk) {
  const findings = result.findings.filter(({ at }) => at.file.path === path);
  return {
    ...result,
    findings,
    suppressed: result.suppressed.filter(({ at }) => at.file.path === path),
    files: result.files.filter((file) => file.path === path),
    failures: findings.length > 0 ? result.failures : [...result.failures, ...explainUnread(path, disk)]
  };
}
async function findRuns(paths, { choice, disk }) {
  return chooseRuns(await discover(paths, choice.options.cwd, disk), choice);
}
function isProject(path, disk) {
  if (!isComposeFileName(baseName(path)) || disk.kind(path) === "missing") return false;
  const [project] = projectAbove(directoryOf(path), disk);
  return project?.directory !== directoryOf(path) || project.files.includes(path);
}
function unique(runs, without) {
  const keyOf = ({ request, stack }) => JSON.stringify([request.cwd, request.files, stack]);
  const left = new Set(without.map(keyOf));
  const known = new Map(runs.map((run) => [keyOf(run), run]));
  return [...known].filter(([key]) => !left.has(key)).map(([, run]) => run);
}
function explainUnread(path, disk) {
  const isOurs = isComposeFileName(baseName(path)) || isEnvFileName(baseName(path));
  const answer = isOurs ? disk.read(path) : { text: "" };
  return "text" in answer ? [] : [{ kind: "input", message: `Cannot read '${printable(path)}': ${answer.failure}.` }];
}
export {
  keepFile,
  lintAround
};
