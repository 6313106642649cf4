import {
  defaultFileNames,
  isEnvFileName,
  overrideFileNames
} from "./shared-36.js";
import {
  nearestOf
} from "./shared-65.js";
import {
  baseName,
  directoryOf,
  joinPath,
  resolvePath
} from "./shared-67.js";

// src/files/other-text.ts
var ELEMENTS = ["services", "networks", "volumes", "configs", "secrets", "models", "include", "version"];
function isOtherText(text) {
  const keys = [...text.matchAll(/^[^\s#-].*$/gm)].map(([line]) => /^["']?([\w.$-]+)["']?\s*:(?:\s|$)/.exec(line)?.[1]);
  const others = keys.filter((key) => key !== "name");
  return others.length > 0 && others.every(isForeign) && !/^[\s-]+["']?(?:image|build)\b/m.test(text);
}
function isForeign(key) {
  return key !== void 0 && !key.startsWith("x-") && nearestOf(key, ELEMENTS) === void 0;
}

// src/files/discover.ts
async function discover(paths, cwd, disk) {
  const directories = [];
  const missing = [];
  const projects = [];
  for (const given of paths) {
    const path = resolvePath(cwd, given);
    const kind = disk.kind(path);
    if (kind === "missing") missing.push(given);
    else if (kind === "directory") directories.push(path);
    else projects.push(...projectOfFile(path, disk));
  }
  const searches = await Promise.all(directories.map((directory) => disk.findComposeFiles(directory)));
  const files = [...new Set(searches.flatMap((search) => search.files))];
  const unreadable = [...new Set(searches.flatMap((search) => search.unreadable))].sort();
  projects.push(...projectsOfFiles(files, disk));
  return { projects: unique(projects), directories, missing, unreadable };
}
function leaveOutOthers(found, read) {
  const isOther = ({ isNamed, files: [base, override] }) => !isNamed && base !== void 0 && override === void 0 && isOtherText(read(base) ?? "");
  return { ...found, projects: found.projects.filter((project) => !isOther(project)) };
}
function findOthers(directory, disk) {
  const paths = defaultFileNames.map((name) => joinPath(directory, name));
  return paths.filter((path) => ["directory", "special"].includes(disk.kind(path)));
}
function projectAbove(directory, disk) {
  const project = projectOfDirectory(directory, disk, true);
  const parent = directoryOf(directory);
  if (project || parent === directory) return project ? [project] : [];
  return projectAbove(parent, disk);
}
function projectOfDirectory(directory, disk, isNamed) {
  const base = firstFile(directory, defaultFileNames, disk);
  return base === void 0 ? void 0 : { ...withOverride(base, disk), isDefault: true, isNamed };
}
function projectsOfFiles(paths, disk) {
  const folders = new Set(paths.filter(hasDefaultName).map(directoryOf));
  return [...folders].flatMap((folder) => projectOfDirectory(folder, disk, false) ?? []);
}
function projectOfFile(path, disk) {
  const directory = directoryOf(path);
  const name = baseName(path);
  if (isEnvFileName(name)) return projectAbove(directory, disk);
  const project = projectOfDirectory(directory, disk, true);
  const isOverride = overrideFileNames.some((override) => override === name);
  if (project && (isOverride || project.files[0] === path)) return [project];
  const alone = hasDefaultName(path) ? withOverride(path, disk) : { directory, files: [path] };
  return [{ ...alone, isDefault: false, isNamed: true }];
}
function hasDefaultName(path) {
  const name = baseName(path);
  return defaultFileNames.some((known) => known === name);
}
function withOverride(base, disk) {
  const directory = directoryOf(base);
  const override = firstFile(directory, overrideFileNames, disk);
  return { directory, files: override === void 0 ? [base] : [base, override] };
}
function firstFile(directory, names, disk) {
  return names.map((name) => joinPath(directory, name)).find((path) => disk.kind(path) === "file");
}
function unique(projects) {
  const known = /* @__PURE__ */ new Map();
  for (const project of projects) {
    const key = project.files.join("\0");
    if (!known.get(key)?.isNamed) known.set(key, project);
  }
  return [...known].sort(([a], [b]) => a < b ? -1 : 1).map(([, project]) => project);
}

export {
  discover,
  leaveOutOthers,
  findOthers,
  projectAbove
};
