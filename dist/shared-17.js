import {
  UsageError
} from "./shared-15.js";
import {
  reasonOf
} from "./shared-68.js";
import {
  resolvePath
} from "./shared-67.js";

// src/cli/write-output.ts
function writeOutput(text, file, io) {
  if (file !== void 0) writeFile(resolvePath(io.cwd, file), text, io);
  else if (text) io.stdout(text);
}
function writeFile(path, text, { disk }) {
  try {
    disk.write(path, text);
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
}
function createFile(path, text, { disk, taken }) {
  try {
    disk.create(path, text);
  } catch (cause) {
    const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    throw isThere ? new UsageError(taken, { cause }) : cannotWrite(path, cause);
  }
}
function cannotWrite(path, cause) {
  return new UsageError(`Cannot write '${path}': ${reasonOf(cause)}`, { cause });
}

export {
  writeOutput,
  writeFile,
  createFile,
  cannotWrite
};
