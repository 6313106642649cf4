import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createNodeDisk } from "../../src/files/node-disk.ts";
import { baselineText, tagEntry } from "../support/baselines.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { writeFiles } from "../support/write-files.ts";

const root = temporaryDirectory();
let projects = 0;

const FAULTY = "services:\n  web:\n    image: shop/web\n";
const CLEAN = "services:\n  web:\n    image: shop/web:1.4.0\n";

/** A project on the disk, and the program in it. */
function createProject(files: Readonly<Record<string, string>>) {
  projects += 1;
  const cwd = path.join(root, String(projects));
  mkdirSync(cwd);
  writeFiles(cwd, { ".pmovesrc.json": '{ "root": true, "baseline": "baseline.json" }', ...files });
  return {
    cwd,
    run: (...argv: readonly string[]) => runCli(argv, { cwd, disk: createNodeDisk() }),
    write: (changed: Readonly<Record<string, string>>) => writeFiles(cwd, changed),
    read: (name = "baseline.json") => readFileSync(path.join(cwd, name), "utf8"),
  };
}

describe("baseline create", () => {
  test("writes what linting finds to the file that the config states; then linting is clean", async () => {
    const { run, read } = createProject({ "compose.yaml": FAULTY });
    expect(await run("baseline", "create")).toMatchObject({
      code: 0,
      stdout: "Created 'baseline.json' with 1 finding.\n",
    });
    expect(JSON.parse(read())).toEqual({ version: 1, findings: [tagEntry] });
    expect(await run("--max-warnings", "0")).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect((await run("--no-baseline", "--max-warnings", "0")).code).toBe(1);
  });

  test("says how to use a file that the config does not state", async () => {
    const { run } = createProject({ "compose.yaml": FAULTY, ".pmovesrc.json": '{ "root": true }' });
    expect((await run("baseline", "create", "known.json")).stdout).toBe(
      "Created 'known.json' with 1 finding.\nLint with '--baseline known.json', or write \"baseline\": \"known.json\" into '.pmovesrc.json' and a plain 'pmoves-lint' reads it.\n",
    );
    expect((await run("--baseline", "known.json", "--max-warnings", "0")).code).toBe(0);
    expect((await run("baseline", "create")).stderr).toContain("The config states no baseline.");
  });

  test("names the config as it is seen from here, and the file as it is seen from there", async () => {
    const { run, write } = createProject({ "shop/compose.yaml": FAULTY, ".pmovesrc.json": '{ "root": true }' });
    const said = (await run("baseline", "create", "shop/known.json")).stdout;
    const line = /write ("baseline": ".*") into '([^']*)'/.exec(said);
    write({ [line?.[2] ?? ""]: `{ "root": true, ${line?.[1]} }` });
    expect(line?.slice(1)).toEqual(['"baseline": "shop/known.json"', ".pmovesrc.json"]);
    expect(await run("--max-warnings", "0")).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  test("refuses to write over anything", async () => {
    const { run, read, cwd } = createProject({ "compose.yaml": FAULTY, "baseline.json": "mine" });
    expect(await run("baseline", "create")).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("exists"),
    });
    expect(read()).toBe("mine");
    symlinkSync("nowhere", path.join(cwd, "link.json"));
    expect(await run("baseline", "create", "link.json")).toMatchObject({ code: 2 });
  });

  test("leaves out what a baseline cannot hold, and says so", async () => {
    const { run, read } = createProject({ "compose.yaml": `${FAULTY}  - x\n` });
    expect(await run("baseline", "create")).toMatchObject({
      code: 1,
      stdout:
        "Created 'baseline.json' with 0 findings.\n1 finding cannot be in a baseline and will be reported: compose-syntax.\n",
    });
    expect(JSON.parse(read())).toEqual({ version: 1, findings: [] });
  });

  test("writes nothing when not all could be linted", async () => {
    const { run, read } = createProject({});
    expect(await run("baseline", "create")).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("no Compose files"),
    });
    expect(() => read()).toThrow("ENOENT");
  });

  test("lints what is named, like linting", async () => {
    const { run, read } = createProject({ "a/compose.yaml": FAULTY, "b/compose.yaml": FAULTY });
    expect((await run("baseline", "create", "sub.json", "b")).stdout).toContain("with 1 finding");
    expect(JSON.parse(read("sub.json")).findings).toEqual([{ ...tagEntry, file: "b/compose.yaml" }]);
    expect((await run("baseline", "create", "file.json", "-f", "a/compose.yaml")).stdout).toContain("with 1 finding");
  });
});

describe("baseline update and prune", () => {
  const said = { reason: "the registry moves", owner: "platform", expires: "2099-01-31" };
  const gone = { ...tagEntry, subject: "shop/api", path: "services.api.image", service: "api" };
  const api = "  api:\n    image: shop/api\n";

  test("update adds what is new, removes what is gone and keeps what people said", async () => {
    const { run, read, write } = createProject({
      "compose.yaml": FAULTY,
      "baseline.json": baselineText({ ...tagEntry, ...said }, gone),
    });
    expect(await run("baseline", "update")).toMatchObject({
      code: 0,
      stdout: "Wrote 'baseline.json': 0 added, 1 removed, 1 finding in all.\n",
    });
    expect(JSON.parse(read()).findings).toEqual([{ ...tagEntry, ...said }]);
    write({ "compose.yaml": `${FAULTY}${api}` });
    expect((await run("baseline", "update")).stdout).toBe(
      "Wrote 'baseline.json': 1 added, 0 removed, 2 findings in all.\n",
    );
    expect(await run("--max-warnings", "0")).toMatchObject({ code: 0, stdout: "" });
  });

  test("prune removes and never adds", async () => {
    const { run, read } = createProject({
      "compose.yaml": `${FAULTY}${api}`,
      "baseline.json": baselineText(tagEntry, { ...tagEntry, subject: "old" }),
    });
    expect((await run("baseline", "prune")).stdout).toBe("Wrote 'baseline.json': 1 removed, 1 finding in all.\n");
    expect(JSON.parse(read()).findings).toEqual([tagEntry]);
    expect((await run("--max-warnings", "0")).stdout).toContain("shop/api");
  });

  test("do not touch a file that needs no change, comments and all", async () => {
    const text = `// ours\n${baselineText(tagEntry)}`;
    const { run, read } = createProject({ "compose.yaml": FAULTY, "baseline.json": text });
    for (const action of ["update", "prune"]) {
      expect((await run("baseline", action)).stdout).toBe("Left 'baseline.json' as it was, with 1 finding.\n");
    }
    expect(read()).toBe(text);
  });

  test("leave alone what a run cannot judge, and say so", async () => {
    const other = { ...tagEntry, file: "other/compose.yaml" };
    const { run } = createProject({ "compose.yaml": CLEAN, "baseline.json": baselineText(tagEntry, other) });
    expect((await run("baseline", "prune", "compose.yaml")).stdout).toBe(
      "Wrote 'baseline.json': 1 removed, 1 finding in all.\n1 entry has no finding and stayed, since this run did not see all that could be at fault.\n",
    );
  });

  test("refuse a link, and a baseline that is not there or not one", async () => {
    const { run, cwd, write } = createProject({ "compose.yaml": FAULTY, "real.json": baselineText() });
    expect(await run("baseline", "update")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("baseline.json: The baseline cannot be read: no such file."),
    });
    symlinkSync("real.json", path.join(cwd, "baseline.json"));
    expect(await run("baseline", "update")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("symbolic link"),
    });
    write({ "real.json": '{ "version": 1, "findings": [{}] }' });
    expect(await run("baseline", "prune", "real.json")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/real\.json:1:30: findings\[0\]: The key 'rule' is missing.*\n.*'file' is missing/),
    });
  });
});

describe("linting with a baseline", () => {
  test("that is missing or wrong is exit code 2, with the place", async () => {
    const { run } = createProject({
      "compose.yaml": FAULTY,
      "wrong.json": '{ "version": 1, "findings": [{ "rul": "x" }] }',
    });
    expect(await run()).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("pmoves-lint baseline create"),
    });
    expect(await run("--baseline", "wrong.json")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("wrong.json:1:32: findings[0].rul: Unknown key 'rul'."),
    });
  });

  test("finds it beside the config that states it, from wherever it is run", async () => {
    const { run, cwd } = createProject({ "sub/compose.yaml": FAULTY });
    await run("baseline", "create");
    const inner = await runCli(["--max-warnings", "0"], { cwd: path.join(cwd, "sub"), disk: createNodeDisk() });
    expect(inner).toMatchObject({ code: 0, stdout: "" });
  });

  test("shows the same whatever the format", async () => {
    const { run, write } = createProject({ "compose.yaml": FAULTY });
    await run("baseline", "create");
    write({ "compose.yaml": CLEAN });
    for (const format of [
      "stylish",
      "json",
      "sarif",
      "github",
      "gitlab",
      "junit",
      "checkstyle",
      "rdjson",
      "compact",
      "markdown",
    ]) {
      const { code, stdout } = await run("--format", format);
      expect([format, code, stdout.includes("baseline.json")]).toEqual([format, 1, true]);
    }
  });
});

describe("the command line", () => {
  test.each([
    [["baseline"], "needs to be told what to do"],
    [["baseline", "grow"], "cannot 'grow'"],
    [["baseline", "create", "a.json", "b.json"], "'b.json' is too much"],
    [["baseline", "create", "--format", "json"], "There is no option '--format'."],
    [["--baseline", "a.json", "--no-baseline"], "exclude each other"],
    [["baseline", "create", "a.json", "nowhere"], "There is no file or directory 'nowhere'."],
  ])("%j: %s", async (argv, problem) => {
    const { run } = createProject({ "compose.yaml": CLEAN });
    const { code, stderr, stdout } = await run(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(problem);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("has help", async () => {
    const { run } = createProject({});
    expect((await run("baseline", "--help")).stdout).toMatch(/^Usage: pmoves-lint baseline create\|update\|prune/);
  });
});

test("a baseline holds names, and no value of a secret", async () => {
  const secret = "sk-ant-api03-q7Rz2mVx9KpLw3Tn8YbH";
  const { run, read } = createProject({
    ".pmovesrc.json":
      '{ "root": true, "extends": ["plugin:pmoves/seed", "plugin:pmoves/hardened"], "baseline": "baseline.json" }',
    "compose.yaml": [
      "services:",
      "  web:",
      "    image: shop/web",
      "    env_file: [web.env]",
      `    command: ["serve", "--token", "${secret}", "postgres://app:${secret}@db/shop"]`,
      "    environment:",
      `      - OPENAI_API_KEY=${secret}`,
      `      - DATABASE_URL=postgres://app:${secret}@db:5432/shop`,
      `      - X=\${API_TOKEN:-${secret}}`,
      `      - ${secret}`,
      `    labels: ["token=${secret}"]`,
      "",
    ].join("\n"),
    "web.env": `DB_PASSWORD=${secret}\nDB_PASSWORD=${secret}x\nURL=http://u:${secret}@localhost/\nbad line ${secret}\n`,
  });
  expect((await run("baseline", "create")).stdout).toMatch(/with \d\d findings/);
  expect(read()).not.toContain(secret);
});
