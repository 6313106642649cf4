import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { installAction, runAction } from "../support/action-run.ts";
import { cloneRepository } from "../support/clone-repository.ts";
import { git, hasProgram } from "../support/run-program.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const directory = temporaryDirectory();
const action = path.join(directory, "action");
const workspace = path.join(directory, "work space");
const temporary = path.join(directory, "temporary");

const good = "services:\n  web:\n    image: a:1\n";
const bad = `${good}    privileged: true\n`;

describe.skipIf(!hasProgram("bash"))("the action's scripts (skipped without bash)", () => {
  beforeAll(async () => {
    await cloneRepository(action);
    expect(installAction(action)).toMatchObject({ code: 0 });
    git(directory, "init", "--quiet", workspace);
  }, 120_000);

  test("findings become annotations, a summary, outputs and a failed job", () => {
    commit({ "compose.yaml": bad, "more/compose.yaml": bad.replace("a:1", "a:latest") });
    const { code, stdout, outputs, summary, end } = lintWorkspace();
    expect([code, end]).toEqual([0, 1]);
    expect(stdout).toMatch(
      /^::error file=compose\.yaml,line=4,(.*,)?title=[^:]*privileged[^:]*::Service 'web' is privileged/m,
    );
    expect(Object.fromEntries(outputs)).toEqual({
      "exit-code": "1",
      "error-count": "2",
      "warning-count": "1",
      "sarif-file": path.join(temporary, "pmoves-lint.sarif"),
      "json-file": path.join(temporary, "pmoves-lint.json"),
    });
    expect(summary).toMatch(/^## pmoves-lint: 3 problems/);
    expect(summary).toContain("more/compose.yaml");
    expect(sarifResults()).toBe(3);
  });

  test("nothing found is a job that passes", () => {
    commit({ "compose.yaml": good, "more/compose.yaml": good });
    const { end, stdout, outputs, summary } = lintWorkspace();
    expect([end, stdout, outputs.get("error-count")]).toEqual([0, "", "0"]);
    expect(summary).toContain("no problems");
  });

  test.each([
    ["error", 0],
    ["warning", 1],
    ["never", 0],
    ["often", 2],
  ])("'fail-on: %s' with a warning ends with %i", (failOn, end) => {
    commit({ "compose.yaml": good.replace("a:1", "a:latest"), "more/compose.yaml": good });
    const { code, outputs, end: last } = lintWorkspace({ inputs: { "fail-on": failOn } });
    expect(outputs.size > 0 ? last : code).toBe(end);
  });

  test("a mistake in the config fails the job whatever fails it otherwise", () => {
    commit({ "compose.yaml": good, "odd.json": '{ "rulez": {} }' });
    const { end, outputs, stderr } = lintWorkspace({ inputs: { "fail-on": "never", config: "odd.json" } });
    expect([end, outputs.get("exit-code")]).toEqual([2, "2"]);
    expect(stderr).toContain("rulez");
  });

  test("a SARIF file that cannot be written fails the job, and is not uploaded", () => {
    commit({ "compose.yaml": good });
    const inputs = { "sarif-file": "compose.yaml/100%.sarif", "fail-on": "never" };
    const { end, outputs, stdout } = lintWorkspace({ inputs });
    expect([end, outputs.get("exit-code"), outputs.has("sarif-file")]).toEqual([2, "2", false]);
    expect(stdout).toMatch(/^::error title=pmoves-lint::There is no SARIF file\. .*Cannot write '.*\/100%25\.sarif'/m);
    expect(stdout.match(/^::error /gm)?.length).toBe(1);
  });

  test("inputs are data: no part of them is run, or taken for an option", () => {
    commit({ "compose.yaml": bad, "two words/compose.yaml": bad });
    const { stdout } = lintWorkspace({ inputs: { paths: "two words\n\n", category: '"; touch pwned; "' } });
    expect(stdout.match(/^::error /gm)?.length).toBe(1);
    const { outputs, stderr } = lintWorkspace({ inputs: { paths: "$(touch pwned)\n--exit-zero\n`touch pwned`" } });
    expect(outputs.get("exit-code")).toBe("2");
    expect(stderr).toContain("There is no file or directory '--exit-zero'.");
    expect(existsSync(path.join(workspace, "pwned"))).toBe(false);
  });

  test("what is uploaded is not annotated too", () => {
    commit({ "compose.yaml": bad });
    const uploaded = lintWorkspace({ isUploaded: true });
    expect([uploaded.stdout, uploaded.end]).toEqual([expect.not.stringMatching(/^::/m), 1]);
    expect(lintWorkspace({ isUploaded: true, inputs: { annotations: "true" } }).stdout).toMatch(/^::error /m);
    expect(lintWorkspace({ inputs: { annotations: "false", summary: "false" } })).toMatchObject({
      stdout: expect.not.stringMatching(/^::/m),
      summary: "",
    });
  });

  test("with 'changed-only' a change is answered for, and all of the project is uploaded", () => {
    commit({ "compose.yaml": bad, "more/compose.yaml": good, "two words/compose.yaml": good });
    const base = git(workspace, "rev-parse", "HEAD").stdout.trim();
    commit({ "more/compose.yaml": `${good}    read_only: true\n` });
    const clone = path.join(directory, "shallow");
    git(directory, "clone", "--quiet", "--depth=1", pathToFileURL(workspace).href, clone);
    git(workspace, "config", "uploadpack.allowAnySHA1InWant", "true");
    const inputs = { "changed-only": "true" };
    const unrelated = runAction({ action, temporary, workspace: clone, base, inputs });
    expect([unrelated.stdout, unrelated.end, sarifResults()]).toEqual(["", 0, 1]);
    commit({ "more/compose.yaml": bad });
    expect(lintWorkspace({ base, inputs }).stdout.match(/^::error file=[^,]+/gm)).toEqual([
      "::error file=more/compose.yaml",
    ]);
    expect(lintWorkspace({ base: "0".repeat(40), inputs }).outputs.get("error-count")).toBe("2");
  });

  test("many findings stay within what GitHub takes, and what a file holds cannot speak to the runner", () => {
    const services = Array.from(
      { length: 4000 },
      (_, number) => `  s${number}:\n    image: "::error::x ##[group]"\n    privileged: true\n`,
    );
    commit({ "compose.yaml": `services:\n${services.join("")}`, "more/compose.yaml": good });
    const { stdout, summary } = lintWorkspace();
    expect(stdout.match(/^::error /gm)?.length).toBe(10);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(stdout).not.toMatch(/##\[/);
    expect(stdout).not.toMatch(/^\s*::(?!error |warning |group::|endgroup::|notice )/m);
  });
});

function lintWorkspace(setting: Partial<Parameters<typeof runAction>[0]> = {}) {
  return runAction({ action, workspace, temporary, ...setting });
}

function commit(files: Readonly<Record<string, string>>): void {
  writeFiles(workspace, files);
  git(workspace, "add", "--all");
  git(workspace, "commit", "--quiet", "--allow-empty", "--message", "State");
}

/** How many findings the file for code scanning has. */
function sarifResults(): number {
  return JSON.parse(readFileSync(path.join(temporary, "pmoves-lint.sarif"), "utf8")).runs[0].results.length;
}
