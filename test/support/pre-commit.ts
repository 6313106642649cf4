/** The real pre-commit program: the one on the PATH, or one that is installed for the tests. */
import { existsSync } from "node:fs";
import path from "node:path";
import { hasProgram, runProgram } from "./run-program.ts";
import { root } from "./source-code.ts";

const environment = path.join(root, "node_modules", ".cache", "pre-commit");

/** The program's path; undefined where it is not installed and cannot be. */
export function findPreCommit(): string | undefined {
  if (hasProgram("pre-commit")) return "pre-commit";
  const program = path.join(environment, "bin", "pre-commit");
  if (existsSync(program)) return program;
  const cwd = root;
  const made = runProgram("python3", ["-m", "venv", environment], { cwd });
  if (made.code !== 0) return undefined;
  const python = path.join(environment, "bin", "python");
  const installed = runProgram(python, ["-m", "pip", "install", "--quiet", "pre-commit>=4.6.2"], { cwd });
  return installed.code === 0 ? program : undefined;
}
