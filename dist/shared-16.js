import {
  UsageError
} from "./shared-14.js";
import {
  resolvePath
} from "./shared-63.js";

// src/cli/write-output.ts
function writeOutput(text, file, io) {
  if (file !== void 0) writeFile(resolvePath(io.cwd, file), text, io);
  else if (text) io.stdout(text);
}
function writeFile(path, text, { disk }) {
  try {
    disk.write(path, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Cannot write '${path}': ${reason}`, { cause });
  }
}

export {
  writeOutput,
  writeFile
};
