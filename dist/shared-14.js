import {
  UsageError
} from "./shared-15.js";
import {
  resolvePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";

// src/cli/project-directory.ts
function checkProjectDirectory(directory, { cwd, disk }) {
  if (directory === void 0) return;
  const kind = disk.kind(resolvePath(cwd, directory));
  if (kind === "directory") return;
  const fault = kind === "missing" ? "does not exist" : "is no directory";
  throw new UsageError(
    `Option '--project-directory' names '${printable(directory)}', which ${fault}. Name a directory that is there, relative to the current one.`
  );
}

export {
  checkProjectDirectory
};
