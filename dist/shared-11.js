import {
  checkProjectDirectory
} from "./shared-14.js";
import {
  openConfig
} from "./shared-10.js";
import {
  flag,
  text,
  texts
} from "./shared-12.js";
import {
  UsageError
} from "./shared-15.js";
import {
  createValueMask
} from "./shared-51.js";
import {
  createSources,
  resolveProject
} from "./shared-18.js";
import {
  positionAt
} from "./shared-71.js";
import {
  relativePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";

// src/cli/selection.ts
var selectionTypes = {
  file: { ...texts, short: "f" },
  "project-directory": text,
  "project-name": { ...text, short: "p" },
  "env-file": texts,
  profile: texts,
  config: { ...text, short: "c" },
  "no-config": flag,
  "show-values": flag,
  help: { ...flag, short: "h" }
};
function readSelection(values) {
  const { file, profile, config } = values;
  if (config !== void 0 && values["no-config"]) {
    throw new UsageError("Options '--config' and '--no-config' exclude each other.");
  }
  const chosen = values["no-config"] ? false : config;
  return {
    request: {
      ...file ? { files: file } : {},
      ...profile ? { profiles: profile } : {},
      ...values["env-file"] ? { envFiles: values["env-file"] } : {},
      ...values["project-directory"] === void 0 ? {} : { projectDirectory: values["project-directory"] },
      ...values["project-name"] === void 0 ? {} : { projectName: values["project-name"] }
    },
    showValues: values["show-values"] ?? false,
    ...chosen === void 0 ? {} : { config: chosen }
  };
}

// src/cli/open-project.ts
function openProject({ request, config, showValues }, io, interpolate = true) {
  const { cwd, env, disk } = io;
  checkProjectDirectory(request.projectDirectory, io);
  const resolution = resolveProject({ ...request, cwd, env, interpolate }, createSources(disk));
  if (resolution.composeFiles.length === 0) throw new UsageError(NO_FILES);
  const plan = openConfig(config, resolution.directory, io).plan;
  const hidden = { secrets: plan, mask: createValueMask(resolution, plan) };
  return { resolution, plan, ...showValues ? { secrets: void 0, mask: String } : hidden };
}
var NO_FILES = "There is no Compose file here or in a folder above. Name one with '--file', or run where one is.";
function reportProblems(problems, mask, io) {
  const lines = problems.map(({ at, severity, message, kind }) => {
    return `${printable(`${formatPosition(at, io)}: ${severity}: ${mask(message)} (${kind})`)}
`;
  });
  if (lines.length > 0) io.stderr(lines.join(""));
  return problems.some(({ severity }) => severity === "error");
}
function formatLine(at, io) {
  return `${formatPath(at.file.path, io)}:${positionAt(at.file, at.start).line}`;
}
function formatPosition(at, io) {
  return `${formatLine(at, io)}:${positionAt(at.file, at.start).column}`;
}
function formatPath(path, { cwd }) {
  return printable(relativePath(cwd, path) || path);
}

export {
  selectionTypes,
  readSelection,
  openProject,
  reportProblems,
  formatLine,
  formatPosition
};
