import {
  lint
} from "./shared-1.js";
import "./shared-8.js";
import {
  createNodeDisk
} from "./shared-12.js";
import {
  checkPrintable
} from "./shared-10.js";
import {
  EXTENSIONS,
  compareBytes,
  formatExtensions,
  renderProject
} from "./shared-9.js";
import {
  createSources,
  defineRule,
  describeNode,
  describePath,
  findPlace,
  findViolations,
  isInternal,
  isMapping,
  matchesGlob,
  plannedKey,
  plannedNetwork,
  resolveProject,
  valueAt
} from "./shared-2.js";
import "./shared-18.js";
import "./shared-14.js";
import "./shared-17.js";
import {
  positionAt
} from "./shared-19.js";

// src/compose/render/environments.ts
function renderEnvironments({ environments, enabled, model }) {
  const names = [...environments.keys()].filter((name) => enabled.has(name)).sort(compareBytes);
  return Object.fromEntries(
    names.map((name) => {
      const own = valueAt(model, "services", name, "environment");
      return [name, renderEnvironment(environments.get(name)?.variables ?? /* @__PURE__ */ new Map(), own)];
    })
  );
}
function renderEnvironment(variables, own) {
  const extensions = isMapping(own) ? formatExtensions(own) : void 0;
  const pairs = extensions === void 0 ? [] : [[EXTENSIONS, extensions]];
  for (const [name, variable] of variables) {
    const isExtension = extensions !== void 0 && name.startsWith("x-") && variable.source === "environment";
    const winner = isExtension ? variable.hides.find(({ source }) => source === "env-file") : variable;
    if (winner) pairs.push([name, winner.value ?? null]);
  }
  return Object.fromEntries(pairs.sort(([one], [other]) => compareBytes(one, other)));
}

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
