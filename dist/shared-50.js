import {
  rules
} from "./shared-2.js";
import {
  findRoot
} from "./shared-38.js";
import {
  loadConfig
} from "./shared-26.js";
import {
  createSources
} from "./shared-18.js";
import {
  resolvePath
} from "./shared-67.js";

// src/lint/open-projects.ts
function openProjects(request) {
  const { cwd, disk } = request;
  const { configOf, placeOf } = createConfigReader(request);
  const shared = { sources: createSources(disk), rules, root: findRoot(cwd, disk) };
  return { choice: { options: request, configOf }, context: { ...shared, ...readCommentSetting(request) }, placeOf };
}
function usesGivenFiles({ files, paths = [], stacks, env }) {
  return files !== void 0 || paths.length === 0 && !stacks && Boolean(env?.COMPOSE_FILE);
}
function readCommentSetting(request) {
  const { today, stacks, inlineConfig } = request;
  if (inlineConfig === false) return {};
  return { comments: { today, isSelection: stacks !== void 0 || usesGivenFiles(request) } };
}
function createConfigReader({
  cwd,
  config,
  disk
}) {
  const known = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  const path = typeof config === "string" ? resolvePath(cwd, config) : config;
  const given = path === void 0 ? {} : { path };
  const configOf = (directory) => {
    const place = path || directory;
    const read = known.get(place) ?? loadConfig({ startDirectory: directory, cwd, files: disk, rules, ...given });
    known.set(place, read);
    places.set(read, directory);
    return read;
  };
  return { configOf, placeOf: (config2) => places.get(config2) ?? cwd };
}

export {
  openProjects,
  usesGivenFiles
};
