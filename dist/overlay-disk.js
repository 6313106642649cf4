import {
  isComposeFileName
} from "./shared-36.js";
import {
  baseName,
  isBelow
} from "./shared-67.js";

// src/files/overlay-disk.ts
function overlayDisk(disk, answers) {
  return {
    ...disk,
    kind: (path) => answers.has(path) ? "file" : disk.kind(path),
    read: (path) => answers.get(path) ?? disk.read(path),
    findComposeFiles: async (directory) => {
      const laid = [...answers.keys()].filter((path) => isComposeFileBelow(path, directory));
      const { files, unreadable } = await disk.findComposeFiles(directory);
      return { files: [.../* @__PURE__ */ new Set([...files, ...laid])], unreadable };
    }
  };
}
function isComposeFileBelow(path, directory) {
  return isBelow(path, directory) && isComposeFileName(baseName(path));
}
export {
  overlayDisk
};
