import {
  lint
} from "./shared-45.js";
import "./shared-50.js";
import {
  checkPrintable
} from "./shared-25.js";
import {
  defineRule,
  describeNode,
  describePath,
  findPlace,
  findViolations,
  isInternal,
  plannedKey,
  plannedNetwork
} from "./shared-2.js";
import {
  readToday
} from "./shared-34.js";
import {
  createNodeDisk
} from "./shared-37.js";
import "./shared-39.js";
import {
  renderEnvironments
} from "./shared-24.js";
import "./shared-38.js";
import "./shared-48.js";
import "./shared-1.js";
import "./shared-42.js";
import "./shared-35.js";
import "./shared-26.js";
import "./shared-36.js";
import "./shared-27.js";
import "./shared-30.js";
import "./shared-40.js";
import "./shared-43.js";
import "./shared-51.js";
import "./shared-53.js";
import "./shared-44.js";
import "./shared-19.js";
import {
  renderProject
} from "./shared-23.js";
import {
  createSources,
  resolveProject
} from "./shared-18.js";
import "./shared-73.js";
import {
  matchesGlob
} from "./shared-21.js";
import "./shared-20.js";
import "./shared-68.js";
import "./shared-28.js";
import {
  positionAt
} from "./shared-71.js";
import "./shared-29.js";
import "./shared-41.js";
import "./shared-47.js";
import "./shared-65.js";
import {
  compareText
} from "./shared-66.js";
import "./shared-64.js";
import "./shared-70.js";
import "./shared-69.js";
import "./shared-67.js";
import "./shared-49.js";
import "./shared-72.js";

// src/lint-files.ts
async function lint2(options) {
  const { disk = createNodeDisk(), today = readToday() } = options;
  return lint({ ...options, disk, today });
}

// src/compose/render/resolution.ts
function renderResolution(resolution) {
  const { model, name, enabled, environments } = resolution;
  const problems = [...resolution.problems];
  if (model) checkPrintable(model, enabled, (problem) => problems.push(problem));
  return {
    config: model && renderProject(model, name, enabled),
    disabled: [...environments.keys()].filter((service) => !enabled.has(service)).sort(compareText),
    environment: enabled.size === 0 ? void 0 : renderEnvironments(resolution),
    problems: problems.map(describeProblem)
  };
}
function describeProblem({ kind, severity, message, path, at }) {
  const range = { start: positionAt(at.file, at.start), end: positionAt(at.file, at.end) };
  return { kind, severity, message, path, file: at.file.path, range };
}

// src/resolve-config.ts
async function resolveConfig(request) {
  const { tracking: _, ...files } = createNodeDisk();
  return renderResolution(resolveProject(request, createSources(files)));
}
export {
  defineRule,
  describeNode,
  describePath,
  findPlace,
  findViolations,
  isInternal,
  lint2 as lint,
  matchesGlob,
  plannedKey,
  plannedNetwork,
  resolveConfig
};
