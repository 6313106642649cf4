/** Runs other programs as people and other programs would. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface ProgramRun {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramSetting {
  readonly cwd: string;
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

const LONGEST_RUN = 120_000;

/** Runs a program to its end. Variables of git do not reach it: the tests may run in a hook themselves. */
export function runProgram(program: string, argv: readonly string[], setting: ProgramSetting): ProgramRun {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const { status, stdout, stderr, error } = spawnSync(program, argv, {
    cwd: setting.cwd,
    env: { ...Object.fromEntries(inherited), ...setting.env },
    encoding: "utf8",
    timeout: LONGEST_RUN,
    ...(setting.input === undefined ? {} : { input: setting.input }),
  });
  return { code: status, stdout: stdout ?? "", stderr: `${stderr ?? ""}${error ? String(error) : ""}` };
}

/** Runs git as somebody with a name. */
export function git(cwd: string, ...argv: readonly string[]): ProgramRun {
  const names = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  return runProgram("git", [...names, "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always", ...argv], {
    cwd,
  });
}

/** Whether a program is on the PATH. */
export function hasProgram(program: string): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}
