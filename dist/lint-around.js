import {
  chooseRuns,
  chooseRunsAround,
  findUnreadable
} from "./shared-42.js";
import {
  discover,
  projectAbove
} from "./shared-35.js";
import {
  configFileName
} from "./shared-26.js";
import {
  isComposeFileName,
  isEnvFileName
} from "./shared-36.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import {
  lintRun
} from "./shared-43.js";
import "./shared-51.js";
import "./shared-53.js";
import "./shared-44.js";
import "./shared-19.js";
import "./shared-23.js";
import "./shared-18.js";
import "./shared-73.js";
import "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import "./shared-71.js";
import "./shared-29.js";
import "./shared-41.js";
import "./shared-47.js";
import "./shared-65.js";
import "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import {
  baseName,
  directoryOf
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";
import "./shared-72.js";

// src/lint/lint-around.ts
async function lintAround(paths, surroundings) {
  const { choice, context, disk } = surroundings;
  const configs = paths.filter((path) => baseName(path) === configFileName);
  const found = configs.length > 0 ? await discover(configs.map(directoryOf), choice.options.cwd, disk) : void 0;
  const below = found ? chooseRuns(found, choice) : [];
  const around = paths.flatMap((path) => chooseRunsAround(path, projectAbove(directoryOf(path), disk), choice));
  const near = unique(around, below);
  const reading = new Set(paths);
  const outcomes = near.map((run) => lintRun(run, { ...context, reading }));
  const read = new Set(outcomes.flatMap(({ files }) => files.map(({ path }) => path)));
  const unread = paths.filter((path) => !read.has(path) && isProject(path, disk));
  const others = unread.length > 0 ? chooseRuns(await discover(unread, choice.options.cwd, disk), choice) : [];
  const whole = unique([...below, ...others], []).map((run) => lintRun(run, context));
  const failures = found ? findUnreadable(found, choice) : [];
  return [...outcomes, ...whole, { findings: [], files: [], active: [], failures }];
}
function explainUnread(path, disk) {
  const isOurs = isComposeFileName(baseName(path)) || isEnvFileName(baseName(path));
  const answer = isOurs ? disk.read(path) : { text: "" };
  return "text" in answer ? [] : [{ kind: "input", message: `Cannot read '${printable(path)}': ${answer.failure}.` }];
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
export {
  explainUnread,
  lintAround
};
