import {
  UsageError
} from "./shared-15.js";
import {
  nearestOf
} from "./shared-65.js";
import {
  resolvePath
} from "./shared-67.js";
import {
  printable
} from "./shared-49.js";

// src/cli/command-names.ts
var commandNames = [
  "baseline",
  "config",
  "explain",
  "init",
  "print-config",
  "reach",
  "rules",
  "test",
  "why"
];

// src/cli/check-paths.ts
function checkEmptyPaths({ paths = [], files = [], changedFiles = [] }) {
  if ([...paths, ...files, ...changedFiles].includes("")) throw new UsageError(EMPTY);
}
function checkCommandNames(paths = [], { cwd, disk }) {
  for (const path of paths) {
    if (disk.kind(resolvePath(cwd, path)) === "missing") checkMissing(path);
  }
}
var EMPTY = "A path is empty, as a variable of the shell is that is not set. Write '.' for the current directory.";
function checkMissing(path) {
  const nearest = /^[a-z-]+$/i.test(path) ? nearestOf(path, commandNames) : void 0;
  if (nearest === void 0) return;
  const hint = nearest === path ? `The command '${path}' goes before all options: 'pmoves-lint ${path} \u2026'.` : `Did you mean the command '${nearest}'? It goes before all options.`;
  throw new UsageError(`There is no file or directory '${printable(path)}'. ${hint}`);
}

export {
  checkEmptyPaths,
  checkCommandNames
};
