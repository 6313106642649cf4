import {
  checkPrintable
} from "./shared-22.js";
import {
  lint
} from "./shared-42.js";
import "./shared-2.js";
import {
  defineRule,
  describeNode,
  describePath,
  findPlace,
  findViolations,
  isInternal,
  plannedKey,
  plannedNetwork
} from "./shared-3.js";
import {
  createNodeDisk
} from "./shared-32.js";
import "./shared-34.js";
import {
  renderEnvironments
} from "./shared-21.js";
import "./shared-33.js";
import "./shared-43.js";
import "./shared-1.js";
import "./shared-37.js";
import "./shared-30.js";
import "./shared-23.js";
import "./shared-31.js";
import "./shared-24.js";
import "./shared-45.js";
import "./shared-26.js";
import "./shared-35.js";
import "./shared-38.js";
import "./shared-39.js";
import "./shared-18.js";
import {
  compareBytes,
  renderProject
} from "./shared-20.js";
import {
  createSources,
  resolveProject
} from "./shared-17.js";
import "./shared-61.js";
import {
  matchesGlob
} from "./shared-19.js";
import "./shared-56.js";
import "./shared-25.js";
import "./shared-36.js";
import "./shared-41.js";
import "./shared-57.js";
import {
  positionAt
} from "./shared-59.js";
import "./shared-58.js";
import "./shared-44.js";
import "./shared-60.js";

// src/compose/render/resolution.ts
function renderResolution(resolution) {
  const { model, name, enabled, environments } = resolution;
  const problems = [...resolution.problems];
  if (model) checkPrintable(model, enabled, (problem) => problems.push(problem));
  return {
    config: model && renderProject(model, name, enabled),
    disabled: [...environments.keys()].filter((service) => !enabled.has(service)).sort(compareBytes),
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
  lint,
  matchesGlob,
  plannedKey,
  plannedNetwork,
  resolveConfig
};
