import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { codeBelow } from "../support/documented-code.ts";
import { installProgram } from "../support/install-program.ts";
import { runCli } from "../support/run-cli.ts";
import { git, hasProgram, runProgram } from "../support/run-program.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const good = "services:\n  web:\n    image: a:1\n";
const bad = `${good}    privileged: true\n`;
const [lefthook = "", lintStaged = "", husky = "", push = "", make = ""] = codeBelow(
  "docs/hooks.md",
  "Without pre-commit",
);
const directory = temporaryDirectory();
const env = { PATH: `${path.join(directory, "bin")}${path.delimiter}${process.env.PATH}` };

beforeAll(() => installProgram(directory), 60_000);

test("the commands of lefthook and lint-staged lint what they are given", async () => {
  const { run, glob } = parse(lefthook)["pre-commit"].commands["pmoves-lint"];
  const commands: Readonly<Record<string, string>> = JSON.parse(lintStaged)["lint-staged"];
  expect(Object.keys(commands)).toEqual([glob]);
  for (const line of [run.replace("npx ", "").replace(" {staged_files}", ""), ...Object.values(commands)]) {
    const argv = [...line.split(" ").slice(1), "/shop/compose.yaml", "notes.yaml"];
    const files = { "compose.yaml": bad, "notes.yaml": "- 1\n" };
    expect(await runCli(argv, { files })).toMatchObject({ code: 1, stdout: expect.stringContaining("privileged") });
  }
});

describe.skipIf(!hasProgram("sh") || !hasProgram("xargs"))("a hook of git (skipped without a shell)", () => {
  test("lints what is to be committed, and nothing when that is nothing of ours", () => {
    const checkout = path.join(directory, "checkout");
    git(directory, "init", "--quiet", checkout);
    const hook = () => runProgram("sh", ["-c", husky], { cwd: checkout, env });
    expect(hook()).toMatchObject({ code: 0, stdout: "" });
    writeFiles(checkout, { "a b/compose.yaml": bad, "other/compose.yaml": bad, "notes.yaml": "- 1\n" });
    git(checkout, "add", "notes.yaml");
    expect(hook()).toMatchObject({ code: 0, stdout: "" });
    git(checkout, "add", "a b");
    const { code, stdout } = hook();
    expect(code).not.toBe(0);
    expect(stdout.match(/^\S.*compose\.yaml$/gm)).toEqual(["a b/compose.yaml"]);
  });

  test("before a push, reports what the branch changed", () => {
    const origin = path.join(directory, "origin");
    git(directory, "init", "--quiet", origin);
    writeFiles(origin, { "old/compose.yaml": bad });
    git(origin, "add", "--all");
    git(origin, "commit", "--quiet", "--message", "Old fault");
    const checkout = path.join(directory, "branch");
    git(directory, "clone", "--quiet", origin, checkout);
    const hook = () => runProgram("sh", ["-c", push], { cwd: checkout, env });
    expect(hook()).toMatchObject({ code: 0, stdout: "" });
    writeFiles(checkout, { "new/compose.yaml": bad });
    expect(hook().stdout.match(/^\S.*compose\.yaml$/gm)).toEqual(["new/compose.yaml"]);
  });

  test.skipIf(!hasProgram("make"))("make lints the folder", () => {
    const folder = path.join(directory, "made");
    writeFiles(folder, { Makefile: make, "compose.yaml": good });
    expect(runProgram("make", ["lint"], { cwd: folder, env }).code).toBe(0);
    writeFiles(folder, { "compose.yaml": bad });
    expect(runProgram("make", ["lint"], { cwd: folder, env }).code).toBe(2);
  });
});
