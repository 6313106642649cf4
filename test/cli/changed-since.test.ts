import { describe, expect, test } from "vitest";
import { git as askGit } from "../../src/files/git.ts";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import type { EslintResult } from "../../src/report/eslint-results.ts";
import { runCli } from "../support/run-cli.ts";
import { git } from "../support/run-program.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const directory = temporaryDirectory();
const bad = "services:\n  web:\n    image: a:1\n    privileged: true\n";

git(directory, "init", "--quiet");
writeFiles(directory, { "old/compose.yaml": bad, "api/compose.yaml": bad, "api/env.web": "A=1\n" });
git(directory, "add", "--all");
git(directory, "commit", "--quiet", "--message", "Old faults");
git(directory, "tag", "start");

async function lintSince(revision: string, cwd = directory) {
  const setting = { disk: createNodeDisk(), cwd, git: (argv: readonly string[]) => askGit(argv, cwd) };
  const { code, stdout, stderr } = await runCli(["--changed-since", revision, "--format", "json"], setting);
  const results: readonly EslintResult[] = JSON.parse(stdout || "[]");
  const places = results.flatMap(({ filePath, messages }) => messages.map(({ ruleId }) => `${filePath} ${ruleId}`));
  return { code, stderr, places: places.map((place) => place.replace(`${directory}/`, "")) };
}

describe("--changed-since", () => {
  test("an unchanged project is clean, whatever it holds", async () => {
    expect(await lintSince("start")).toEqual({ code: 0, stderr: "", places: [] });
  });

  test("files that are edited, staged, committed and new have part; so has what a finding relates to", async () => {
    writeFiles(directory, { "api/compose.yaml": `${bad}    read_only: true\n` });
    expect((await lintSince("start")).places).toEqual(["api/compose.yaml privileged"]);
    git(directory, "commit", "--quiet", "--all", "--message", "Change");
    expect((await lintSince("start")).places).toEqual(["api/compose.yaml privileged"]);
    expect((await lintSince("HEAD")).places).toEqual([]);
    writeFiles(directory, { "new ü/compose.yaml": bad });
    expect((await lintSince("HEAD")).places).toEqual(["new ü/compose.yaml privileged"]);
    expect((await lintSince("HEAD", `${directory}/new ü`)).places).toEqual(["new ü/compose.yaml privileged"]);
  });

  test("what the revision has beyond the shared commit does not count", async () => {
    git(directory, "checkout", "--quiet", "-b", "main-line", "start");
    writeFiles(directory, { "old/compose.yaml": `${bad}    read_only: true\n` });
    git(directory, "commit", "--quiet", "--all", "--message", "Elsewhere");
    git(directory, "checkout", "--quiet", "-");
    expect((await lintSince("main-line")).places).not.toContain("old/compose.yaml privileged");
  });

  test.each(["nosuch", "--output=x", ""])("'%s' is no revision", async (revision) => {
    const { code, stderr } = await lintSince(revision);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^pmoves-lint: Option '--changed-since' /)]);
  });
});
