import {
  defaultFileNames
} from "./shared-31.js";
import {
  baseName
} from "./shared-58.js";

// src/files/overlay-disk.ts
function overlayDisk(disk, answers) {
  return {
    ...disk,
    kind: (path) => answers.has(path) ? "file" : disk.kind(path),
    read: (path) => answers.get(path) ?? disk.read(path),
    findComposeFiles: async (directory) => {
      const laid = [...answers.keys()].filter((path) => isComposeFileBelow(path, directory));
      return [.../* @__PURE__ */ new Set([...await disk.findComposeFiles(directory), ...laid])];
    }
  };
}
function isComposeFileBelow(path, directory) {
  const isBelow = path.startsWith(directory.endsWith("/") ? directory : `${directory}/`);
  return isBelow && defaultFileNames.some((name) => name === baseName(path));
}
export {
  overlayDisk
};
