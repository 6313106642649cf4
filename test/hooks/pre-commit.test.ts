import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { cloneRepository } from "../support/clone-repository.ts";
import { findPreCommit } from "../support/pre-commit.ts";
import { git, type ProgramRun, runProgram } from "../support/run-program.ts";
import { root } from "../support/source-code.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const program = findPreCommit();
const directory = temporaryDirectory();
const clone = path.join(directory, "pmoves-lint");
const consumer = path.join(directory, "consumer");

const good = "services:\n  web:\n    image: a:1\n    env_file: env.tier-api\n";
const bad = good.replace("env_file", "privileged: true\n    env_file");
const project = {
  "compose.yaml": good,
  "env.tier-api": "A=1\n",
  "README.md": "# Shop\n",
  "src/env.ts": "export {};\n",
};
const overlays = Object.fromEntries(
  range(16).map((number) => [`apps/${number}/compose.yaml`, bad.replace("env.tier-api", "../../env.tier-api")]),
);

interface Hook {
  readonly id: string;
  readonly files: string;
  readonly require_serial: boolean;
}

const hooks: readonly Hook[] = parse(readFileSync(path.join(root, ".pre-commit-hooks.yaml"), "utf8"));

describe("files that start a hook", () => {
  test.each(hooks)("$id, in one process", ({ files, require_serial }) => {
    const starts = (name: string) => new RegExp(files).test(name);
    const ours = ["compose.yaml", "a/docker-compose.gpu.yml", "parts/web.yaml", "env.shared", "env.tier-llm.example"];
    const more = [".env", "conf/.env.local", "conf/web.env", "web.env.example", ".pmovesrc.json"];
    expect([...ours, ...more].filter((name) => !starts(name))).toEqual([]);
    expect(["README.md", "environment", "env/notes.txt", "Dockerfile", "package.json"].filter(starts)).toEqual([]);
    expect(require_serial).toBe(true);
  });
});

describe.skipIf(program === undefined)("the real pre-commit (skipped without it, or Python to install it)", () => {
  beforeAll(async () => {
    await cloneRepository(clone);
    git(directory, "init", "--quiet", consumer);
    git(consumer, "config", "user.name", "Test");
    git(consumer, "config", "user.email", "test@example.com");
    const revision = git(clone, "rev-parse", "HEAD").stdout.trim();
    const config = { repos: [{ repo: clone, rev: revision, hooks: hooks.map(({ id }) => ({ id })) }] };
    commitFiles({ ...project, ".pre-commit-config.yaml": JSON.stringify(config) });
  }, 120_000);

  test("try-repo runs the hook of a clean clone on a project with a fault", () => {
    stageFiles({ "compose.yaml": bad });
    const { code, stdout } = preCommit("try-repo", clone, "pmoves-lint", "--verbose", "--files", "compose.yaml");
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /pmoves-lint\.+Failed\n[\s\S]*- exit code: 1\n[\s\S]*compose\.yaml\n +4:17 +error .* privileged\n/,
    );
  }, 120_000);

  test("a project without faults passes both hooks", () => {
    stageFiles(project);
    const { code, stdout } = preCommit("run", "--all-files");
    expect(stdout.match(/\.+(Passed|Failed|\(no files to check\)Skipped)$/gm)?.length).toBe(2);
    expect([code, stdout.match(/Passed$/gm)?.length]).toEqual([0, 2]);
  }, 120_000);

  test("an env file starts it, and finds what it breaks elsewhere; other files do not", () => {
    stageFiles({ "env.tier-api": "A=1\nA='\n" });
    const { code, stdout } = preCommit("run", "pmoves-lint", "--files", "env.tier-api");
    expect([code, stdout]).toEqual([1, expect.stringContaining("env-file-syntax")]);
    expect(preCommit("run", "pmoves-lint", "--files", "README.md").stdout).toMatch(/\(no files to check\)Skipped$/m);
    expect(preCommit("run", "pmoves-lint", "--files", "src/env.ts")).toMatchObject({ code: 0 });
    stageFiles(project);
  });

  test("many files are linted by one process", () => {
    stageFiles(overlays);
    const { stdout } = preCommit("run", "pmoves-lint", "--files", ...Object.keys(overlays));
    expect(stdout.match(/^✖ .*$/gm)).toEqual(["✖ 16 problems (16 errors, 0 warnings)"]);
    git(consumer, "reset", "--quiet", "--hard");
  });

  test("a change of the config starts the hook for all projects", () => {
    commitFiles({ "compose.yaml": bad });
    stageFiles({ ".pmovesrc.json": JSON.stringify({ root: true, rules: { privileged: "off" } }) });
    expect(preCommit("run", "pmoves-lint-all", "--files", ".pmovesrc.json").stdout).toMatch(/Passed$/m);
    stageFiles({ ".pmovesrc.json": JSON.stringify({ root: true }) });
    expect(preCommit("run", "pmoves-lint-all", "--files", ".pmovesrc.json").stdout).toContain("privileged");
    git(consumer, "reset", "--quiet", "--hard");
  });

  test("a commit with a fault is refused", () => {
    commitFiles(project);
    preCommit("install");
    stageFiles({ "compose.yaml": bad });
    const refused = runInConsumer("git", "commit", "--message", "Give web all rights");
    expect([refused.code, refused.stdout + refused.stderr]).toEqual([1, expect.stringContaining("privileged")]);
    stageFiles({ "compose.yaml": `${good}    read_only: true\n` });
    expect(runInConsumer("git", "commit", "--message", "Make web read-only").code).toBe(0);
  });
});

function preCommit(...argv: readonly string[]): ProgramRun {
  return runInConsumer(program ?? "", ...argv);
}

function runInConsumer(name: string, ...argv: readonly string[]): ProgramRun {
  const env = { PRE_COMMIT_HOME: path.join(directory, "home"), PRE_COMMIT_COLOR: "never" };
  return runProgram(name, argv, { cwd: consumer, env });
}

function stageFiles(files: Readonly<Record<string, string>>): void {
  writeFiles(consumer, files);
  git(consumer, "add", "--all");
}

function commitFiles(files: Readonly<Record<string, string>>): void {
  stageFiles(files);
  git(consumer, "commit", "--quiet", "--no-verify", "--allow-empty", "--message", "State");
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
