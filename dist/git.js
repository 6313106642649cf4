// src/files/git.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
var run = promisify(execFile);
var LONGEST_ANSWER = 64 * 1024 * 1024;
async function git(argv, cwd) {
  try {
    const { stdout } = await run("git", [...argv], { cwd, maxBuffer: LONGEST_ANSWER });
    return stdout;
  } catch {
    return void 0;
  }
}
export {
  git
};
